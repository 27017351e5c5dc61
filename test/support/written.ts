/** Widgets as a page writes them: HTML text. */

/** A value as the text of a double-quoted attribute. */
export const attribute = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** ` heading="…" heading-level="3"`, with a prefix for the form of the `<div>`. */
export const attributes = (values: Readonly<Record<string, unknown>>, prefix = ''): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${prefix}${name}="${attribute(value)}"`)
    .join('');

/** A `<script type="application/json">`. */
export const jsonScript = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', String.raw`\u003c`)}</script>`;

/** Writes a widget with certain attributes and HTML inside. */
export type Write = (name: string, values?: Readonly<Record<string, unknown>>, inside?: string) => string;

/** `<voix-faq heading="…">…</voix-faq>` */
export const tag: Write = (name, values = {}, inside = '') => `<${name}${attributes(values)}>${inside}</${name}>`;

/** `<div data-voix="faq" data-heading="…">…</div>`; `lang` and `id` stand on it as on any element. */
export const div: Write = (name, { lang, id, ...values } = {}, inside = '') => {
  const own = Object.fromEntries(Object.entries({ lang, id }).filter(([, value]) => value !== undefined));
  return `<div data-voix="${name.replace('voix-', '')}"${attributes(own)}${attributes(values, 'data-')}>${inside}</div>`;
};

/** The two ways to write a widget. */
export const WAYS: readonly (readonly [string, Write])[] = [
  ['a tag', tag],
  ['a div', div],
];
