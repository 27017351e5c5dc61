import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { documents } from './test/fixtures/documents.mjs';
import { findBrowser, LAUNCH_ARGUMENTS } from './scripts/browser.mjs';

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  // Said in every test file: the tests run lit's own checks as well.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // A file of stories takes long on a busy machine.
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
  browsers: [
    chromeLauncher({
      concurrency: 2,
      // `gc()`, for the test that nothing is kept of a widget that has gone.
      launchOptions: { executablePath: await findBrowser(), args: [...LAUNCH_ARGUMENTS, '--js-flags=--expose-gc'] },
      // Keys do not reach a tab that is in the background.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
};
