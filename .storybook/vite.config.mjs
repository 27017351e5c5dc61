/** Storybook's own build: vite.config.ts beside the package makes voix.js, by other rules. */
import { defineConfig } from 'vite';
import { neverAnswers } from './never-answers.mjs';

export default defineConfig({
  plugins: [neverAnswers()],
  build: {
    rolldownOptions: {
      // package.json says of the published files which of them do something by being imported.
      treeshake: { moduleSideEffects: [{ test: /\/src\/define\//, sideEffects: true }] },
    },
  },
});
