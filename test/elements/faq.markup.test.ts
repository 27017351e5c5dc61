/** Questions and answers in a page's own HTML, as people and their editors write it. */
import { expect } from '@open-wc/testing';
import type { VoixFaq } from '../../src/index.js';
import { part, shows, TestPage, until, words, type Widget } from '../support/widgets.js';

const details = (at: number): string => `<details><summary>Question ${at}</summary><p>Answer ${at}</p></details>`;
const pair = (at: number): string => `<h3>Question ${at}</h3><p>Answer ${at}</p>`;

describe('Questions in HTML', () => {
  const page = new TestPage();
  const show = (inside: string, attributes = ''): Promise<Widget<VoixFaq>> =>
    page.show<VoixFaq>(`<voix-faq ${attributes}>${inside}</voix-faq>`);
  /** The controls that open something, in the order of what is shown. */
  const controls = ({ root }: Widget): string[] =>
    [...part(root, 'list').children].flatMap((entry) => {
      if (!(entry instanceof HTMLSlotElement)) return [words(entry.querySelector('summary')!)];
      return entry
        .assignedElements()
        .flatMap((node) =>
          [...(node.matches('details') ? [node] : []), ...node.querySelectorAll('details')].map((at) =>
            words(at.querySelector('summary')!),
          ),
        );
    });
  const three = ['Question 1', 'Question 2', 'Question 3'];

  const FORMS = {
    'as <details>': details(1) + details(2) + details(3),
    'as headings with their answers': pair(1) + pair(2) + pair(3),
    'as both, mixed': details(1) + pair(2) + details(3),
    'with words before them': `<p>Before all else</p>${pair(1)}${details(2)}${details(3)}`,
    'with a title above': `<h2>A title</h2>${details(1)}${details(2)}${details(3)}`,
    'with what editors leave behind [E12]': `<p>&nbsp;</p>\n${details(1)}<br><p></p>${details(2)}\n<p><br></p>${details(3)}<p>\u00A0</p>`,
    'with headings in their summaries': `<details><summary><h3>Question 1</h3></summary><p>Answer 1</p></details>${details(2)}${details(3)}`,
    'wrapped by a CMS': `<div class="wp-block">${details(1)}${details(2)}</div><div class="wp-block">${details(3)}</div>`,
    'wrapped, beside others that are not': `${pair(1)}<div class="wp-block">${details(2)}</div>${details(3)}`,
    'wrapped all together': `<div><div>${details(1)}${details(2)}${details(3)}</div></div>`,
    'with a comment, a style sheet and a template between': `${details(1)}<!-- 2 --><style>i{}</style><template>No</template>${details(2)}${details(3)}`,
    'headings of several levels': `<h2>Question 1</h2><p>Answer 1</p><h4>Question 2</h4><p>Answer 2</p><h6>Question 3</h6><p>Answer 3</p>`,
  };
  for (const [how, inside] of Object.entries(FORMS)) {
    it(`are found ${how}`, async () => {
      const widget = await show(inside);
      expect(controls(widget)).to.deep.equal(three);
      expect(words(widget.host)).to.not.contain('Answer');
      await widget.element.expandAll();
      for (const at of [1, 2, 3]) await shows(widget.host, `Answer ${at}`);
    });
  }

  it('have whatever stands before them on top', async () => {
    const { root, host } = await show(`<p>Before</p><ul><li>all else</li></ul>${pair(1)}`);
    expect(words(part(root, 'lead'))).to.equal('Before all else');
    expect(words(host)).to.equal('Before all else Question 1');
  });

  it('have an answer of everything up to the next question', async () => {
    const { root, element } = await show(
      '<h3>One</h3><p>First</p>loose words<ul><li>item</li></ul><table><tr><td>cell</td></tr></table><h3>Two</h3><p>Second</p>',
    );
    await element.expandAll();
    const [one, two] = [...root.querySelectorAll('details')];
    await until(() => one!.open, 'an open answer');
    expect(words(one!)).to.equal('One First loose words item cell');
    expect(words(two!)).to.equal('Two Second');
  });

  it('may have no answer yet', async () => {
    const widget = await show('<h3>One</h3><h3>Two</h3><p>Second</p>');
    expect(controls(widget)).to.deep.equal(['One', 'Two']);
  });

  it('that are none are shown as they are', async () => {
    const { host } = await show('<p>A text without a question</p><div><h3>A heading in a wrapper</h3><p>and its text</p></div>');
    expect(words(host)).to.equal('A text without a question A heading in a wrapper and its text');
  });

  it('keep the heading that the page wrote as their name and their level', async () => {
    const { host, root } = await show('<h5 id="one">One</h5><p>First</p>');
    const heading = host.querySelector('h5')!;
    expect(heading.assignedSlot!.closest('summary')).to.equal(root.querySelector('summary'));
  });

  for (const [count, buttons] of [
    [3, 0],
    [4, 2],
  ] as const) {
    for (const [how, write] of [
      ['details', details],
      ['pairs', pair],
    ] as const) {
      it(`have ${buttons} buttons to open and close all where there are ${count} ${how}`, async () => {
        const { root } = await show(Array.from({ length: count }, (_, at) => write(at)).join(''));
        expect(root.querySelectorAll('[part=tools] button')).to.have.length(buttons);
      });
    }
  }

  it('get the buttons with the fourth, and lose them with it', async () => {
    const { host, root } = await show(details(1) + pair(2) + details(3));
    expect(part(root, 'tools')).to.not.exist;
    host.insertAdjacentHTML('beforeend', details(4));
    await until(() => part(root, 'tools'), 'buttons');
    host.lastElementChild!.remove();
    await until(() => !part(root, 'tools'), 'no buttons');
  });

  it('stand open as a list where that is asked for', async () => {
    const { host, element } = await show(pair(1) + pair(2) + pair(3) + pair(4), 'mode="list"');
    expect(words(host)).to.equal('Question 1 Answer 1 Question 2 Answer 2 Question 3 Answer 3 Question 4 Answer 4');
    element.mode = 'accordion';
    await shows(host, 'Expand all Collapse all Question 1 Question 2');
    element.mode = 'list';
    await shows(host, 'Question 3 Answer 3');
  });
});
