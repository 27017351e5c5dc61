/** From whatever a partner gave a widget to what it can show: the section, checked once however many widgets show it. */
import { check } from './check.js';
import { languages, organizations, type ContentDocument, type SectionName } from './document.js';
import { describe, type Fault } from './faults.js';
import { hasItem } from './references.js';
import type { Node } from './schema.js';
import { takeSection, type SectionKind } from './section.js';

/** What a section refers to elsewhere in its document. */
export interface Surroundings {
  /** Regions of short tags; its keys in order are the languages to fall back to. */
  readonly languages: NonNullable<ContentDocument['languages']>;
  readonly organizations: NonNullable<ContentDocument['organizations']>;
  /** The whole document, unchecked, for references. */
  readonly document: Readonly<Record<string, unknown>>;
}

export interface Reading extends Surroundings {
  /** What of the section is right, as its schema describes it; undefined where nothing is. */
  readonly section: unknown;
  readonly faults: readonly Fault[];
}

/** More faults than this help nobody, and a document of nothing else must not fill the memory. */
const MOST_FAULTS = 1000;

const readings = new WeakMap<object, Map<SectionName | undefined, Reading>>();

/** Reads a widget's section out of what it was given. Never throws, whatever that is. */
export function readSection(given: unknown, kind: SectionKind): Reading {
  if (typeof given !== 'object' || given === null) return read(given, kind);
  let known = readings.get(given);
  if (!known) readings.set(given, (known = new Map<SectionName | undefined, Reading>()));
  let reading = known.get(kind.name);
  if (!reading) known.set(kind.name, (reading = read(given, kind)));
  return reading;
}

function read(given: unknown, kind: SectionKind): Reading {
  const faults: Fault[] = [];
  let added = 0;
  const report = ({ path, expected, found }: Fault): void => {
    if (faults.length < MOST_FAULTS) faults.push({ path: path.slice(added), expected, found });
  };
  try {
    const taken = takeSection(given, kind, report);
    added = taken?.added.length ?? 0;
    const document = taken?.document ?? {};
    const part = (of: Node, value: unknown, path: string): unknown =>
      value === undefined ? undefined : check(of, value, path, report, (id) => hasItem(document, id));
    const section = taken && part(kind.schema, taken.section, taken.path);
    // What is shown has been checked: the whole document, or its languages.
    const around = kind.name ? document : ((section ?? {}) as Readonly<Record<string, unknown>>);
    const known = kind.schema === languages ? section : part(languages, around['languages'], 'languages');
    return {
      languages: (known ?? {}) as Surroundings['languages'],
      organizations: (part(organizations, around['organizations'], 'organizations') ?? {}) as Surroundings['organizations'],
      document,
      section,
      faults,
    };
  } catch (error) {
    // A getter or a proxy of the page's own threw.
    report({ path: '', expected: 'content that can be read', found: describe(String(error)) });
    return { languages: {}, organizations: {}, document: {}, section: undefined, faults };
  }
}
