/** Storybook's own build: vite.config.ts beside the package makes voix.js, by other rules. */
import { defineConfig } from 'vite';
import { neverAnswers } from './never-answers.mjs';

export default defineConfig({
  plugins: [neverAnswers()],
  // The elements' classes follow tsconfig.json; nothing is fetched from anywhere, so nothing is to be split finely.
  build: { target: 'es2022', chunkSizeWarningLimit: 5000 },
});
