/**
 * Says what is wrong with a widget's content: to the webmaster in the console, to the page by an event.
 * Loaded with the first fault (controllers/report.ts).
 */
import { explain, faultMessage } from '../content/explain.js';
import type { Fault } from '../content/faults.js';
import { VoixErrorEvent } from '../events/error.js';

/** More than this in one go tells nobody more, and makes a console slow. */
const MOST = 100;

// A document that feeds ten widgets has each of its faults named once.
const said = new Set<string>();

/** `voix-faq` or `div data-voix="faq"`, with what tells it from others. */
const nameOf = (source: Element): string => {
  const widget = source.getAttribute('data-voix');
  return `<${source.localName}${widget ? ` data-voix="${widget}"` : ''}${source.id && ` id="${source.id}"`}>`;
};

/**
 * @param source the element on the page
 * @param origin where the content came from: an address, `content`, `script`
 */
export function reportFaults(source: Element, origin: string, faults: readonly Fault[]): void {
  let count = 0;
  for (const fault of faults) {
    const message = `${origin && `${origin}: `}${faultMessage(fault)}`;
    if (said.has(message) || ++count > MOST) continue;
    said.add(message);
    console.error(`[voix] ${nameOf(source)} ${message}`);
  }
  if (count > MOST) console.error(`[voix] ${nameOf(source)} ${count - MOST} more faults; voix-error carries them all`);
  source.dispatchEvent(new VoixErrorEvent(faults.map(explain)));
}
