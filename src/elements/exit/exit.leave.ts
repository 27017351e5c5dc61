/**
 * Leaves the page: covers it, then goes. Nothing here waits, so that nothing of the page is seen or heard in between.
 */
import { VoixExitEvent } from '../../events/exit.js';
import type { VoixExit } from './exit.js';

/** What lies over the page that is being left. */
export let cover: HTMLDialogElement | undefined;
let policy: HTMLMetaElement;

export const stop = (event: Event): void => event.stopImmediatePropagation();

/** Listeners of the page that ask the reader to stay are not heard, unless they were there first. */
export const dontAsk = (event: Event): unknown => cover && stop(event);

export function leave({ source, l10n, address }: VoixExit): void {
  if (cover) return;
  // Modal: all else becomes inert, which takes it out of the accessibility tree; focus moves here and is announced.
  cover = document.createElement('dialog');
  cover.setAttribute('aria-label', l10n.msg('Loading…'));
  cover.style.cssText = 'all:initial;position:fixed;inset:0;background:#fff';
  document.documentElement.append(cover);
  cover.showModal();
  source.dispatchEvent(new VoixExitEvent(address));
  // `rel="noreferrer"` is for links that are followed; this is for what a script does.
  policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  window.onbeforeunload = null;
  try {
    top!.location.replace(address);
  } catch (error) {
    // A sandboxed frame: what is in the frame is left, no more. The browser's own words say so.
    console.error('[voix]', error);
    location.replace(address);
  }
}

/** The page is on show again, from the back/forward cache. */
export function uncover({ persisted }: PageTransitionEvent): void {
  if (!persisted || !cover) return;
  cover.remove();
  policy.remove();
  cover = undefined;
}
