/** Other people's pages: a story under the style sheet of one of them. Only the one that is chosen is asked for. */
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import simple from 'simpledotcss/simple.min.css?url';
import preflight from 'tailwindcss/preflight.css?url';
import underscores from 'undescores-for-npm/style.css?url';

/** @typedef {{ title: string, sheet?: string, className?: string }} Host */

/** @type {Record<string, Host>} */
export const HOSTS = {
  none: { title: 'No host page' },
  bootstrap: { title: 'Bootstrap 5', sheet: bootstrap, className: 'container py-4' },
  tailwind: { title: 'Tailwind (preflight)', sheet: preflight },
  wordpress: { title: 'WordPress (Underscores)', sheet: underscores, className: 'entry-content' },
  simple: { title: 'Simple.css, without classes', sheet: simple },
};

const linked = () => document.head.querySelector('link[data-host]');

/** Puts the sheet of a host page on this page, or takes it away. */
export function dress({ sheet }) {
  const link = linked();
  if (link?.getAttribute('href') === sheet) return;
  link?.remove();
  if (!sheet) return;
  const next = document.createElement('link');
  Object.assign(next, { rel: 'stylesheet', href: sheet });
  next.dataset.host = '';
  document.head.append(next);
}
