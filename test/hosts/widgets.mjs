/** What stands on every host page: each element twice, once as JSON and once as the page's own HTML where it can be. */
import { EVERY_WIDGET } from '../engines/widgets.mjs';

const NAMES = [...new Set(EVERY_WIDGET.map(({ name }) => name))];

/** The HTML of an element's first form of one of these kinds. */
function form(name, ...beginnings) {
  const forms = EVERY_WIDGET.filter((widget) => widget.name === name);
  for (const beginning of beginnings) {
    const found = forms.find((widget) => `${widget.form}: `.startsWith(`${beginning}: `));
    // A line each.
    if (found) return found.html.replace(/\s*\n\s*/g, ' ');
  }
  throw new Error(`${name} has no form that begins with any of: ${beginnings.join(', ')}`);
}

const asHtml = (name) => form(name, 'HTML in a div', 'JSON in an attribute of a div');
const both = (asJson) => NAMES.flatMap((name) => [asJson(name), asHtml(name)]).join('\n');

/** Tags for JSON, divs for HTML. */
export const MIXED = both((name) => form(name, 'JSON in an attribute'));
/** The same content, in divs alone: for hosts that know no other tags. */
export const DIVS = both((name) => form(name, 'JSON in an attribute of a div'));
/** In tags alone: a shadow root of the page is not looked through for divs. */
export const TAGS = NAMES.flatMap((name) => [
  form(name, 'JSON in an attribute'),
  form(name, 'HTML in a tag', 'JSON in an attribute'),
]).join('\n');
/** What each of them is, in their order. */
export const TITLES = NAMES.flatMap((name) => [`voix-${name} as JSON`, `voix-${name} as HTML`]);
