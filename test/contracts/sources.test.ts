/** Where content comes from, which of several sources has the say, and what happens while none has an answer. */
import { expect } from '@open-wc/testing';
import { configure } from '../../src/index.js';
import { held, missing, recovering, requestsOf, served } from '../support/served.js';
import { part, shows, showsNot, TestPage, until, widgetAt, words } from '../support/widgets.js';
import { jsonScript, tag, WAYS } from '../support/written.js';
import { caseOf, forEveryElement, NAMES } from './cases.js';

const WITH_TEXTS = NAMES.filter((name) => caseOf(name).saying);

describe('Of several sources', () => {
  const page = new TestPage();

  forEveryElement((name, its) => {
    it('the property counts, then src, the attribute, the script, the HTML, and the page’s own document', async () => {
      configure({ src: served(its.saying('From the page’s document')) });
      const src = served(its.saying('From the address'));
      const content = its.saying('From the attribute');
      const { element } = await page.show(tag(name, { src, content }, its.inside + jsonScript(its.saying('From the script'))));
      const inside = (): string => words(element);
      element.content = its.saying('From the property');
      await shows(element, 'From the property');
      element.content = undefined;
      await shows(element, 'From the address');
      element.removeAttribute('src');
      await shows(element, 'From the attribute');
      element.removeAttribute('content');
      await shows(element, 'From the script');
      element.querySelector('script')!.remove();
      await until(() => !inside().includes('From'), 'the page’s own HTML');
      expect(inside()).to.not.be.empty;
      element.replaceChildren();
      await shows(element, 'From the page’s document');
      element.innerHTML = its.inside;
      await showsNot(element, 'From the page’s document');
    });

    for (const [how, write] of WAYS) {
      it(`each beats the one before when it comes, in ${how}`, async () => {
        const { host } = await page.show(write(name, {}, its.inside));
        const set = (attribute: string, value: string): void =>
          host.setAttribute(host.dataset['voix'] ? `data-${attribute}` : attribute, value);
        host.insertAdjacentHTML('beforeend', jsonScript(its.saying('From the script')));
        await shows(host, 'From the script');
        set('content', JSON.stringify(its.saying('From the attribute')));
        await shows(host, 'From the attribute');
        set('src', served(its.saying('From the address')));
        await shows(host, 'From the address');
        set('src', served(its.saying('From another address')));
        await shows(host, 'From another address');
      });

      it(`none is mixed with another, in ${how}`, async () => {
        const { host } = await page.show(write(name, { content: its.saying('From the attribute') }, its.inside));
        const inside = document.createElement('div');
        inside.innerHTML = its.inside;
        await shows(host, 'From the attribute');
        expect(words(host)).to.not.contain(inside.firstElementChild!.textContent.trim().slice(0, 9));
      });
    }

    it('a JSON script may change, and be a broken one that is mended', async () => {
      page.main.innerHTML = tag(name, {}, '<script type="application/json">{"broken": </script>');
      await page.fault('script: expected JSON');
      const host = page.main.firstElementChild as HTMLElement;
      host.querySelector('script')!.textContent = JSON.stringify(its.saying('Mended'));
      await shows(host, 'Mended');
    });
  });
});

describe('An answer that comes late', () => {
  const page = new TestPage();

  forEveryElement((name, its) => {
    it('does not overtake the answer of a newer address', async () => {
      const slow = held(its.saying('The old answer'));
      page.main.innerHTML = tag(name, { src: slow.address });
      const { element } = widgetAt(page.main.firstElementChild as HTMLElement);
      await shows(element, its.always ? '' : 'Loading');
      element.src = served(its.saying('The new answer'));
      await shows(element, 'The new answer');
      await slow.release();
      await element.updateComplete;
      expect(words(element)).to.contain('The new answer');
    });

    it('does not overtake content that was set meanwhile', async () => {
      const slow = held(its.saying('The old answer'));
      page.main.innerHTML = tag(name, { src: slow.address });
      const { element } = widgetAt(page.main.firstElementChild as HTMLElement);
      await shows(element, its.always ? '' : 'Loading');
      element.content = its.saying('The property');
      await shows(element, 'The property');
      await slow.release();
      await element.updateComplete;
      expect(words(element)).to.contain('The property');
    });

    it('comes into a widget that was moved meanwhile', async () => {
      const slow = held(its.saying('The answer'));
      page.main.innerHTML = `${tag(name, { src: slow.address })}<section></section>`;
      const { element } = widgetAt(page.main.firstElementChild as HTMLElement);
      await shows(element, its.always ? '' : 'Loading');
      page.main.lastElementChild!.append(element);
      await slow.release();
      await shows(element, 'The answer');
    });

    it('finds the HTML inside on show until it is there [E5]', async () => {
      const slow = held(its.saying('The answer'));
      page.main.innerHTML = tag(name, { src: slow.address }, its.inside);
      const { element } = widgetAt(page.main.firstElementChild as HTMLElement);
      await element.updateComplete;
      const inside = words(element);
      expect(inside).to.not.be.empty.and.not.contain('Loading');
      await slow.release();
      await shows(element, 'The answer');
      expect(words(element)).to.not.contain(inside);
    });
  });
});

describe('A document that can’t be had', () => {
  const page = new TestPage();

  forEveryElement((name, its) => {
    for (const [how, write] of WAYS) {
      it(`leaves the HTML inside on show, and is told, in ${how} [E26]`, async () => {
        page.main.innerHTML = write(name, { src: missing() }, its.inside);
        await page.fault('found status 404');
        const host = page.main.firstElementChild as HTMLElement;
        expect(words(host)).to.not.be.empty.and.not.match(/loading|loaded/i);
      });

      // What never says that it waits has nothing to try again.
      if (its.always) continue;
      it(`can be asked for again where there is nothing else, in ${how}`, async () => {
        const src = recovering(its.saying('There at last'), 1);
        page.main.innerHTML = write(name, { src });
        await page.fault('found status 503');
        const { host, root } = widgetAt(page.main.firstElementChild as HTMLElement);
        await shows(host, 'This content could not be loaded.');
        part(root, 'button').click();
        await shows(host, 'There at last');
        expect(await requestsOf(src)).to.equal(2);
        expect(words(host)).to.not.contain('Try again');
      });
    }

    if (its.always) return;
    it('is spoken of in the reader’s language', async () => {
      page.main.innerHTML = tag(name, { src: missing(), lang: 'fr' });
      await page.fault('found status 404');
      await shows(page.main, 'Réessayer');
      expect(part(widgetAt(page.main.firstElementChild as HTMLElement).root, 'status').getAttribute('role')).to.equal('status');
    });
  });
});

describe('A document that is asked for', () => {
  const page = new TestPage();

  it('is asked for once, however many widgets show it', async () => {
    const src = served(Object.assign({}, ...WITH_TEXTS.map((name) => caseOf(name).saying!('One for all'))));
    page.main.innerHTML = WITH_TEXTS.flatMap((name) => WAYS.map(([, write]) => write(name, { src }))).join('');
    for (const host of page.main.children) await shows(host, 'One for all');
    expect(await requestsOf(src)).to.equal(1);
  });

  it('is spoken of as slow after ten seconds, and is still shown when it comes', async () => {
    const { setTimeout } = window;
    const late: (() => void)[] = [];
    // The clock is the only thing that the test does not wait for.
    window.setTimeout = ((call: () => void, time?: number) =>
      time === 10_000 ? late.push(call) : setTimeout(call, time)) as typeof setTimeout;
    try {
      const slow = held({ faq: { items: [{ question: 'There?', answer: 'Yes.' }] } });
      page.main.innerHTML = tag('voix-faq', { src: slow.address });
      await until(() => late.length, 'a clock');
      await shows(page.main, 'Loading…');
      late[0]!();
      await shows(page.main, 'Still loading. The connection may be slow.');
      await slow.release();
      await shows(page.main, 'There?');
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});

describe('Content', () => {
  const page = new TestPage();

  forEveryElement((name, its) => {
    it('is announced once, and once more when it changes', async () => {
      let ready = 0;
      page.main.addEventListener('voix-ready', () => ready++);
      const { element } = await page.show(tag(name, { content: its.saying('First') }));
      element.lang = 'fr';
      await until(() => part(element.renderRoot as ShadowRoot, 'box').lang === 'fr-CA', 'French');
      expect(ready).to.equal(1);
      element.content = its.saying('Second');
      await shows(element, 'Second');
      // A widget of several parts is ready with the last of them.
      await until(() => ready > 1, 'another announcement');
      expect(ready).to.equal(2);
    });

    it('that is not a number at all is looked at once', async () => {
      page.main.innerHTML = tag(name);
      const { element } = widgetAt(page.main.firstElementChild as HTMLElement);
      element.content = NaN;
      await page.fault('found NaN');
      const told = page.faults.length;
      for (let times = 0; times < 3; times++) await new Promise(requestAnimationFrame);
      expect(page.faults).to.have.length(told);
      await page.reported();
    });

    it('that is in part wrong is shown in part, and told by its path', async () => {
      const [section, given] = Object.entries(its.saying('The right one')).at(-1) as [string, { items?: unknown[] }];
      const wrong = given.items ? { items: [12, ...given.items] } : { ...given, wrong: 12 };
      page.main.innerHTML = tag(name, { content: { [section]: wrong } });
      await page.fault(given.items ? `${section}.items[0]: expected an object, found 12` : `${section}.wrong: expected one of`);
      await shows(page.main, 'The right one');
    });

    it('that has nothing in it says so, to the reader and to the webmaster', async () => {
      page.main.innerHTML = tag(name);
      await page.fault('expected content: HTML inside, "src", "content" or a JSON script, found nothing');
      if (!its.always) await shows(page.main, 'There is nothing here yet.');
      page.main.firstElementChild!.innerHTML = its.late.html;
      await shows(page.main, its.late.words);
      expect(words(page.main)).to.not.contain('nothing here');
    });

    it('that comes in the same moment as the widget is not missed', async () => {
      const element = document.createElement(name);
      page.main.append(element);
      element.innerHTML = its.inside;
      await element.updateComplete;
      expect(words(element)).to.not.be.empty;
      expect(page.faults).to.deep.equal([]);
    });
  });
});
