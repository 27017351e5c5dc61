import { html, LitElement } from 'lit';

/** Read once for the page. */
const documents = new Map();
const read = async (address) => (await fetch(address)).json();

class Bare extends LitElement {
  static properties = { src: {}, language: {}, items: { state: true } };

  constructor() {
    super();
    this.language = 'fr';
    this.items = [];
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.src) return void (this.items = JSON.parse(this.textContent));
    if (!documents.has(this.src)) documents.set(this.src, read(this.src));
    documents.get(this.src).then((all) => (this.items = all));
  }

  list() {
    return Array.isArray(this.items) ? this.items : this.items[this.language][this.localName.slice(5)];
  }
}

class Faq extends Bare {
  render() {
    return this.list().map(
      ({ id, question, answer }) =>
        html`<details id=${id}>
          <summary>${question}</summary>
          ${answer.map((text) => html`<p>${text}</p>`)}
        </details>`,
    );
  }
}

class Groups extends Bare {
  render() {
    const card = ({ name, about, body }) =>
      html`<li>
        <h3>${name}</h3>
        <p>${about}</p>
        <p>${body}</p>
      </li>`;
    return html`<ul>
      ${this.list().map(card)}
    </ul>`;
  }
}

class Resources extends Bare {
  render() {
    const link = ({ title, url, about }) =>
      html`<li>
        <a href=${url}>${title} <small>${about}</small></a>
      </li>`;
    return html`<ul>
      ${this.list().map(link)}
    </ul>`;
  }
}

customElements.define('bare-faq', Faq);
customElements.define('bare-groups', Groups);
customElements.define('bare-resources', Resources);
