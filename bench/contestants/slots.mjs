/**
 * Plain HTML that a script puts into slots as it comes, and nothing else: no style, no word. What nothing can be faster than
 * that enhances the HTML of a page, and does not keep a reader waiting for it.
 */
import plain from './plain.mjs';

const SCRIPT = `customElements.define('bare-slot', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  }
});`;

const slotted = (html) => `<bare-slot>${html}</bare-slot>`;

export default {
  ...plain,
  name: 'slots',
  title: 'bare slots',
  files: () => ({ '/slots.js': SCRIPT }),
  head: () => '<script async src="/slots.js"></script>',
  faq: (questions) => slotted(plain.faq(questions)),
  groups: (groups) => slotted(plain.groups(groups).replaceAll(/<article>[^]*?<\/article>/g, slotted)),
  resources: (resources) => slotted(plain.resources(resources)),
  page: {
    ...plain.page,
    question(at) {
      const details = document.getElementsByTagName('details')[at];
      return details?.assignedSlot && { control: details.firstElementChild, answer: details.lastElementChild };
    },
    group(at) {
      const card = document.getElementsByTagName('article')[at];
      return card?.assignedSlot && card;
    },
    resource(at) {
      const list = document.querySelector('main > bare-slot:last-of-type > ul');
      return list?.assignedSlot && list.getElementsByTagName('a')[at];
    },
  },
};
