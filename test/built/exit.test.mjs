/** The exit on a partner's page: each requirement on safety by its number, against a server that takes note. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DIST } from '../../scripts/paths.mjs';
import { attribute, html, SCRIPT, SHEET, startSite } from '../support/built.mjs';
import { accessibilityTree, pictureDifference, pictureOf } from '../support/likeness.mjs';
import { startWeather, TITLE } from '../support/weather.mjs';
import { formsOf } from './forms.mjs';

const NEUTRAL = 'https://www.wikipedia.org/';
const LEAVE = 'Leave this site';
const SENSITIVE = '<h1>About abuse</h1><p>Words that nobody else should see.</p><p><a href="#more">More</a></p>';

const site = await startSite({ pages: { '/before.html': { body: html('<h1>Before</h1>', { head: '' }) } } });
const weather = await startWeather();
const link = (path) => `<a href="${weather.origin}${path}" target="_top" rel="noopener noreferrer">${LEAVE}</a>`;
const json = (path) => attribute({ exit: { url: weather.origin + path, label: LEAVE } });

/** The exit in each form; `path` is what the server is then asked for. */
const FORMS = {
  'HTML in a tag': (path) => `<voix-exit>${link(path)}</voix-exit>`,
  'HTML in a div': (path) => `<div data-voix="exit">${link(path)}</div>`,
  attributes: (path) => `<voix-exit href="${weather.origin}${path}" label="${LEAVE}"></voix-exit>`,
  JSON: (path) => `<voix-exit content="${json(path)}"></voix-exit>`,
  'JSON in a div': (path) => `<div data-voix="exit" data-content="${json(path)}"></div>`,
};
const [inHtml] = Object.values(FORMS);

let paths = 0;
/** A path of the exit's server that no other test asks for. */
const newPath = () => `/${++paths}`;
/** One that answers with nothing: the browser stays where it is. */
const noWhere = () => `/nothing${newPath()}`;
const asked = (path) => weather.asked.filter((request) => request.path === path);

async function isAsked(path) {
  while (!asked(path).length) await new Promise((done) => setTimeout(done, 5));
}

/** Visits a page in a profile of its own, that takes the certificate of the exit's server, after another page. */
async function visit(t, body, { wait = true, head = SCRIPT, lang, ...options } = {}) {
  const visit = await site.visit(t, '/before.html', { fresh: true, ...options });
  const { page } = visit;
  visit.client = await page.createCDPSession();
  await visit.client.send('Security.setIgnoreCertificateErrors', { ignore: true });
  await page.goto(site.site + site.publish(html(body, { head, lang }), options.headers));
  if (wait) await shown(visit);
  return visit;
}

/** Resolves once the exits are in their place. */
const shown = ({ page }, count = 1) =>
  page.waitForFunction(
    (count) => {
      const roots = [...document.querySelectorAll('voix-exit,[data-voix]')].map(({ shadowRoot }) => shadowRoot);
      return roots.filter((root) => root?.querySelector('.exit:popover-open')).length === count;
    },
    {},
    count,
  );
/** Resolves once what is there now has been drawn. */
const drawn = ({ page }) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const theLink = ({ page }) => page.$('>>> .leave').then((own) => own ?? page.$(':is(voix-exit,[data-voix]) a'));
const left = ({ page }) => page.waitForFunction((title) => document.title === title, {}, TITLE);
const status = ({ page }) => page.$eval('>>> [role=status]', ({ textContent }) => textContent);
/** Resolves once the countdown says this. */
const counts = ({ page }, words) =>
  page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('voix-exit,[data-voix]')].some(
        ({ shadowRoot }) => shadowRoot.querySelector('[role=status]')?.textContent === words,
      ),
    {},
    words,
  );
async function press({ page }, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}
const SHIFTS = ['ShiftLeft', 'ShiftLeft', 'ShiftLeft'];
/** The ways out, by what a reader does. */
const WAYS = {
  'by click': async (visit) => (await theLink(visit)).click(),
  'by Enter': async (visit) => {
    await (await theLink(visit)).focus();
    await press(visit, 'Enter');
  },
  'by the shortcut': (visit) => press(visit, ...SHIFTS),
};

/** Runs before everything: keeps where an exit was about to lead, whatever comes of it. */
function watchExits() {
  window.exits = [];
  addEventListener('voix-exit', (event) => window.exits.push(event.url), true);
}
const exits = ({ page }) => page.evaluate(() => window.exits);

describe('the exit is a real link in the page [S1]', { concurrency: 2 }, () => {
  for (const form of ['HTML in a tag', 'HTML in a div']) {
    it(`that works with scripts off: ${form}`, async (t) => {
      const path = newPath();
      const there = await visit(t, SENSITIVE, { wait: false });
      await there.page.setJavaScriptEnabled(false);
      await there.page.goto(site.site + site.publish(html(SENSITIVE + FORMS[form](path), { head: SHEET + SCRIPT })));
      await Promise.all([there.page.waitForNavigation(), there.page.click(':is(voix-exit,[data-voix]) a')]);
      assert.equal(there.page.url(), weather.origin + path);
      assert.deepEqual(asked(path), [{ path, referer: undefined }]);
    });

    it(`of which the script changes nothing: ${form}`, async (t) => {
      const markup = FORMS[form]('/same');
      const there = await visit(t, `<main>${markup}</main>`);
      assert.equal(await there.page.$eval('main', (main) => main.innerHTML), markup);
    });
  }
});

for (const [form, write] of Object.entries(FORMS)) {
  describe(`an exit as ${form} [S2] [S3] [S4]`, { concurrency: 2 }, () => {
    for (const [way, go] of Object.entries(WAYS)) {
      it(`leaves in the same tab, tells nobody where from, and is not come back from: ${way}`, async (t) => {
        const path = newPath();
        const there = await visit(t, SENSITIVE + write(path), {
          headers: { 'referrer-policy': 'unsafe-url' },
          before: () => (window.open = () => console.error('window.open')),
        });
        const { page } = there;
        const entries = await page.evaluate(() => history.length);
        await go(there);
        await left(there);
        assert.equal(page.url(), weather.origin + path);
        assert.equal((await page.browserContext().pages()).length, 1);
        assert.deepEqual(asked(path), [{ path, referer: undefined }]);
        assert.equal(await page.evaluate(() => history.length), entries);
        await page.goBack();
        assert.equal(new URL(page.url()).pathname, '/before.html');
        assert.deepEqual(await there.complaints(), []);
      });
    }
  });
}

describe('before the way out begins [S5]', { concurrency: 2 }, () => {
  for (const [way, go] of Object.entries(WAYS)) {
    it(`the page is covered and out of the accessibility tree: ${way}`, async (t) => {
      const path = newPath();
      const there = await visit(t, SENSITIVE + inHtml(path));
      const { page, client } = there;
      await client.send('Debugger.enable');
      const paused = new Promise((done) => client.once('Debugger.paused', done));
      // As code, because it has to stop where it stands: the page stays still while it is looked at.
      await page.addScriptTag({ content: 'addEventListener("voix-exit", () => { debugger; })' });
      const gone = go(there);
      await paused;
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const heard = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role.value} ${name?.value}`);
      assert.deepEqual(heard, ['RootWebArea A partner’s page', 'dialog Loading…']);
      assert.deepEqual(asked(path), []);
      await client.send('Debugger.resume');
      await gone;
      await left(there);
    });
  }

  it('nothing of the page is seen, even where its dialog was open, and Escape shows nothing', async (t) => {
    const path = noWhere();
    const body = '<style>*{color:red}dialog{display:none}dialog[open]{display:block}</style><dialog>Over it</dialog>';
    const there = await visit(t, SENSITIVE + body + inHtml(path));
    const { page } = there;
    await page.evaluate(() => document.querySelector('dialog').showModal());
    await press(there, ...SHIFTS);
    await isAsked(path);
    await press(there, 'Escape', 'Escape', 'Escape');
    const colours = await page.evaluate(
      async (picture) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context.drawImage(bitmap, 0, 0);
        return [...new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer))];
      },
      await page.screenshot({ encoding: 'base64' }),
    );
    assert.deepEqual(colours, [0xffffffff]);
    assert.deepEqual(await accessibilityTree(page), ['dialog "Loading…" focusable=true']);
  });

  it('and the cover is gone when the page comes back from the browser’s memory [E36]', async (t) => {
    const path = noWhere();
    const there = await visit(t, SENSITIVE + inHtml(path), { windows: true });
    const { page } = there;
    await page.evaluate(() => (window.kept = true));
    await press(there, ...SHIFTS);
    await isAsked(path);
    await page.goto(`${site.site}/before.html`);
    await page.goBack();
    assert.equal(await page.evaluate(() => window.kept), true, 'from memory');
    assert.equal(await page.$('dialog'), null);
    assert.match(await there.text(), /^About abuse/);
    await (await theLink(there)).click();
    await page.waitForSelector('dialog');
  });
});

/** Runs before everything: a clock of five seconds that the test moves on. */
function holdClock() {
  const { setTimeout, clearTimeout } = window;
  window.late = new Map();
  let made = 0;
  window.setTimeout = (call, time, ...rest) => {
    if (time !== 5000) return setTimeout(call, time, ...rest);
    window.late.set(--made, call);
    return made;
  };
  window.clearTimeout = (timer) => void (window.late.delete(timer) || clearTimeout(timer));
}

describe('Shift three times [S6]', { concurrency: 2 }, () => {
  /** What does not leave: keys by their names, `+` for those that are held. */
  const NOT = {
    'as a modifier of letters': 'Shift+a Shift+b Shift+c',
    'with another key in between': 'Shift Shift a Shift Shift',
    'with Tab in between': 'Shift Shift Tab Shift Shift',
    'while another modifier is held': 'Alt+Shift Alt+Shift Alt+Shift',
    'held down': 'Shift-Shift-Shift',
    twice: 'Shift Shift',
  };
  for (const [what, keys] of Object.entries(NOT)) {
    it(`does not leave ${what}`, async (t) => {
      const there = await visit(t, SENSITIVE + inHtml('/never'), { before: watchExits });
      const { keyboard } = there.page;
      for (const pressed of keys.split(' ')) {
        const all = pressed.split(/[+-]/);
        for (const key of all) await keyboard.down(key);
        for (const key of new Set(all.reverse())) await keyboard.up(key);
      }
      assert.deepEqual(await exits(there), []);
    });
  }

  it('does not leave where it modifies clicks or the wheel', async (t) => {
    const there = await visit(t, SENSITIVE + inHtml('/never'), { before: watchExits });
    const { keyboard, mouse } = there.page;
    await mouse.move(100, 300);
    for (const act of [() => mouse.click(100, 300), () => mouse.wheel({ deltaY: 1 })]) {
      for (let times = 0; times < 3; times++) {
        await keyboard.down('Shift');
        await act();
        await keyboard.up('Shift');
      }
    }
    assert.deepEqual(await exits(there), []);
    assert.equal(await status(there), 'Or press Shift × 3');
  });

  for (const [what, body] of Object.entries({
    'wherever focus is': '<input autofocus>',
    'in the page’s own modal dialog': '<dialog><input></dialog><script>document.querySelector("dialog").showModal()</script>',
    'where the page stops all keys':
      '<script>addEventListener("keydown",(e)=>e.stopImmediatePropagation());addEventListener("keyup",(e)=>e.stopImmediatePropagation())</script>',
  })) {
    it(`leaves ${what}, by left and right`, async (t) => {
      const there = await visit(t, SENSITIVE + body + inHtml(newPath()));
      await press(there, 'ShiftLeft', 'ShiftRight', 'ShiftLeft');
      await left(there);
    });
  }

  it('leaves where both were held at once', async (t) => {
    const there = await visit(t, SENSITIVE + inHtml(newPath()));
    const { keyboard } = there.page;
    for (const key of ['ShiftLeft', 'ShiftRight']) await keyboard.down(key);
    for (const key of ['ShiftLeft', 'ShiftRight']) await keyboard.up(key);
    await counts(there, 'Or press Shift × 1');
    await press(there, 'ShiftRight');
    await left(there);
  });

  it('is counted anew five seconds after the last press', async (t) => {
    const there = await visit(t, SENSITIVE + inHtml(newPath()), { before: holdClock });
    const clocks = () => there.page.evaluate(() => window.late.size);
    await press(there, 'ShiftLeft', 'ShiftLeft');
    await counts(there, 'Or press Shift × 1');
    assert.equal(await clocks(), 1, 'from the last press, not the first');
    await there.page.evaluate(() => [...window.late.values()][0]());
    await counts(there, 'Or press Shift × 3');
    await press(there, 'ShiftLeft', 'ShiftLeft');
    await counts(there, 'Or press Shift × 1');
    await press(there, 'ShiftLeft');
    await left(there);
  });
});

describe('each press of Shift [S7] [4.1.3]', { concurrency: 2 }, () => {
  it('is announced where it is seen, in the language of the moment', async (t) => {
    const there = await visit(t, SENSITIVE + inHtml('/never'));
    const spoken = async () => (await accessibilityTree(there.page)).join('\n');
    assert.match(await spoken(), /status ""\n.*StaticText "Or press Shift × 3"/);
    await press(there, 'ShiftLeft');
    await counts(there, 'Or press Shift × 2');
    assert.match(await spoken(), /status ""\n.*StaticText "Or press Shift × 2"/);
    await there.page.evaluate(() => (document.documentElement.lang = 'fr'));
    await counts(there, 'Ou appuyez sur Maj ×\u00A02');
    await press(there, 'ShiftRight');
    await counts(there, 'Ou appuyez sur Maj ×\u00A01');
    const region = await there.page.$('>>> [role=status]');
    assert.equal(await region.evaluate((element) => element.checkVisibility()), true);
  });
});

describe('several exits [S8]', { concurrency: 2 }, () => {
  it('have one key handler, and no listener when the last has gone', async (t) => {
    const before = () => {
      const { addEventListener, removeEventListener } = window;
      const key = (type, listener) => [type, listener];
      window.listening = [];
      window.addEventListener = function (type, listener, options) {
        if (options === true) window.listening.push(key(type, listener));
        return addEventListener.call(this, type, listener, options);
      };
      window.removeEventListener = function (type, listener, options) {
        window.listening = window.listening.filter(([other, its]) => other !== type || its !== listener);
        return removeEventListener.call(this, type, listener, options);
      };
    };
    const types = ({ page }) => page.evaluate(() => window.listening.map(([type]) => type).sort());
    const alone = await visit(t, SENSITIVE + inHtml('/never'), { before });
    const ofOne = await types(alone);
    assert.deepEqual(
      ofOne.filter((type) => type.startsWith('key')),
      ['keydown', 'keyup'],
    );
    const there = await visit(t, SENSITIVE + inHtml('/never') + FORMS['HTML in a div']('/never'), { wait: false, before });
    await shown(there, 2);
    assert.deepEqual(await types(there), ofOne);
    const remove = (selector) => there.page.$eval(selector, (exit) => exit.remove());
    await remove('voix-exit');
    assert.deepEqual(await types(there), ofOne);
    await remove('[data-voix]');
    assert.deepEqual(await types(there), []);
    await press(there, ...SHIFTS);
    assert.match(await there.text(), /^About abuse/);
  });

  it('leave once, by the first on the page, whenever it came', async (t) => {
    const [first, second] = [newPath(), newPath()];
    const there = await visit(t, SENSITIVE + inHtml(second));
    await there.page.evaluate((markup) => document.body.insertAdjacentHTML('afterbegin', markup), inHtml(first));
    await shown(there, 2);
    await press(there, ...SHIFTS);
    await left(there);
    assert.deepEqual([asked(first).length, asked(second).length], [1, 0]);
  });
});

describe('the exit stays on show [S9]', { concurrency: 2 }, () => {
  const LONG = `<p style="height: 3000px">Long</p>`;
  /** What lies at the middle of the link, and whether all of it is in the window. */
  const seen = async (there) =>
    (await theLink(there)).evaluate((link) => {
      const { left, right, top, bottom, width, height } = link.getBoundingClientRect();
      let at = document.elementFromPoint(left + width / 2, top + height / 2);
      while (at.shadowRoot && at.shadowRoot !== link.getRootNode())
        at = at.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
      if (at.shadowRoot) at = at.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
      const inside = left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
      return { hit: link.contains(at), inside, big: height >= 44 && width >= 44 };
    });
  const YES = { hit: true, inside: true, big: true };
  const BANNER =
    '<div style="position: fixed; inset: 0; z-index: 2147483647; background: silver">We value your privacy <button>OK</button></div>';
  const PLACES = {
    'where the page is scrolled': {
      body: (exit) => exit + LONG,
      act: ({ page }) => page.evaluate(() => window.scrollTo(0, 1500)),
    },
    'at 400 % zoom': { body: (exit) => exit + LONG, viewport: { width: 320, height: 256 } },
    'at 256 px': { body: (exit) => exit + LONG, viewport: { width: 256, height: 400 } },
    'above a cookie banner that comes later': { body: (exit) => exit + BANNER },
    'in an ancestor that is transformed, clipped and behind': {
      body: (exit) =>
        `<div style="transform: scale(.1); overflow: hidden; height: 1px; filter: blur(9px); z-index: -1; position: relative">${exit}</div>${BANNER}`,
    },
    'above a popover that opens later': {
      body: (exit) => `${exit}<div popover style="inset: 0; width: 100%; height: 100%; margin: 0">Menu</div>`,
      act: ({ page }) => page.$eval('div[popover]', (menu) => menu.showPopover()),
    },
  };
  for (const [where, { body, act, viewport }] of Object.entries(PLACES)) {
    for (const form of ['HTML in a tag', 'JSON in a div']) {
      it(`${where}: ${form}`, async (t) => {
        const there = await visit(t, SENSITIVE + body(FORMS[form]('/never')), { viewport });
        await act?.(there);
        await drawn(there);
        assert.deepEqual(await seen(there), YES);
      });
    }
  }

  it('above the page’s own modal dialog, where a press on it leaves and does nothing else [E36]', async (t) => {
    for (const form of ['HTML in a tag', 'JSON in a div']) {
      const path = newPath();
      const dialog =
        '<dialog style="box-sizing: border-box; width: 100%; height: 100%; max-width: none; max-height: none"><button style="width: 100%; height: 100%">Stay</button></dialog>';
      const there = await visit(t, SENSITIVE + FORMS[form](path) + dialog);
      await there.page.evaluate(() => {
        document.querySelector('dialog').showModal();
        document.querySelector('dialog button').addEventListener('click', () => console.error('Stay'));
      });
      await drawn(there);
      const { x, y } = await (await theLink(there)).clickablePoint();
      await there.page.mouse.click(x, y);
      await left(there);
      assert.deepEqual(await there.complaints(), []);
      assert.equal(asked(path).length, 1);
    }
  });

  it('at its place before the script comes', async (t) => {
    const there = await visit(t, SENSITIVE + LONG + inHtml('/never'), { wait: false, head: SHEET });
    assert.deepEqual(await seen(there), YES);
  });

  it('and moves nothing when the script comes', async (t) => {
    for (const form of ['HTML in a tag', 'HTML in a div']) {
      const there = await visit(t, SENSITIVE + FORMS[form]('/never') + LONG, { wait: false, head: SHEET });
      const place = () =>
        there.page.$eval(':is(voix-exit,[data-voix]) a', (link) => JSON.stringify(link.getBoundingClientRect()));
      const before = await place();
      await there.page.evaluate(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) window.shift += value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await there.page.addScriptTag({ url: `${site.cdn}/voix/0/voix.js` });
      await shown(there);
      await drawn(there);
      assert.equal(await place(), before);
      assert.equal(await there.page.evaluate(() => window.shift), 0);
    }
  });

  it('and keeps the focus of a reader who was on it before its part came [2.4.3]', async (t) => {
    for (const form of ['HTML in a tag', 'attributes']) {
      const there = await visit(t, SENSITIVE, { wait: false });
      const { page } = there;
      let come;
      const late = new Promise((done) => (come = done));
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        if (request.url().endsWith('parts/exit.js')) await late;
        await request.continue();
      });
      await page.goto(site.site + site.publish(html(FORMS[form]('/never'))));
      await page.waitForFunction(() => document.querySelector('voix-exit').shadowRoot?.querySelector('.exit'));
      await press(there, 'Tab');
      const focus = () =>
        page.$eval('voix-exit', ({ shadowRoot }) => (shadowRoot.activeElement ?? document.activeElement).textContent.trim());
      assert.equal(await focus(), LEAVE);
      come();
      await shown(there);
      assert.equal(await focus(), LEAVE);
    }
  });

  it('without lying on what has focus, wherever Tab leads [2.4.11]', async (t) => {
    const links = Array.from({ length: 40 }, (_, at) => `<p style="text-align: right"><a href="#${at}">Link ${at}</a></p>`).join(
      '',
    );
    for (const viewport of [
      { width: 800, height: 500 },
      { width: 320, height: 256 },
    ]) {
      const there = await visit(t, inHtml('/never') + links, { viewport });
      const covered = [];
      for (let at = 0; at < 40; at++) {
        await press(there, 'Tab');
        await drawn(there);
        const found = await there.page.evaluate(() => {
          const focused = document.activeElement.getBoundingClientRect();
          const exit = document.querySelector('voix-exit').shadowRoot.querySelector('.exit').getBoundingClientRect();
          const apart =
            focused.bottom <= exit.top || focused.top >= exit.bottom || focused.right <= exit.left || focused.left >= exit.right;
          return apart || document.activeElement.closest('voix-exit') ? undefined : document.activeElement.textContent;
        });
        if (found) covered.push(found);
      }
      assert.deepEqual(covered, []);
    }
  });
});

describe('what is said of the exit [S10]', { concurrency: 2 }, () => {
  it('claims nowhere to hide, erase or protect', () => {
    const files = [
      'voix.js',
      ...['parts', 'locales'].flatMap((folder) => readdirSync(DIST + folder).map((name) => `${folder}/${name}`)),
    ];
    const CLAIM =
      /\b(?:hid(?:e|es|ing) (?:your|this|the)|eras\w+|protect\w*|private\w*|anonym\w*|secur(?:e|ely)|untrace\w*|cach(?:e|er|ez) (?:votre|cette|la)|effac\w+|protég\w+|priv(?:é|ée)\b|sûr(?:e)?\b)/i;
    for (const name of files) {
      const strings = readFileSync(DIST + name, 'utf8').match(/"[^"]* [^"]*"|`[^`]* [^`]*`/g) ?? [];
      assert.deepEqual(
        strings.filter((words) => CLAIM.test(words)),
        [],
        name,
      );
    }
  });

  it('says that the visit stays in the history, and links to a page on the limits', async (t) => {
    const limits = `${site.site}/limits.fr.html`;
    const forms = [
      `<voix-exit limits-url="/limits.fr.html">${link('/never')}</voix-exit>`,
      `<div data-voix="exit" data-limits-url="/limits.fr.html">${link('/never')}</div>`,
      `<voix-exit content="${attribute({ exit: { url: `${weather.origin}/never`, limitsUrl: '/limits.fr.html' } })}"></voix-exit>`,
    ];
    for (const form of forms) {
      const there = await visit(t, SENSITIVE + form, { lang: 'fr' });
      const found = await there.page.$eval('>>> a[part=limits]', ({ href, rel, textContent }) => ({
        href,
        rel,
        words: textContent.trim(),
      }));
      assert.deepEqual(found, {
        href: limits,
        rel: 'noopener noreferrer',
        words: 'Cette page reste dans l’historique du navigateur',
      });
      await (await there.page.$('>>> a[part=limits]')).click();
      await there.page.waitForFunction((address) => location.href === address, {}, limits);
    }
    const without = await visit(t, SENSITIVE + inHtml('/never'), { lang: 'fr' });
    assert.match(await without.text(), /Cette page reste dans l’historique du navigateur/);
  });

  for (const [page, words] of Object.entries({
    fr: ['historique', 'logiciel', 'autre appareil'],
    en: ['history', 'software', 'another device'],
  })) {
    it(`is explained on a page: ${page}`, async (t) => {
      const there = await site.visit(t, `/limits.${page}.html`);
      const text = await there.text('main');
      for (const word of words) assert.ok(text.includes(word), `${word}: ${text}`);
    });
  }
});

describe('the exit leads [S11]', { concurrency: 2 }, () => {
  /** Nothing of these tests goes out to the world. */
  const atHome = async ({ page }) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().startsWith(NEUTRAL) ? request.abort() : request.continue()));
  };
  const BAD = {
    'http:': 'http://example.org/',
    'javascript:': 'javascript:alert(1)',
    'data:': 'data:text/html,x',
    nothing: '',
    'the page itself': '#top',
    'what is no address': 'https://',
  };
  for (const [what, address] of Object.entries(BAD)) {
    const forms = {
      HTML: `<voix-exit><a href="${address}">${LEAVE}</a></voix-exit>`,
      'an attribute of a div': `<div data-voix="exit" data-href="${address}" data-label="${LEAVE}"></div>`,
      JSON: `<voix-exit content="${attribute({ exit: { url: address, label: LEAVE } })}"></voix-exit>`,
    };
    for (const [form, exit] of Object.entries(forms)) {
      it(`to the neutral page, and says so in the console, where it is given ${what}: ${form}`, async (t) => {
        const there = await visit(t, SENSITIVE + exit, { before: watchExits });
        const told = await there.faults();
        assert.ok(
          told.some(
            ({ path, expected }) => /^(?:href|exit\.url)$/.test(path) && expected.includes('https: address of another page'),
          ),
          JSON.stringify(told),
        );
        assert.ok(
          there.messages.some((message) => /^error: \[voix\] .*(?:href|exit\.url): expected an https: address/.test(message)),
          there.messages.join(),
        );
        await atHome(there);
        await there.page.evaluate(() =>
          addEventListener('voix-exit', () => console.info(document.querySelector('dialog').localName)),
        );
        const out = new Promise((done) =>
          there.page.on('request', (request) => request.url().startsWith(NEUTRAL) && done(request.headers().referer)),
        );
        await (await theLink(there)).click();
        assert.equal(await out, undefined);
        assert.ok(there.messages.includes('info: dialog'), there.messages.join());
      });
    }
  }

  it('somewhere even while its document has not come, and where it can’t be had', async (t) => {
    site.pages['/never.json'] = () => undefined;
    for (const src of ['/never.json', '/none.json']) {
      const there = await visit(t, `${SENSITIVE}<voix-exit src="${src}"></voix-exit>`);
      assert.equal(await (await theLink(there)).evaluate(({ href }) => href), NEUTRAL);
    }
  });

  /** What a page may do to keep its reader. */
  const OBSTACLES = {
    'a beforeunload handler': 'onbeforeunload = (e) => { e.preventDefault(); return "Stay?"; };',
    'a listener of beforeunload, as a form adds it when it is filled in':
      'addEventListener("pointerdown", () => addEventListener("beforeunload", (e) => e.preventDefault()));',
    'listeners that stop clicks and keys':
      'for (const type of ["click", "keydown", "keyup", "mousedown", "pointerdown"]) for (const at of [window, document]) at.addEventListener(type, (e) => { e.preventDefault(); e.stopImmediatePropagation(); }, at === document);',
    'a listener that cancels voix-exit':
      'addEventListener("voix-exit", (e) => { e.preventDefault(); e.stopImmediatePropagation(); throw new Error("stay"); }, true);',
    'a link that is pressed from within': 'addEventListener("voix-exit", () => document.querySelector("voix-exit a").click());',
  };
  for (const [what, code] of Object.entries(OBSTACLES)) {
    for (const [way, go] of Object.entries(WAYS)) {
      it(`out in spite of ${what}: ${way}`, async (t) => {
        const there = await visit(t, `${SENSITIVE}${inHtml(newPath())}<script>${code}</script>`);
        there.page.on('dialog', (dialog) => {
          there.errors.push('asked to stay');
          return dialog.accept();
        });
        // The browser asks only after the reader has done something.
        await there.page.mouse.click(300, 300);
        await go(there);
        await left(there);
        assert.ok(!there.errors.includes('asked to stay'));
      });
    }
  }

  it('and tells the page by an event that can’t be cancelled', async (t) => {
    const there = await visit(t, SENSITIVE + FORMS['HTML in a div']('/nothing/event'));
    const event = there.page.evaluate(
      () =>
        new Promise((done) =>
          addEventListener('voix-exit', ({ cancelable, bubbles, composed, url, target }) =>
            done({ cancelable, bubbles, composed, url, at: target.dataset.voix }),
          ),
        ),
    );
    await (await theLink(there)).click();
    assert.deepEqual(await event, {
      cancelable: false,
      bubbles: true,
      composed: true,
      url: `${weather.origin}/nothing/event`,
      at: 'exit',
    });
  });
});

describe('in a frame [S11]', { concurrency: 2 }, () => {
  /** A page with a frame in it that has an exit. */
  async function framed(t, sandbox) {
    const path = newPath();
    const inner = site.publish(html(SENSITIVE + inHtml(path)));
    const there = await visit(t, `<iframe ${sandbox} style="width: 700px; height: 500px" src="${site.site}${inner}"></iframe>`, {
      wait: false,
      head: '',
    });
    const frame = await there.page.waitForFrame((frame) => frame.url().endsWith(inner));
    // Asked from here: what waits in a frame for its next drawing was once seen to wait for half a minute.
    while (!(await frame.$('>>> .exit:popover-open'))) await there.quiet();
    return { there, frame, path };
  }

  it('the page around it is left', async (t) => {
    const { there, frame, path } = await framed(t, 'sandbox="allow-scripts allow-top-navigation-by-user-activation"');
    await frame.click('voix-exit a');
    await left(there);
    assert.deepEqual(asked(path), [{ path, referer: undefined }]);
  });

  it('that forbids it, the frame is left, and the console says why [E36]', async (t) => {
    const { there, frame, path } = await framed(t, 'sandbox="allow-scripts"');
    await frame.click('voix-exit a');
    await there.page.waitForFrame((frame) => frame.url() === weather.origin + path);
    assert.match(there.messages.join('\n'), /error: \[voix\].*(?:permission|sandbox|navigat)/i);
    assert.deepEqual(asked(path), [{ path, referer: undefined }]);
  });
});

describe('an exit [S12] [S13] [S14] [S16]', { concurrency: 2 }, () => {
  it('keeps nothing, asks for its own files only, takes no focus, scrolls nothing and does not move', async (t) => {
    const before = () => {
      window.written = [];
      for (const name of ['pushState', 'replaceState']) history[name] = () => window.written.push(name);
      Storage.prototype.setItem = () => window.written.push('storage');
      indexedDB.open = () => window.written.push('indexedDB');
    };
    const there = await visit(t, SENSITIVE + FORMS.attributes('/never'), { before });
    const { page } = there;
    await there.quiet();
    await press(there, 'ShiftLeft');
    await counts(there, 'Or press Shift × 2');
    const state = await page.evaluate(() => ({
      written: window.written,
      cookie: document.cookie,
      kept: localStorage.length + sessionStorage.length,
      focus: document.activeElement.localName,
      scrolled: window.scrollY,
      moving: document.getAnimations().length,
    }));
    assert.deepEqual(state, { written: [], cookie: '', kept: 0, focus: 'body', scrolled: 0, moving: 0 });
    const files = there.requests
      .filter((address) => address.startsWith(site.cdn))
      .map((address) => new URL(address).pathname.replace(/\/voix\/[\d.]+\//, ''));
    assert.deepEqual(files, ['voix.js', 'parts/exit.js']);
    assert.ok(there.requests.every((address) => address.startsWith(site.cdn) || address.startsWith(site.site)));
    for (const anchor of await page.$$('>>> .exit a[href]')) {
      assert.equal(await anchor.evaluate(({ rel }) => rel), 'noopener noreferrer');
    }
  });
});

describe('an exit in every form', { concurrency: 2 }, () => {
  const exit = { url: 'https://example.org/weather', label: 'Go to the weather', limitsUrl: 'https://example.org/limits' };
  const attributes = { 'limits-url': exit.limitsUrl };
  const inside = `<a href="${exit.url}" target="_top" rel="noopener noreferrer">${exit.label}</a>`;
  site.pages['/exit.json'] = { body: JSON.stringify({ exit }) };
  const forms = formsOf(
    {
      element: 'exit',
      everyForm: true,
      markup: {
        'a link': (make) => make('exit', attributes, inside),
        'a link in a paragraph, as editors write it': (make) => make('exit', attributes, `<p>${inside}</p>\n<p>&nbsp;</p>`),
        attributes: (make) => make('exit', { href: exit.url, label: exit.label, ...attributes }, ''),
        'words, and an attribute': (make) => make('exit', { href: exit.url, ...attributes }, exit.label),
      },
      document: { exit },
    },
    '/exit.json',
  );
  /** All of it painted at once: letters that were painted by themselves, when they came, have other shades. */
  const repaintedPicture = async (there) => {
    await there.page.evaluate(() => {
      document.documentElement.hidden = true;
      document.documentElement.getBoundingClientRect();
      document.documentElement.hidden = false;
    });
    await drawn(there);
    return pictureOf(there.page);
  };
  const look = async (t, form) => {
    const there = await visit(t, SENSITIVE + form, { lang: 'fr' });
    await there.shows(exit.label);
    await there.shows('Ou appuyez sur Maj');
    await drawn(there);
    // A paragraph around the page’s own link is the page’s.
    const lines = (await accessibilityTree(there.page)).map((line) => line.trim()).filter((line) => line !== 'paragraph ""');
    assert.deepEqual(await there.complaints(), []);
    return { there, tree: lines.join('\n') };
  };
  const [[, first], ...others] = Object.entries(forms);
  let reference;
  for (const [how, form] of others) {
    it(`is the same as ${how}`, async (t) => {
      reference ??= look(t, first).then(async (looked) => ({ ...looked, picture: await repaintedPicture(looked.there) }));
      const wanted = await reference;
      const { there, tree } = await look(t, form);
      assert.equal(tree, wanted.tree);
      assert.equal(await pictureDifference(there.page, wanted.picture, await repaintedPicture(there)), null);
      assert.match(tree, /link "Go to the weather" focusable=true\n[^]*\nstatus ""\n[^]*\nlink "Cette page/);
    });
  }
});
