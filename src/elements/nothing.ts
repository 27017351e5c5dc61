/** A widget that was given nothing: said to the reader and to the webmaster, once nothing can come any more. */
import { report } from '../controllers/report.js';
import { whenParsed } from '../controllers/parsed.js';
import { empty } from '../templates/status.js';
import type { VoixElement } from './voix-element.js';

export async function noticeNothing(element: VoixElement): Promise<void> {
  await whenParsed();
  if (!element.isConnected || element.state.status !== 'markup' || element.hasOwnContent) return;
  element.renderNothing = empty;
  element.requestUpdate();
  const expected = 'content: HTML inside, "src", "content" or a JSON script';
  report(element.source, '', [{ path: '', expected, found: 'nothing' }]);
}
