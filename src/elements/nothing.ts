/** What a widget says that has nothing to show. Loaded with the first that has not. */
import { report } from '../controllers/report.js';
import { whenParsed } from '../controllers/parsed.js';
import { empty, waiting } from '../templates/status.js';
import type { VoixElement } from './voix-element.js';

/** Says that the content is on its way; or, once nothing can come any more, to the reader and the webmaster that there is none. */
export async function waitFor(element: VoixElement): Promise<void> {
  element.renderWaiting = waiting;
  element.requestUpdate();
  await whenParsed();
  if (element.state.status !== 'markup' || element.hasOwnContent) return;
  // Not on the page at the moment: when it comes back, it may have something.
  if (!element.isConnected) return void (element.renderWaiting = undefined);
  element.renderNothing = empty;
  element.requestUpdate();
  report(element.source, '', [{ path: '', expected: 'something', found: 'nothing' }]);
}
