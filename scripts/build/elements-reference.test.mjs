import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementsMarkdown } from './elements-reference.mjs';

const inheritedFrom = { name: 'VoixElement' };
const sample = {
  kind: 'class',
  name: 'VoixSample',
  tagName: 'voix-sample',
  description: 'A sample.\n\nAs markup: a `<p>`.',
  attributes: [
    { name: 'mode', fieldName: 'mode' },
    { name: 'content', fieldName: 'contentAttribute', inheritedFrom },
  ],
  members: [
    { kind: 'field', name: 'mode', attribute: 'mode', type: { text: "'a' | 'b' | undefined" }, description: 'Which of two.' },
    { kind: 'field', name: 'content', type: { text: 'unknown' }, description: 'The\ncontent.', inheritedFrom },
    { kind: 'field', name: 'secret', type: { text: 'string' } },
    { kind: 'method', name: 'open', return: { type: { text: 'void' } }, description: 'Opens.' },
    { kind: 'method', name: 'renderNodes', return: { type: { text: 'unknown' } } },
  ],
  events: [{ name: 'voix-toggle', description: 'Before it opens.' }],
  cssParts: [{ name: 'box', description: 'All of it.' }],
};
const event = {
  kind: 'class',
  name: 'VoixToggleEvent',
  description: 'It opens.',
  members: [{ kind: 'field', name: 'open', type: { text: 'boolean' }, description: 'Whether it is open.' }],
};

/** The lines of the text, with the spaces that align its tables made one. */
const linesOf = async (...declarations) =>
  (await elementsMarkdown({ modules: declarations.map((one) => ({ declarations: [one] })) }))
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));

describe('the reference of the elements', () => {
  it('has a section for each element, with what is its own', async () => {
    const lines = await linesOf(sample, event);
    const section = lines.slice(lines.indexOf('## `voix-sample`'), lines.indexOf('## Events'));
    assert.ok(section.includes('As markup: a `<p>`.'));
    assert.ok(section.includes("| `mode` | `mode` | `'a' \\| 'b'` | Which of two. |"), section.join('\n'));
    assert.ok(section.includes('| `open()` | `void` | Opens. |'));
    assert.ok(section.includes('| `voix-toggle` | Before it opens. |'));
    assert.ok(section.includes('| `box` | All of it. |'));
    assert.ok(!section.some((line) => line.includes('`content`')));
  });

  it('names what all elements have once, a property with the attribute that is read as JSON', async () => {
    const lines = await linesOf(sample, event);
    assert.equal(lines.filter((line) => line === '| `content` | `content` | `unknown` | The content. |').length, 1);
  });

  it('leaves out what has no comment', async () => {
    const text = (await linesOf(sample, event)).join('\n');
    assert.doesNotMatch(text, /secret|renderNodes/);
  });

  it('names each event with its class and its fields', async () => {
    const lines = await linesOf(sample, event);
    assert.ok(lines.includes('| `voix-toggle` | `VoixToggleEvent` | It opens. | `open: boolean` Whether it is open. |'));
  });

  it('fails where there is nothing to write about', async () => {
    await assert.rejects(async () => elementsMarkdown({ modules: [{ declarations: [event] }] }), /expected elements/);
  });
});
