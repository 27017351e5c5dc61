/**
 * What a story is: plain Component Story Format. Storybook shows the stories, test/support/stories.ts renders them, and
 * neither of them needs the other.
 */

/** The languages that every story is tested in. Texts that are not there in Arabic are shown in French, marked. */
export type Language = 'fr' | 'en' | 'ar';

/** Arguments by attribute (`heading-level`) or property (`content`). */
export type Args = Readonly<Record<string, unknown>>;

/** What has to be true of a story: the tests check it, Storybook passes it by. */
export interface Promises {
  /** Words that can be seen. A language that is left out is not looked at. */
  readonly words?: string | Readonly<Partial<Record<Language, string>>> | undefined;
  /** How often a CSS part of the widget is on show: `{ item: 3, note: 0 }`. */
  readonly parts?: Readonly<Record<string, number>>;
  /** Beginnings of the faults that the widget reports: each is, and no other. */
  readonly faults?: readonly string[];
  /** Whether the story needs a server that keeps it waiting: a built Storybook has none, and says so. */
  readonly needsServer?: boolean;
}

export interface Story {
  readonly name?: string;
  readonly args?: Args;
  readonly render?: (args: Args) => unknown;
  readonly parameters?: Promises;
  /** What Storybook's toolbar is set to for this story. */
  readonly globals?: Readonly<Record<string, string>>;
}

export interface Meta {
  /** The element's name: its comments in the code become the documentation. */
  readonly component: string;
  readonly title: string;
  readonly args?: Args;
  readonly argTypes?: Readonly<Record<string, unknown>>;
  readonly render: (args: Args) => unknown;
}

/** A file of stories that have several elements. */
export type Composition = Omit<Meta, 'component'>;

/** Words of a content document: where it has no Arabic, its first language is shown. */
export const words = (fr: string, en: string, ar = fr): Promises['words'] => ({ fr, en, ar });
