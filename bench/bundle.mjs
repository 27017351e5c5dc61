/** What a webmaster's bundler makes of an entry, where a package has no file for browsers: one script, one style sheet. */
import { build } from 'vite';

/** @param {string} entry path of a module @returns {Promise<{ js: string, css: string }>} */
export async function bundle(entry) {
  const [{ output }] = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['browser', 'production', 'module'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], cssFileName: 'style' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const css = output.find(({ fileName }) => fileName.endsWith('.css'));
  return { js: output.find(({ isEntry }) => isEntry).code, css: css ? String(css.source) : '' };
}
