import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findEngine, findShell } from './scripts/engines.mjs';
import { launchers } from './test/engines/launchers.mjs';
import { documents } from './test/fixtures/documents.mjs';

/** All component tests run in Chromium; in Firefox and WebKit (`ENGINE=firefox wtr`) what every element has to do. */
const { ENGINE: engine = 'chromium', SUITE: suite } = process.env;
/** A large suite (`SUITE=stories wtr`) says on the page of its tests which it is. */
const large = {
  files: `test/${suite}/*.test.ts`,
  testRunnerHtml: (path) => `<!doctype html><html data-suite="${suite}"><body><script type="module" src="${path}"></script>`,
};

export default {
  files: engine === 'chromium' ? 'test/**/*.test.ts' : 'test/contracts/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  // Said in every test file: the tests run lit's own checks as well.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // A browser's start, and a file of stories, take long on a busy machine.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [documents],
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  ...(suite && large),
  browsers: [await launchers[engine](engine === 'chromium' ? findShell() : findEngine(engine))],
};
