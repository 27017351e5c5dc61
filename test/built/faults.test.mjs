/** Documents that can't be had, or are not what they should be: the page stays readable, and everyone is told. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.mjs';
import { startServers } from '../../scripts/servers.mjs';
import { html, SCRIPT, startSite } from '../support/built.mjs';

const DOCUMENT = JSON.stringify({ faq: { items: [{ question: 'Is it there now', answer: 'Yes.' }] } });
const ALLOWED = 'an address on the page’s origin, in the script’s folder, or on an origin in data-allow';
const OWN = '<p>The page’s own words.</p>';

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

const site = await startSite();
const { cdn } = site;
/** A third origin: somebody else's. */
const other = await startServers({ pages: { '/doc.json': shared(DOCUMENT) } });
const elsewhere = other.site;
after(() => other.close());

function shared(body) {
  return { body, headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' } };
}
const json = (body, status = 200) => ({ status, body, headers: { 'content-type': 'application/json' } });
const cut = (_, response) => {
  response.writeHead(200, { 'content-length': 1000 });
  response.write('{"version": 1,', () => response.destroy());
};
const redirect = (location) => (_, response) => response.writeHead(302, { location }).end();
const huge = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  for (let bytes = 0; bytes < 5_100_000; bytes += 100_000) response.write(' '.repeat(100_000));
  response.end(DOCUMENT);
};

/** What is served, and what is said of it: path, expected, found. */
const FAULTS = {
  'is not there': { page: json('nothing', 404), fault: ['src', /^a document at http/, /^status 404$/] },
  'breaks off': { page: cut, fault: ['src', /^an answer from http/, /unreachable, cut off, or not shared/] },
  'is not JSON': { page: json('<!doctype html>'), fault: ['src', /^JSON$/, /^"<!doctype html>"/] },
  'is empty': { page: json(''), fault: ['src', /^JSON$/, /^nothing$/] },
  'is a list of something else': { page: json('{"news": []}'), fault: ['', /"faq"/, /an object with "news"/] },
  'has a section of another kind': { page: json('{"faq": 12}'), fault: ['faq', /^an object$/, /^12$/] },
  'is larger than 5 MB': { page: huge, fault: ['src', /^at most 5000000 bytes$/, /^more$/] },
  'leads to a forbidden origin': { page: redirect(`${elsewhere}/doc.json`), fault: ['src', ALLOWED, /^a redirect to http/] },
  'stands on a forbidden origin': { src: `${elsewhere}/doc.json`, fault: ['src', ALLOWED, `${elsewhere}/doc.json`] },
  'stands on an origin that does not answer': {
    src: 'http://127.0.0.1:1/doc.json',
    allow: true,
    fault: ['src', /^an answer from/, /unreachable/],
  },
  'has no address': { src: 'http://', fault: ['src', /^an address$/, /^"http:\/\/"$/] },
};

const matches = (found, expected) => (expected instanceof RegExp ? expected.test(found) : found === expected);
const tag = (attributes) => SCRIPT.replace('<script', `<script ${attributes}`);
const told = ({ messages }) => messages.filter((message) => message.includes('[voix]'));

/** Waits until the page has been told of a fault. */
async function faultOf(visit) {
  await visit.page.waitForFunction(() => window.seen.faults.length);
  const faults = await visit.faults();
  assert.equal(faults.length, 1, JSON.stringify(faults));
  return faults[0];
}

describe('a document that', { concurrency: 2 }, () => {
  for (const [what, { page, src = `/${what.replaceAll(' ', '-')}.json`, allow, fault }] of Object.entries(FAULTS)) {
    if (page) site.pages[src] = page;
    const head = allow ? tag(`data-allow="${src}"`) : SCRIPT;

    it(`${what} leaves the HTML inside, is not missed quietly where there is none, and is told of [E26]`, async (t) => {
      const widgets = `<voix-faq id="ours" src="${src}">${OWN}</voix-faq><div data-voix="faq" lang="fr-CA" data-src="${src}"></div>`;
      const visit = await site.visit(t, html(widgets, { head }));
      await visit.page.waitForFunction(() => window.seen.faults.length >= 2);
      const faults = await visit.faults();
      for (const { path, expected, found } of faults) {
        assert.ok(
          [path, expected, found].every((text, at) => matches(text, fault[at])),
          JSON.stringify([path, expected, found]),
        );
      }
      assert.equal(faults.length, 2);
      const [{ path, expected, found }] = faults;
      const said = told(visit);
      assert.equal(said.length, 1, visit.messages.join('\n'));
      assert.match(said[0], /^error: \[voix\] <(?:voix-faq id="ours"|div data-voix="faq")> /);
      assert.ok(said[0].endsWith(`${path && `${path}: `}expected ${expected}, found ${found}`), said[0]);
      assert.equal(await visit.text('voix-faq'), 'The page’s own words.');
      assert.equal(await visit.text('div'), 'Ce contenu n’a pas pu être chargé. Réessayer');
      assert.deepEqual(visit.errors, []);
    });
  }

  it('was not there is shown when the reader tries again, and focus is not lost [2.4.3]', async (t) => {
    let there = false;
    site.pages['/later.json'] = (_, response) => response.writeHead(there ? 200 : 503).end(there ? DOCUMENT : '');
    const visit = await site.visit(t, html('<voix-faq src="/later.json"></voix-faq>'));
    await visit.shows('Try again');
    const focus = () =>
      visit.page.$eval('voix-faq', ({ shadowRoot }) => {
        const { activeElement } = shadowRoot;
        return activeElement && { part: activeElement.part.value, outline: getComputedStyle(activeElement).outlineStyle };
      });
    for (there of [false, true]) {
      await (await visit.page.$('>>> button')).press('Enter');
      await visit.quiet();
      await visit.shows(there ? 'Is it there now' : 'Try again');
      assert.deepEqual(await focus(), { part: 'box', outline: 'solid' });
    }
    await visit.page.keyboard.press('Tab');
    assert.equal(await visit.page.$eval('voix-faq', ({ shadowRoot }) => shadowRoot.activeElement.localName), 'summary');
  });

  it('is slow is waited for, and the reader is told after ten seconds', async (t) => {
    let answer;
    site.pages['/slow.json'] = (_, response) => (answer = () => response.end(DOCUMENT));
    const before = () => {
      const { setTimeout } = window;
      window.waiting = [];
      // Long waits run when the test says so.
      window.setTimeout = (callback, time = 0, ...rest) =>
        time < 1000 ? setTimeout(callback, time, ...rest) : window.waiting.push({ callback, time });
    };
    const visit = await site.visit(t, html('<voix-faq src="/slow.json"></voix-faq>'), { before });
    await visit.shows('Loading…');
    await visit.page.waitForFunction(() => window.waiting.length);
    const times = await visit.page.evaluate(() => window.waiting.map(({ callback, time }) => (callback(), time)));
    assert.deepEqual(times, [10_000]);
    await visit.shows('Still loading. The connection may be slow.');
    answer();
    await visit.shows('Is it there now');
    assert.deepEqual(await visit.complaints(), []);
  });

  it('is slow leaves the HTML inside until it comes', async (t) => {
    let answer;
    const asked = new Promise(
      (done) => (site.pages['/slow-too.json'] = (_, response) => done((answer = () => response.end(DOCUMENT)))),
    );
    const visit = await site.visit(t, html(`<voix-faq src="/slow-too.json">${OWN}</voix-faq>`));
    await asked;
    await visit.ready();
    assert.equal(await visit.text(), 'The page’s own words.');
    answer();
    await visit.shows('Is it there now');
    assert.ok(!(await visit.text()).includes('own words'));
  });

  for (const [how, head] of Object.entries({
    'the script tag': tag(`data-allow="https://example.org ${elsewhere}"`),
    'a meta element': `<meta name="voix-allow" content="${elsewhere}">${SCRIPT}`,
  })) {
    it(`stands on an origin that ${how} allows is shown, by itself and after a redirect [E14]`, async (t) => {
      site.pages['/moved.json'] = redirect(`${elsewhere}/doc.json`);
      const widgets = `<voix-faq src="${elsewhere}/doc.json"></voix-faq><voix-faq src="/moved.json"></voix-faq>`;
      const visit = await (await site.visit(t, html(widgets, { head }))).ready(2);
      assert.equal((await visit.text()).split('Is it there now').length, 3);
      assert.deepEqual(await visit.complaints(), []);
    });
  }

  it('cannot be allowed by the widget that asks for it [E14]', async (t) => {
    const widget = `<div data-voix="faq" data-allow="${elsewhere}" data-src="${elsewhere}/doc.json?by-itself">${OWN}</div>`;
    const visit = await site.visit(t, html(widget));
    assert.equal((await faultOf(visit)).expected, ALLOWED);
    assert.ok(!other.requests.some(({ path }) => path.endsWith('?by-itself')));
  });
});

describe('content that is partly wrong', { concurrency: 2 }, () => {
  it('shows what is right, and names what is not', async (t) => {
    const document = {
      faq: {
        items: [
          { question: 'Right', answer: { fr: 12, en: 'Shown.' } },
          { question: 'No answer' },
          'text',
          { question: 'Right too', answer: 'Yes.', anwser: 'x' },
        ],
      },
    };
    site.pages['/partly.json'] = json(JSON.stringify(document));
    const visit = await (await site.visit(t, html('<voix-faq src="/partly.json"></voix-faq>'.repeat(3)))).ready(3);
    await visit.page.waitForFunction(() => window.seen.faults.length >= 12);
    assert.equal(await visit.text(), 'Right Right too '.repeat(3).trim());
    const paths = ['faq.items[0].answer.fr', 'faq.items[1].answer', 'faq.items[2]', 'faq.items[3].anwser'];
    const faults = await visit.faults();
    assert.deepEqual([...new Set(faults.map(({ path }) => path))], paths);
    assert.equal(faults.length, 12);
    // Three widgets show it: the console has each fault once.
    const said = told(visit);
    assert.equal(said.length, 4, said.join('\n'));
    assert.ok(said[0].endsWith('faq.items[0].answer.fr: expected text, found 12'), said[0]);
    assert.deepEqual(visit.errors, []);
  });

  for (const [what, widget, path, found] of [
    ['an attribute', `<voix-faq content="{oh">${OWN}</voix-faq>`, 'content', /^"\{oh" \(.*position/],
    ['an attribute of a div', `<div data-voix="faq" data-content="{oh">${OWN}</div>`, 'content', /^"\{oh" \(/],
    ['a script', `<voix-faq><script type="application/json">{oh</script>${OWN}</voix-faq>`, 'script', /^"\{oh" \(/],
    ['the name of a widget', `<div data-voix="fack">${OWN}</div>`, 'data-voix', /fack/],
  ]) {
    it(`in ${what} is named by its place`, async (t) => {
      const visit = await site.visit(t, html(widget));
      const fault = await faultOf(visit);
      assert.equal(fault.path, path);
      assert.match(fault.found, found);
      assert.equal(await visit.text(), 'The page’s own words.');
      assert.deepEqual(visit.errors, []);
    });
  }

  it('that is not there at all is said to the reader and to the webmaster', async (t) => {
    const visit = await site.visit(t, html('<voix-faq></voix-faq>'));
    await visit.shows('There is nothing here yet.');
    assert.equal((await faultOf(visit)).found, 'nothing');
  });

  it('may come from the folder of the script’s exact version', async (t) => {
    const visit = await site.visit(t, html(`<voix-faq src="${cdn}/voix/${version}/sri.json">${OWN}</voix-faq>`));
    // Allowed by its place: what is wrong with it is what it holds.
    assert.match((await faultOf(visit)).expected, /"faq"/);
  });
});
