/** What is written the same for components that have none for it: a list of links, and where that is in the page. */
import { escape, factsOf } from '../html.mjs';

export const linkList = (resources) =>
  `<h2>Ressources</h2><ul id="resources">${resources
    .map((one) => `<li><a href="${one.url}">${escape(one.title)} <small>${factsOf(one)}</small></a></li>`)
    .join('')}</ul>`;

/** In the page. */
export const linkAt = (at) => document.getElementById('resources')?.getElementsByTagName('a')[at];
