/** Where things are, for the scripts: every one of them works from whatever folder it is started in. */
import { fileURLToPath } from 'node:url';

/** Top level of the checkout, with its slash. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** What is released, and under npm/ what npm gets. */
export const DIST = `${ROOT}dist/`;
/** What a static host serves. */
export const RELEASE = `${ROOT}release/`;
