/** The forms that a widget's content can have. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Args } from './story.js';

/** An element with its arguments, as properties where it has them. */
export function widget(name: string, args: Args, ...children: Node[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(args)) {
    // A control that was cleared; Storybook's listener for an event.
    if (value === undefined || value === '' || typeof value === 'function') continue;
    if (key in element) Object.assign(element, { [key]: value });
    else element.setAttribute(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  element.append(...children);
  return element;
}

/** The content as JSON in the attribute. */
export function withAttribute(name: string, { content, ...args }: Args): HTMLElement {
  const element = widget(name, args);
  element.setAttribute('content', JSON.stringify(content));
  return element;
}

/** The content as JSON in a script inside. */
export function withScript(name: string, { content, ...args }: Args): HTMLElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(content).replaceAll('<', String.raw`\u003c`);
  return widget(name, args, script);
}

/** The `<div>` that a CMS leaves alone, with the address of its content. */
export const divWithAddress = (kind: string, address: string): TemplateResult =>
  html`<div data-voix=${kind} data-src=${address}>
    <p><a href="https://example.org/">example.org</a></p>
  </div>`;

/** The `<div>` with its content as JSON in the attribute. */
export const divWithJson = (kind: string, content: unknown, lang?: string): TemplateResult =>
  html`<div data-voix=${kind} lang=${lang ?? nothing} data-content=${JSON.stringify(content)}></div>`;
