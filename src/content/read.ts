/** From whatever a partner gave a widget to what it can show: the section, checked once however many widgets show it. */
import { check } from './check.js';
import { languages, organizations, type ContentDocument, type SectionName } from './document.js';
import { describe, type Fault } from './faults.js';
import { takeSection } from './section.js';
import type { Infer, Node } from './schema.js';
import type { Report } from './faults.js';

/** Without its types: to infer them from a schema that is not known yet goes too deep. */
type Check = (node: Node, value: unknown, path: string, report: Report) => unknown;

/** The part of the document that a kind of widget shows. */
export interface SectionKind<N extends Node = Node> {
  readonly name: SectionName;
  readonly schema: N;
  /** A field that an item has and a section has not: tells a single item from a section. */
  readonly itemKey: string;
}

/** What a section refers to elsewhere in its document. */
export interface Surroundings {
  /** Regions of short tags; its keys in order are the languages to fall back to. */
  readonly languages: NonNullable<ContentDocument['languages']>;
  readonly organizations: NonNullable<ContentDocument['organizations']>;
  /** The whole document, unchecked, for references. */
  readonly document: Readonly<Record<string, unknown>>;
}

export interface Reading<S> extends Surroundings {
  /** What of the section is right; undefined where nothing is. */
  readonly section: S | undefined;
  readonly faults: readonly Fault[];
}

const readings = new WeakMap<object, Map<SectionName, Reading<unknown>>>();

/** Reads a widget's section out of what it was given. Never throws, whatever that is. */
export function readSection<N extends Node>(given: unknown, kind: SectionKind<N>): Reading<Infer<N>> {
  if (typeof given !== 'object' || given === null) return read(given, kind) as Reading<Infer<N>>;
  let known = readings.get(given);
  if (!known) readings.set(given, (known = new Map()));
  let reading = known.get(kind.name);
  if (!reading) known.set(kind.name, (reading = read(given, kind)));
  return reading as Reading<Infer<N>>;
}

function read(given: unknown, { name, schema, itemKey }: SectionKind): Reading<unknown> {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => void faults.push(fault);
  const part = <T>(of: Node, value: unknown, path: string): T | undefined =>
    value === undefined ? undefined : ((check as Check)(of, value, path, report) as T | undefined);
  try {
    const taken = takeSection(given, name, itemKey, report);
    const document = taken?.document ?? {};
    return {
      languages: part<Surroundings['languages']>(languages, document['languages'], 'languages') ?? {},
      organizations: part<Surroundings['organizations']>(organizations, document['organizations'], 'organizations') ?? {},
      document,
      section: taken && part(schema, taken.section, taken.path),
      faults,
    };
  } catch (error) {
    // A getter or a proxy of the page's own threw.
    report({ path: '', expected: 'content that can be read', found: describe(String(error)) });
    return { languages: {}, organizations: {}, document: {}, section: undefined, faults };
  }
}
