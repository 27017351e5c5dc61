/** Builds dist/voix.js: every element, English and French, lit and its own styles in one file. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compileHint } from './scripts/build/compile-hint.mjs';
import { compileTemplates } from './scripts/build/compile-templates.mjs';
import { minifyAgain } from './scripts/build/minify-again.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { ownWords } from './scripts/build/part-words.mjs';
import { selfContained } from './scripts/build/self-contained.mjs';
import { staticImports } from './scripts/build/static-imports.mjs';
import { squeezeStyles } from './scripts/build/squeeze-styles.mjs';
import { refuseUnsupported } from './scripts/build/trim-lit.mjs';
import { embedLit } from './scripts/build/embed-lit.mjs';

export default defineConfig({
  plugins: [
    refuseUnsupported(),
    embedLit(),
    staticImports(),
    minifyTemplates(),
    compileTemplates(),
    squeezeStyles(),
    ownWords(),
    minifyAgain(),
    compileHint(),
    selfContained(),
  ],
  resolve: { conditions: ['browser', 'production', 'module'] },
  build: {
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // The folder is cleared and filled by scripts/build.mjs.
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: {
      entry: fileURLToPath(new URL('./src/voix.ts', import.meta.url)),
      formats: ['iife'],
      name: 'voix',
      fileName: () => 'voix.js',
    },
    rolldownOptions: {
      output: { codeSplitting: false },
      // Of @lit/localize only `str` is used; its runtime for whole pages would come along and set itself up.
      treeshake: { moduleSideEffects: [{ test: /@lit[\\/]localize/, sideEffects: false }] },
      // How long a plugin takes is no fault of the code: every other warning stops the build.
      checks: { bundlerTimings: false },
    },
  },
});
