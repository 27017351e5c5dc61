/**
 * The content document: one JSON file that feeds every widget of a site.
 *
 * Each section is a constant of its own, so that a bundle holds only the sections of the elements in it.
 * The comments are published: they become the descriptions of the JSON Schema and of docs/content.md.
 */
import {
  date,
  day,
  id,
  integer,
  language,
  list,
  map,
  name,
  object,
  ref,
  rich,
  string,
  text,
  time,
  url,
  zone,
  type Infer,
} from './schema.js';

/** A link with the words that it is read by. */
export const link = object(
  {
    /** Where it leads: `https:`, `mailto:`, `tel:`, `sms:` or relative. */
    url,
    /** The words of the link. Left out: a sentence of the library's with the name of what it leads to. */
    label: text,
  },
  ['url'],
);

/** A link to another item of the same document, or to an address. One of `ref` and `url` is needed. */
export const reference = object({
  /** The `id` of a resource, group or question of this document. */
  ref,
  /** An address, where no `ref` is given. */
  url,
  /** The words of the link. Left out: the title of what `ref` names. */
  label: text,
});

/** A picture. Shown only from the origins that content may come from. */
export const picture = object(
  {
    /** Address of the image file. */
    url,
    /** What the picture shows, for those who do not see it. Left out or empty: decoration. */
    alt: text,
  },
  ['url'],
);

/** An organisation that several places of the document name. */
export const organization = object({
  /** The short form that is shown: `CCPE`. */
  short: name,
  /** The full name. */
  name,
});

/** One advocacy group. */
export const group = object(
  {
    /** Name for `item="…"`, `#…` and `ref`. */
    id,
    /** The group's name. A name without a form in the reader's language is shown as it is. */
    name,
    /** The year since when the organisation works with the group. */
    year: integer,
    /** With whom: keys of `organizations`, or names. */
    partners: list(string),
    /** Who they are and what they stand for. */
    body: rich,
    picture,
    link,
  },
  ['name'],
);

/** One question with its answer. */
export const question = object(
  {
    /** Name for `#…`: one for all languages. */
    id,
    question: text,
    answer: rich,
    /** Where to read on. */
    seeAlso: list(reference),
  },
  ['question', 'answer'],
);

/** One resource: a page, a document, a recording. */
export const resource = object(
  {
    /** Name for `#…` and `ref`. */
    id,
    title: text,
    /** Where it is; by language where each has its own. */
    url,
    /** What it is: `page`, `guide`, `report`, `form`, `video`, `audio`, or a text of your own. */
    kind: text,
    /** File format as people say it: `PDF`. */
    format: string,
    /** Size in bytes. */
    bytes: integer,
    /** Language of the resource itself. */
    language,
    /** For whom: `survivors`, `families`, `professionals`, or texts of your own. */
    audience: list(text),
    /** Groups that it was made with: their `id`s. */
    madeWith: list(ref),
  },
  ['title'],
);

/** Title and opening of the page. */
export const intro = object({ title: text, lede: rich, body: rich });

/** The groups, as a list of cards. */
export const groups = object({ heading: text, intro: rich, items: list(group) }, ['items']);

/** Questions and answers. */
export const faq = object({ heading: text, intro: rich, items: list(question) }, ['items']);

/** Resources. */
export const resources = object({ heading: text, intro: rich, items: list(resource) }, ['items']);

/** One dated event. */
export const event = object({ id, date, body: rich }, ['date', 'body']);

/** Dated events, in any order: they are shown oldest first. */
export const timeline = object({ heading: text, intro: rich, items: list(event) }, ['items']);

/** Hours of some days. Those that close at or before they open end on the next day. */
export const openingHours = object({ days: list(day), opens: time, closes: time }, ['days', 'opens', 'closes']);

/** One help line. No field is required: a line with a fault in it stays on show. */
export const helpLine = object({
  /** Name for `#…`. */
  id,
  /** What it is called. */
  name,
  /** ISO 3166-1 code of the country that it serves. Any other text is shown as it is. */
  country: string,
  /** Time zone that `hours` are in. Without it nothing is said of whether the line is open. */
  timeZone: zone,
  /** Number as it is written for people. */
  phone: string,
  /** Text messages: the number, and the word to send. */
  sms: object({ number: string, keyword: text }, ['number']),
  /** Address of a chat. */
  chat: url,
  /** When it answers. */
  hours: list(openingHours),
  /** Hours in words, where they are not that regular. */
  hoursNote: text,
  /** Languages that are spoken there. */
  languages: list(language),
  /** For whom it is. */
  audience: text,
  /** The day on which somebody last checked this entry. Left out, or long ago: the console says so. */
  verifiedOn: date,
});

/** Help lines. Those that speak the reader's language come first, then those of the reader's country. */
export const help = object({ heading: text, intro: rich, items: list(helpLine) }, ['items']);

/** One quotation. */
export const statement = object(
  {
    /** Name for `item="…"`. */
    id,
    body: rich,
    /** Who said it, by role. */
    attribution: text,
    source: link,
    /** Language that it was said or written in. */
    originalLanguage: language,
  },
  ['body'],
);

/** Quotations. */
export const statements = object({ items: list(statement) }, ['items']);

/** What the page deals with, and a way past it. */
export const notice = object({ body: rich, skipTo: url }, ['body']);

/** A way to leave at once. */
export const exit = object({
  /** Neutral page to go to, `https:` only. Left out or wrong: https://www.wikipedia.org/. */
  url,
  /** Words of the link. Left out: the library's own. */
  label: text,
  /** Page that says what leaving does not do. */
  limitsUrl: url,
});

/** The region that a short tag means: `{ "fr": "fr-CA" }`. Its order is the order of languages to fall back to. */
export const languages = map(language);

/** Organisations by a key of your choice. */
export const organizations = map(organization);

/** The whole document. Every section is optional. */
export const contentDocument = object({
  /** Version of this format: 1. */
  version: integer,
  languages,
  organizations,
  intro,
  timeline,
  groups,
  faq,
  resources,
  help,
  statements,
  notice,
  exit,
});

export type Link = Infer<typeof link>;
export type Reference = Infer<typeof reference>;
export type Picture = Infer<typeof picture>;
export type Organization = Infer<typeof organization>;
export type Group = Infer<typeof group>;
export type Groups = Infer<typeof groups>;
export type Question = Infer<typeof question>;
export type Exit = Infer<typeof exit>;
export type Faq = Infer<typeof faq>;
export type Resource = Infer<typeof resource>;
export type Resources = Infer<typeof resources>;
export type OpeningHours = Infer<typeof openingHours>;
export type HelpLine = Infer<typeof helpLine>;
export type Help = Infer<typeof help>;
export type Languages = Infer<typeof languages>;
export type Intro = Infer<typeof intro>;
export type TimelineEvent = Infer<typeof event>;
export type Timeline = Infer<typeof timeline>;
export type Statement = Infer<typeof statement>;
export type Statements = Infer<typeof statements>;
export type Notice = Infer<typeof notice>;
export type ContentDocument = Infer<typeof contentDocument>;
/** A part of the document that a widget shows. */
export type SectionName = Exclude<keyof ContentDocument, 'version' | 'organizations'>;
