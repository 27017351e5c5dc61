import { expect } from '@open-wc/testing';
import { explain, faultMessage } from '../../src/content/explain.js';
import type { Fault } from '../../src/content/faults.js';
import { loadDocument, LoadError, MAX_BYTES, parseDocument } from '../../src/content/load.js';
import type { Origins } from '../../src/content/origins.js';

// The test server by its two names, which are two origins: test/fixtures/documents.mjs answers at both.
const HERE = location.origin;
const THERE = HERE.replace('localhost', '127.0.0.1');

const origins: Origins = { page: location.href, allow: [] };
const bothOrigins: Origins = { page: location.href, allow: [THERE] };

/** An address at which the test server shows a behaviour; never the same twice, because a document is asked for once. */
let made = 0;
// The server goes on counting when tests run again.
const once = (): string => crypto.randomUUID();
const address = (behaviour: string, query: Record<string, string | number> = {}, origin = HERE): string =>
  `${origin}/documents/${behaviour}?${String(new URLSearchParams({ ...query, made: String(++made) }))}`;

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const error: unknown = await promise.then(
    () => 'no error at all',
    (reason: unknown) => reason,
  );
  expect(error).to.be.an.instanceOf(LoadError);
  return explain((error as LoadError).fault);
}

const NOT_ALLOWED = 'an address on the page’s origin, in the script’s folder, or on an origin in data-allow';

describe('Reading a document', () => {
  it('gives its data, and the address that its links start from', async () => {
    const at = address('text', { body: '\uFEFF{"version": 1, "é": "œ"}' });
    expect(await loadDocument(at, origins)).to.deep.equal({ data: { version: 1, é: 'œ' }, base: at });
  });

  it('follows a redirect, and starts from where it leads', async () => {
    const end = address('text', { body: '[1]' });
    expect(await loadDocument(address('redirect', { to: end }), origins)).to.deep.equal({ data: [1], base: end });
  });

  it('reads from another origin where that is allowed', async () => {
    expect((await loadDocument(address('text', { body: '[2]', shared: '' }, THERE), bothOrigins)).data).to.deep.equal([2]);
  });

  it('reads from the folder of the release', async () => {
    const release = { ...origins, release: `${THERE}/documents/` };
    expect((await loadDocument(address('text', { body: '[3]', shared: '' }, THERE), release)).data).to.deep.equal([3]);
  });

  it('says nothing about the page or the reader [E27]', async () => {
    document.cookie = 'secret=1; path=/';
    try {
      const { data } = await loadDocument(address('headers'), origins);
      expect(data).to.not.have.any.keys('cookie', 'referer', 'authorization');
      expect(data).to.include({ accept: 'application/json' });
    } finally {
      document.cookie = 'secret=; path=/; max-age=0';
    }
  });

  it('asks for one address once, however many ask', async () => {
    const at = address('count', { key: once() });
    const all = await Promise.all(Array.from({ length: 20 }, () => loadDocument(at, origins)));
    expect(new Set(all).size).to.equal(1);
    expect((await loadDocument(at, origins)).data).to.deep.equal({ count: 1 });
  });

  it('forgets a failure, so that trying again tries again', async () => {
    const at = address('count', { key: once(), failing: 1 });
    const failures = await Promise.all([faultOf(loadDocument(at, origins)), faultOf(loadDocument(at, origins))]);
    expect(failures.map(({ found }) => found)).to.deep.equal(['status 503', 'status 503']);
    expect((await loadDocument(at, origins)).data, 'asked for once, failed, asked for again').to.deep.equal({ count: 2 });
  });
});

describe('A document that can’t be read', () => {
  it('is not there', async () => {
    const at = address('text', { status: 404 });
    expect(await faultOf(loadDocument(at, origins))).to.deep.equal({
      path: 'src',
      expected: `a document at ${at}`,
      found: 'status 404',
    });
  });

  it('is no JSON, and the message quotes it and says where', async () => {
    const page = await faultOf(loadDocument(address('text', { body: ' <!doctype html><title>Non</title>' }), origins));
    expect(faultMessage(page)).to.match(/^src: expected JSON, found "<!doctype html><title>Non<\/title>" \(.*'<'/);
    const slip = await faultOf(loadDocument(address('text', { body: '{\n  "a": 1,\n}' }), origins));
    expect(slip.found).to.contain('line 3');
  });

  it('is empty', async () => {
    const fault = await faultOf(loadDocument(address('text', { body: ' \n' }), origins));
    expect(faultMessage(fault)).to.equal('src: expected JSON, found nothing');
    expect((await faultOf(loadDocument(address('text', { status: 204 }), origins))).found).to.equal('nothing');
  });

  for (const announced of [{ announced: '' }, {}]) {
    const how = 'announced' in announced ? 'announces its length' : 'does not announce its length';

    it(`is over five megabytes and ${how}`, async () => {
      const fault = await faultOf(loadDocument(address('sized', { bytes: MAX_BYTES + 1, ...announced }), origins));
      expect(faultMessage(fault)).to.equal('src: expected at most 5000000 bytes, found more');
    });

    it(`is not one of five megabytes that ${how}`, async () => {
      const { data } = await loadDocument(address('sized', { bytes: MAX_BYTES, ...announced }), origins);
      expect((data as string).length).to.equal(MAX_BYTES - 2);
    });
  }

  it('never ends', async () => {
    expect((await faultOf(loadDocument(address('endless'), origins))).found).to.equal('more');
  });

  it('breaks off in the middle', async () => {
    const at = address('cut');
    const fault = await faultOf(loadDocument(at, origins));
    expect(fault.expected).to.equal(`an answer from ${at}`);
    expect(fault.found).to.match(/^none \(TypeError: .*\): unreachable, cut off, or not shared with this page \(CORS\)$/);
  });

  it('is on an origin that the page does not allow: nothing is sent there', async () => {
    const at = address('count', { key: once(), shared: '' }, THERE);
    expect(await faultOf(loadDocument(at, origins))).to.deep.equal({ path: 'src', expected: NOT_ALLOWED, found: at });
    expect((await loadDocument(at, bothOrigins)).data).to.deep.equal({ count: 1 });
  });

  it('is redirected to an origin that the page does not allow', async () => {
    const end = address('text', { body: '[1]', shared: '' }, THERE);
    const fault = await faultOf(loadDocument(address('redirect', { to: end }), origins));
    expect(fault).to.deep.equal({ path: 'src', expected: NOT_ALLOWED, found: `a redirect to ${end}` });
  });

  it('is on an allowed origin that does not share it', async () => {
    const fault = await faultOf(loadDocument(address('text', {}, THERE), bothOrigins));
    expect(fault.found).to.match(/not shared with this page \(CORS\)$/);
  });

  it('is on a server that does not answer', async () => {
    // Port 9 is "discard": nothing listens there, and the browser refuses it.
    const fault = await faultOf(
      loadDocument('http://127.0.0.1:9/a.json', { page: location.href, allow: ['http://127.0.0.1:9'] }),
    );
    expect(fault.expected).to.equal('an answer from http://127.0.0.1:9/a.json');
  });

  it('has no address at all', async () => {
    for (const at of ['data:application/json,{}', 'javascript:alert(1)', 'file:///etc/passwd']) {
      expect(await faultOf(loadDocument(at, origins)), at).to.deep.equal({ path: 'src', expected: NOT_ALLOWED, found: at });
    }
  });
});

describe('JSON that stands in a page', () => {
  it('is read as it is where it is right', () => {
    expect(parseDocument('{"a": "“b” <p>c</p> &amp; &#8220;"}')).to.deep.equal({ a: '“b” <p>c</p> &amp; &#8220;' });
    expect(parseDocument('{"a": "\\u003cp\\u003e \\u0026"}')).to.deep.equal({ a: '<p> &' });
  });

  it('is repaired where a CMS has put paragraphs and line breaks into it [E12a]', () => {
    expect(parseDocument('<p>{<br />\n"faq": <br>{"items": []}</p>\n<p>}</p>')).to.deep.equal({ faq: { items: [] } });
    expect(parseDocument('&nbsp;{\u00A0&nbsp;"a":\u00A01 }')).to.deep.equal({ a: 1 });
  });

  it('is repaired where a CMS has made its quotes curly [E12a]', () => {
    expect(parseDocument('{“date”: “2016″, „a”: “l’une”}')).to.deep.equal({ date: '2016', a: 'l’une' });
    expect(
      parseDocument('{&#8220;date&#8221;: &#8220;2016&#8243;, &quot;a&quot;: &#8220;l&#8217;une&#8230;&#8221;}'),
    ).to.deep.equal({
      date: '2016',
      a: 'l’une…',
    });
  });

  it('is repaired where it was encoded once too often [E12a]', () => {
    expect(parseDocument('{&quot;a&quot;: &quot;b &amp; c&quot;}')).to.deep.equal({ a: 'b & c' });
    expect(parseDocument('{&amp;quot;a&amp;quot;: 1}')).to.deep.equal({ a: 1 });
    expect(parseDocument('{&#034;a&#034;: &#034;b &#038;&#038; c&#034;}')).to.deep.equal({ a: 'b && c' });
  });

  it('keeps the name of where it stood', () => {
    for (const path of ['content', 'script']) {
      expect(() => parseDocument('[object Object]', path))
        .to.throw(LoadError)
        .with.property('fault')
        .that.includes({ path, expected: 'JSON' });
    }
  });

  it('is looked at once more, not for ever', () => {
    for (const unit of ['[', '{', '<p>', '&amp;', '&#38;', '“', '&#99999;', '\\', '"', '<br', '&#'])
      expect(() => parseDocument(unit.repeat(200_000 / unit.length)), unit).to.throw(LoadError);
  });

  it('may be a hundred thousand levels deep', () => {
    expect(parseDocument(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).to.be.an('array');
  });
});
