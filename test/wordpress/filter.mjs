/** What WordPress's filter (KSES) makes of what an author posts: what is given, and what is stored where that differs. */

/** @type {Record<string, [given: string, stored?: string]>} by what it shows of a widget’s HTML */
export const FILTERED = {
  'keeps a widget as a div, with all its options [E1] [E6] [E12b]': [
    '<div data-voix="faq" lang="fr" dir="ltr" id="aide" class="wide" role="region" aria-label="Aide" data-heading-level="3" data-src="/content.json"><a href="/faq">Questions</a></div>',
  ],
  'keeps words after a colon in an option [E7]': [
    '<div data-voix="faq" data-heading="Aide : à lire"><a href="/faq">Aide</a></div>',
  ],
  'keeps an option without a value [E8]': ['<div data-voix="faq" data-drafts><a href="/faq">Questions</a></div>'],
  'drops an option whose name has two hyphens together [E6]': ['<div data-heading--level="3">x</div>', '<div>x</div>'],
  'keeps questions, closed and open [E12b]': [
    '<details open><summary><h3>Why?</h3></summary><p>Because.</p></details><details><summary>Who?</summary></details>',
  ],
  'keeps groups, lists, quotations and their footers [E12b]': [
    '<section><h3>First voices</h3><p>Who they are.</p></section><dl><dt>a</dt><dd>b</dd></dl><blockquote><p>Words</p></blockquote><footer>A fictional person</footer>',
  ],
  'drops the element of a date, and keeps it as an option [E12b]': [
    '<ol><li data-date="2016"><time datetime="2016">2016</time> A survey.</li></ol>',
    '<ol><li data-date="2016">2016 A survey.</li></ol>',
  ],
  'keeps a way out, whole [E36]': [
    '<div data-voix="exit"><a href="https://www.example.org/weather" target="_top" rel="noopener noreferrer">Leave this page</a></div>',
  ],
  'keeps links that dial and write [E12b]': [
    '<a href="tel:555-0100">1</a><a href="sms:5550101?&amp;body=WORD">2</a><a href="mailto:a@example.org">3</a>',
  ],
  'keeps JSON written as entities in an attribute, and writes them its own way [E9] [E12a]': [
    '<div data-voix="faq" data-content="{&#34;question&#34;:&#34;&#60;b&#62; &#38;&#34;}"><a href="/faq">Questions</a></div>',
    '<div data-voix="faq" data-content="{&#034;question&#034;:&#034;&#060;b&#062; &#038;&#034;}"><a href="/faq">Questions</a></div>',
  ],
  'leaves JSON of a script standing as text [E9]': [
    '<div data-voix="faq"><script type="application/json">{"faq":{}}</script></div>',
    '<div data-voix="faq">{"faq":{}}</div>',
  ],
  'drops a tag of the library, and keeps what stands in it [E1] [E5]': [
    '<voix-faq lang="en" src="/content.json"><a href="/faq">Questions</a></voix-faq>',
    '<a href="/faq">Questions</a>',
  ],
  'drops the script, the sheet and the list of origins [E12b] [E14]': [
    '<script async src="https://cdn.example/voix/0/voix.js"></script><link rel="stylesheet" href="https://cdn.example/voix/0/voix.css"><meta name="voix-allow" content="https://example.org">',
    '',
  ],
  'drops what widgets do not need: slot, part, hidden, names of questions, languages of links [E10] [E12b]': [
    '<p slot="a" part="a" hidden>x</p><details name="a"><summary>y</summary></details><a href="/en" hreflang="en" lang="en">z</a>',
    '<p>x</p><details><summary>y</summary></details><a href="/en" lang="en">z</a>',
  ],
};
