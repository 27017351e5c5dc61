/** The page that tells a webmaster why nothing shows. It asks for nothing but its own folder and declared content, and keeps nothing. */
import { diagnose } from './diagnoses.js';
import { readPage } from './page.js';
import { showPreview } from './preview.js';
import { RELEASE } from './release.js';
import { WORDS as en } from './words.en.js';
import { WORDS as fr } from './words.fr.js';

const language = document.documentElement.lang.startsWith('fr') ? 'fr' : 'en';
const words = { en, fr }[language];
const folder = new URL('../', import.meta.url).href;
const release = {
  ...RELEASE,
  folder,
  // voix.js from an alias takes its parts from the exact version's folder.
  parts: `${folder.replace(/\/\d+\/$/, `/${RELEASE.version}/`)}parts/`,
};

const form = document.querySelector('form');
const results = document.querySelector('#results');
const list = results.querySelector('ul');
const status = document.querySelector('[role=status]');
const place = document.querySelector('#preview');
let end = () => {};

/** `…` becomes code; what is filled in stays inside of it. */
function nodesOf(text, values) {
  return text.split('`').map((piece, at) => {
    const filled = piece.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
    if (at % 2 === 0) return filled;
    const code = document.createElement('code');
    code.lang = 'en';
    code.textContent = filled;
    return code;
  });
}

function itemOf({ id, stops, values }) {
  const item = document.createElement('li');
  item.dataset.id = id;
  item.className = stops ? 'stops' : 'note';
  const kind = document.createElement('strong');
  kind.textContent = list.dataset[stops ? 'stops' : 'note'];
  const [what, mend] = [words[id].what, words[id].mend].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.append(...nodesOf(text, values));
    return paragraph;
  });
  what.prepend(kind, ' ');
  item.append(what, mend);
  return item;
}

function render(page) {
  const findings = diagnose(page);
  list.replaceChildren(...findings.map(itemOf));
  results.hidden = false;
  const count = findings.filter(({ stops }) => stops).length;
  const { checking, good, notes, bad } = status.dataset;
  status.textContent =
    !page.preview.isSettled ? checking
    : count ? `${bad} ${count}`
    : findings.length ? notes
    : good;
}

function check() {
  end();
  const page = readPage(Object.fromEntries(new FormData(form)), release);
  end = showPreview(place, page, { language, title: place.dataset.title }, ({ faults = [], ...state }) => {
    page.faults.push(...faults);
    Object.assign(page.preview, state);
    render(page);
  });
  render(page);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
