/** `npm start`: installs what is missing, builds, and shows the demo until Ctrl+C. */
import { install } from './install.mjs';
import { startServers } from './servers.mjs';

const CDN_PORT = 4310;
const SITE_PORT = 4311;

install();
// Not before: the build's packages may only just have come.
const { build } = await import('./build.mjs');
await build();

const { site, cdn, close } = await startServers({ cdnPort: CDN_PORT, sitePort: SITE_PORT });
console.log(`
  Demo of a partner’s site:  ${site}/
  The release folder (CDN):  ${cdn}/voix/

  Ctrl+C ends both.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
