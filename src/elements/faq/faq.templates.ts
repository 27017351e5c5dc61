/** Questions and answers as they are rendered: disclosures, or an open list. */
import { html, nothing, type TemplateResult } from 'lit';

/** What is told apart by when it opens: stays the same while the language changes or others come before it. */
export type EntryKey = object | string;

/** A `<details>` of the library's own rendering. */
export interface EntryDetails extends HTMLDetailsElement {
  entry?: EntryKey;
}

export interface EntryView {
  readonly key: EntryKey;
  readonly id?: string | undefined;
  /** The question: a heading, or a slot with the page's. */
  readonly question: unknown;
  readonly answer: unknown;
}

export const disclosureEntry = ({ key, id, question, answer }: EntryView, open: boolean): TemplateResult =>
  html`<details part="item" id=${id ?? nothing} .entry=${key} .open=${open}>
    <summary part="question">${question}</summary>
    ${answer}
  </details>`;

/** Takes focus from the address alone: its words are no control. */
export const openEntry = ({ id, question, answer }: EntryView): TemplateResult =>
  html`<div class="entry" part="item" id=${id ?? nothing} tabindex="-1">${question}${answer}</div>`;
