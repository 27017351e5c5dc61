/** `npm run test:mounts`: ten thousand widgets of the built files come and go in Chromium. Needs dist/ (`npm run build`). */
import { install } from '../../scripts/install.mjs';

install();
await import('./mounts.mjs');
