/** The page's own element, with its own copy of lit. */
import { html, LitElement } from 'lit';

customElements.define(
  'other-element',
  class extends LitElement {
    render() {
      return html`<p>Another element.</p>`;
    }
  },
);
