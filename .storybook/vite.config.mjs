/** Storybook's own build: vite.config.ts beside the package makes voix.js, by other rules. */
import { defineConfig } from 'vite';
import { neverAnswers } from './never-answers.mjs';

/** Registers the elements: package.json names, of the published files only, those that are imported for what they do. */
const keepDefinitions = {
  name: 'voix:keep-definitions',
  transform: {
    filter: { id: /\/src\/define\// },
    handler: () => ({ moduleSideEffects: true }),
  },
};

export default defineConfig({
  plugins: [neverAnswers(), keepDefinitions],
  // Named, or Vite finds them one after another while the first story is on show, and loads lit twice.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js', 'lit/directives/keyed.js', '@lit/localize'] },
});
