/** Builds dist/voix.js: every element, English and French, lit and its own styles in one file. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyAgain } from './scripts/build/minify-again.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { selfContained } from './scripts/build/self-contained.mjs';
import { squeezeStyles } from './scripts/build/squeeze-styles.mjs';
import { trustedTypes } from './scripts/build/trusted-types.mjs';

export default defineConfig({
  plugins: [trustedTypes(), minifyTemplates(), squeezeStyles(), minifyAgain(), selfContained()],
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
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
