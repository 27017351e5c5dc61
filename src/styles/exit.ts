/**
 * The way out. In the system's own colours, which hold on whatever lies under it; at least 44 px high and wide.
 *
 * @param link selector of the link
 */
export const wayOut = (link: string): string =>
  `${link}{display:inline-block;min-block-size:24px;padding:10px 18px;background:CanvasText;color:Canvas;font-weight:600;text-decoration:none;border-radius:var(--_radius);outline-color:CanvasText;forced-color-adjust:none}`;

/** Above everything on the page, and where it stays on show. */
export const place = (distance: string): string =>
  `position:fixed;z-index:2147483647;inset:auto;inset-block-end:${distance};inset-inline-end:${distance};`;
