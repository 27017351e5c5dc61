/** HTML of the release's pages, as text: whatever is filled in becomes text, unless it is HTML of this kind itself. */

class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const escape = (value) => String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const fill = (value) =>
  value instanceof Html ? value.text
  : Array.isArray(value) ? value.map(fill).join('')
  : escape(value);

export const html = (strings, ...values) => new Html(strings.reduce((text, string, at) => text + fill(values[at - 1]) + string));
