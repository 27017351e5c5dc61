/**
 * Rich text: a small, named subset of CommonMark, and the bracketed spans of Pandoc for a change of language.
 *
 *     A paragraph with **strong** and *emphasis*, a [link](https://example.org) and [words]{lang=en}.
 *
 *     - a list          1. a numbered list
 *
 * Everything else stays visible as the characters that it is. The result is data; nothing here makes HTML.
 * Hand-written because the smallest CommonMark parsers are as large as half of this library and allow more than it
 * may (docs/adr/0004-own-rich-text.md). Time is linear in the length of the text.
 */
import { canonicalLanguage } from './language.js';

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'span'; readonly lang: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** Nesting beyond this stays text: no author means it, and nodes that deep make every engine slow. */
const MAX_DEPTH = 8;

const BULLET = /^ {0,3}[-*+] +(?=\S)/;
const NUMBER = /^ {0,3}\d{1,9}[.)] +(?=\S)/;
/** A numbered list starts at one: "2018. A year" is a sentence, and its number must not be lost. */
const FIRST = /^ {0,3}1[.)] +(?=\S)/;

/** Parses a text into paragraphs and lists. */
export function parseRich(source: string): Block[] {
  // Each entry of `lines` is a paragraph or an item.
  const open: { marker: RegExp | undefined; lines: string[] }[] = [];
  let afterBlank = true;
  for (const line of source.split(/\r\n?|\n/)) {
    const words = line.trim();
    if (words) {
      const last = open.at(-1);
      const marker =
        BULLET.test(line) ? BULLET
        : (last?.marker === NUMBER ? NUMBER : FIRST).test(line) ? NUMBER
        : undefined;
      const item = marker ? line.replace(marker, '').trimEnd() : words;
      if (marker && marker === last?.marker) last.lines.push(item);
      // A line that goes on, in a paragraph or in an item.
      else if (!marker && last && !afterBlank) last.lines.push(`${last.lines.pop()} ${words}`);
      else open.push({ marker, lines: [item] });
    }
    afterBlank = !words;
  }
  return open.map(({ marker, lines }) => {
    const items = lines.map(parseInline);
    return marker ? { kind: 'list', ordered: marker === NUMBER, items } : { kind: 'paragraph', children: items[0] ?? [] };
  });
}

/** The addresses that a text links to, as they are written. */
export function richLinks(source: string): string[] {
  if (!source.includes('](')) return [];
  const found: string[] = [];
  const walk = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (typeof inline === 'string') continue;
      if (inline.kind === 'link') found.push(inline.href);
      walk(inline.children);
    }
  };
  for (const block of parseRich(source)) {
    for (const line of block.kind === 'list' ? block.items : [block.children]) walk(line);
  }
  return found;
}

/** Something that opened and may yet be closed: `**`, `*` or `[`, with what stands before it. */
interface Opener {
  readonly mark: string;
  readonly before: Inline[];
  /** Whether a link stands in it: links hold no links. */
  linked?: boolean;
}

// Sticky, and with nothing in them that can match in two ways: no input makes them go back.
// Four stars and more are a line, or a word left out.
const TOKEN = /\\[!-/:-@[-`{-~]|\*{4,}|\*\*|\*|\[|\]|[^\\*[\]]+|\\/y;
const TARGET = /\((?!\))([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/y;
const LANGUAGE = /\{lang=["“]?([A-Za-z0-9-]{2,35})["”]?\}/y;

/** Parses what stands inside a paragraph or an item. */
export function parseInline(source: string): Inline[] {
  const openers: Opener[] = [];
  // How many openers of each mark are open: a closing mark without one is looked for nowhere.
  const waiting: Record<string, number> = { '**': 0, '*': 0, '[': 0 };
  let current: Inline[] = [];
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const text = (words: string): void => {
    const last = current.length - 1;
    if (typeof current[last] === 'string') current[last] += words;
    else current.push(words);
  };
  const open = (mark: string): void => {
    if (openers.length >= MAX_DEPTH) return text(mark);
    openers.push({ mark, before: current });
    waiting[mark]!++;
    current = [];
  };
  /** Ends the innermost open mark; its children become part of what stands before it. */
  const pop = (make?: (children: Inline[]) => Inline): void => {
    const { mark, before } = openers.pop()!;
    const children = current;
    waiting[mark]!--;
    current = before;
    if (make) {
      current.push(make(children));
    } else {
      text(mark);
      for (const child of children) typeof child === 'string' ? text(child) : current.push(child);
    }
  };
  const closeTo = (mark: string, make?: (children: Inline[]) => Inline): void => {
    while (openers.at(-1)!.mark !== mark) pop();
    pop(make);
  };

  while (at < source.length) {
    const start = at;
    let token = match(TOKEN)![0];
    if (token === '[') {
      open('[');
    } else if (token === ']' && waiting['[']) {
      const opener = openers.findLast(({ mark }) => mark === '[')!;
      const end = at;
      // Nothing between the brackets, nothing to read or to click on.
      const holds = current.length > 0 || opener !== openers.at(-1);
      const href = holds && !opener.linked && match(TARGET)?.[1];
      const lang = holds && !href && canonicalLanguage(match(LANGUAGE)?.[1]);
      if (href) {
        closeTo('[', (children) => ({ kind: 'link', href, children }));
        for (const outer of openers) outer.linked = true;
      } else if (lang) {
        closeTo('[', (children) => ({ kind: 'span', lang, children }));
      } else {
        at = end;
        closeTo('[');
        text(']');
      }
    } else if (token === '*' || token === '**') {
      // Of `***both***` the inner mark closes first.
      if (token === '**' && source[at] === '*' && openers.at(-1)?.mark === '*') {
        token = '*';
        at--;
      }
      // CommonMark's left- and right-flanking, for the cases that authors write.
      const closes = start > 0 && /\S/.test(source[start - 1]!);
      const opens = at < source.length && /\S/.test(source[at]!);
      const kind = token === '*' ? 'emphasis' : 'strong';
      if (closes && waiting[token]) closeTo(token, (children) => ({ kind, children }));
      else if (opens) open(token);
      else text(token);
    } else {
      text(token.length === 2 && token[0] === '\\' ? token[1]! : token);
    }
  }
  while (openers.length) pop();
  return current;
}
