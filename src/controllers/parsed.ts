/**
 * How far the page's own HTML has come.
 *
 * While it is being parsed, every node of it would be a record of whoever observes the page, and each piece a rendering. A
 * look in each frame finds as much before anybody sees it (docs/adr/0025-while-parsing.md).
 */

/** Whether more of the page's HTML may come. */
export const isParsing = (): boolean => document.readyState === 'loading';

/** Resolves once the page's own HTML is all there: until then, what is missing may still come. */
export const whenParsed = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (isParsing()) document.addEventListener('DOMContentLoaded', resolve, { once: true });
    else resolve(undefined);
  });

/**
 * While it is being parsed: resolves in the next frame, or with its end, for a tab in the background has no frames. Before
 * `whenParsed`: who asks then whether something is there has been told of it.
 */
export const whenMoreParsed = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      document.removeEventListener('readystatechange', look);
      resolve();
    };
    document.addEventListener('readystatechange', look);
    requestAnimationFrame(look);
  });

/** Whether the parser may still put something into a node: nothing has come after it yet, nor after anything around it. */
export function isOpen(node: Node): boolean {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return !at && isParsing();
}
