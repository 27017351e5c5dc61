import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { manyItems } from '../fixtures/content.js';

describe('smoke', () => {
  it('renders all', async () => {
    for (const tag of ['faq', 'group-list', 'group-card', 'resource-list']) {
      const el = document.createElement(`voix-${tag}`) as any;
      el.content = manyItems(8);
      document.body.append(el);
      await el.updateComplete;
      console.log(tag, el.shadowRoot.querySelector('.box').innerText.slice(0, 400));
      expect(el.shadowRoot.querySelector('.box')).to.exist;
    }
  });
});
