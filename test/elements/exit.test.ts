/** The exit: where it leads, what it says, and how it counts down. What leaves the page is tested over the built files. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { NEUTRAL_PAGE, targetOf } from '../../src/elements/exit/exit.target.js';
import type { VoixExit } from '../../src/index.js';
import { held, missing, served } from '../support/served.js';
import { part, shows, showsNot, TestPage, until, words, type Widget } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

const WEATHER = 'https://example.org/weather';
const LINK = `<a href="${WEATHER}" target="_top" rel="noopener noreferrer">To the weather</a>`;

describe('The target of an exit', () => {
  const page = 'https://partner.example/help?a#top';

  it('is an https: address', () => {
    expect(targetOf(WEATHER, page)).to.equal(WEATHER);
    expect(targetOf(' HTTPS://Example.org ', page)).to.equal('https://example.org/');
    expect(targetOf('https://partner.example/', page), 'another page of the site').to.equal('https://partner.example/');
  });

  for (const address of [
    undefined,
    '',
    'http://example.org/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/x',
    'mailto:a@example.org',
    '/relative',
    'https://',
    'https://partner.example/help?a',
    'https://partner.example/help?a#more',
  ]) {
    it(`is never ${JSON.stringify(address)}`, () => expect(targetOf(address, page)).to.be.undefined);
  }
});

describe('An exit', () => {
  const page = new TestPage();
  const status = ({ root }: Widget): string | undefined => root.querySelector('[part=status]')?.textContent;
  /** What counts comes a moment after the link. */
  const counts = (widget: Widget): Promise<void> => until(() => status(widget), 'how often Shift is to be pressed');

  for (const [how, write] of WAYS) {
    it(`shows the page’s own link and leads where it leads now, in ${how}`, async () => {
      const widget = await page.show<VoixExit>(write('voix-exit', {}, LINK));
      const { host, element } = widget;
      const link = host.querySelector('a')!;
      await counts(widget);
      expect(words(host)).to.equal('To the weather Or press Shift × 3 This page stays in the browser history');
      expect(element.link).to.equal(link);
      expect(element.address).to.equal(WEATHER);
      link.href = 'https://example.org/news';
      expect(element.address).to.equal('https://example.org/news');
      link.href = 'http://example.org/news';
      expect(element.address).to.equal(NEUTRAL_PAGE);
    });

    it(`takes attributes before the link inside, in ${how}`, async () => {
      const attributes = { href: 'https://example.org/other', label: 'To something else', 'limits-url': '/limits' };
      const widget = await page.show<VoixExit>(write('voix-exit', attributes, LINK));
      const { host, element, root } = widget;
      await counts(widget);
      await until(() => element.link === part(root, 'link'), 'a link of its own');
      const { href, target, rel } = part(root, 'link') as HTMLAnchorElement;
      expect([href, target, rel]).to.deep.equal(['https://example.org/other', '_top', 'noopener noreferrer']);
      expect(words(host)).to.equal('To something else Or press Shift × 3 This page stays in the browser history');
      expect((part(root, 'limits') as HTMLAnchorElement).href).to.equal(new URL('/limits', location.href).href);
      expect(element.address).to.equal('https://example.org/other');
    });

    it(`keeps the words of the link where only its address is given, in ${how}`, async () => {
      const { host, element } = await page.show<VoixExit>(write('voix-exit', { href: 'https://example.org/other' }, LINK));
      expect(words(host)).to.contain('To the weather');
      expect(element.address).to.equal('https://example.org/other');
    });

    it(`makes a link of words that are none, in ${how}`, async () => {
      const { host, root, element } = await page.show<VoixExit>(write('voix-exit', { href: WEATHER }, 'To the <b>weather</b>'));
      expect(words(part(root, 'link'))).to.equal('To the weather');
      expect(element.address).to.equal(WEATHER);
      host.innerHTML = LINK;
      await showsNot(host, 'weatherTo');
    });
  }

  it('has words of its own in each language', async () => {
    const { host } = await page.show(tag('voix-exit', { href: WEATHER }));
    expect(words(host)).to.contain('Leave this site');
    host.lang = 'fr';
    await shows(host, 'Quitter ce site');
    await shows(host, 'Cette page reste dans l’historique du navigateur');
    host.lang = 'en';
    await shows(host, 'Leave this site');
  });

  it('links to no limits where none are given, and never by a script', async () => {
    for (const limits of [undefined, '', 'javascript:alert(1)']) {
      const { root } = await page.show(
        tag('voix-exit', { href: WEATHER, ...(limits !== undefined && { 'limits-url': limits }) }),
      );
      expect(part(root, 'limits').hasAttribute('href'), limits).to.be.false;
    }
  });

  it('stands in the top layer, also after a move', async () => {
    const { host, root, element } = await page.show(`${tag('voix-exit', {}, LINK)}<section></section>`);
    const isOnTop = (): boolean => part(root, 'exit').matches(':popover-open');
    await until(isOnTop, 'the top layer');
    page.main.lastElementChild!.append(host);
    await element.updateComplete;
    await until(isOnTop, 'the top layer');
  });

  for (const [what, exit] of Object.entries({
    'an address that is not https:': tag('voix-exit', {}, '<a href="http://example.org/">Leave</a>'),
    'the page itself': tag('voix-exit', {}, '<a href="#">Leave</a>'),
    'words alone': tag('voix-exit', { label: 'Leave' }),
    'a section without an address': tag('voix-exit', { content: { exit: { label: 'Leave' } } }),
  })) {
    it(`leads to the neutral page where it is given ${what}, and says so once`, async () => {
      const { element } = await page.show<VoixExit>(exit);
      await page.fault('expected an https: address of another page (it leads to https://www.wikipedia.org/ instead)');
      expect(element.address).to.equal(NEUTRAL_PAGE);
      const told = page.faults.length;
      element.requestUpdate();
      await element.updateComplete;
      element.lang = 'fr';
      await shows(element, 'Maj');
      expect(page.faults).to.have.length(told);
    });
  }

  it('is there while its document has not come, and after it has failed', async () => {
    const slow = held({ exit: { url: WEATHER, label: 'At last' } });
    page.main.innerHTML = tag('voix-exit', { src: slow.address });
    const element = page.main.firstElementChild as VoixExit;
    await shows(element, 'Leave this site');
    expect(element.address).to.equal(NEUTRAL_PAGE);
    await slow.release();
    await shows(element, 'At last');
    expect(element.address).to.equal(WEATHER);
    element.src = missing();
    await page.fault('found status 404');
    await shows(element, 'Leave this site');
  });

  it('follows what a document says', async () => {
    const { element, root } = await page.show<VoixExit>(
      tag('voix-exit', { src: served({ exit: { url: { en: WEATHER, fr: `${WEATHER}/fr` }, limitsUrl: 'limits' } }) }),
    );
    expect(element.address).to.equal(WEATHER);
    expect((part(root, 'limits') as HTMLAnchorElement).href).to.match(/\/documents\/limits$/);
    element.lang = 'fr';
    await until(() => element.address === `${WEATHER}/fr`, 'the address for French');
  });

  it('says on a line of its own that its words are not there in the reader’s language', async () => {
    const widget = await page.show(
      `<voix-exit lang="en" content='{"exit":{"url":"https://example.org/","label":{"fr":"Quitter"}}}'></voix-exit>`,
    );
    await counts(widget);
    const [note, count] = ['note', 'status'].map((name) => part(widget.root, name).getBoundingClientRect());
    expect(note!.bottom).to.be.at.most(count!.top + 1);
  });

  it('counts the presses of Shift down, in the language of the moment, and forgets them when it goes', async () => {
    const widget = await page.show(tag('voix-exit', {}, LINK));
    await counts(widget);
    expect(part(widget.root, 'status').getAttribute('role')).to.equal('status');
    await sendKeys({ press: 'Shift' });
    await until(() => status(widget) === 'Or press Shift × 2', 'two more');
    widget.host.lang = 'fr';
    await until(() => status(widget) === 'Ou appuyez sur Maj ×\u00A02', 'French');
    await sendKeys({ press: 'Shift' });
    await until(() => status(widget) === 'Ou appuyez sur Maj ×\u00A01', 'one more');
    widget.host.remove();
    const next = await page.show(tag('voix-exit', {}, LINK));
    await counts(next);
    expect(status(next)).to.equal('Or press Shift × 3');
    await sendKeys({ press: 'Shift' });
    await until(() => status(next) === 'Or press Shift × 2', 'two more');
  });

  it('starts anew with any other key', async () => {
    const widget = await page.show(tag('voix-exit', {}, LINK));
    await counts(widget);
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'Shift' });
    await until(() => status(widget) === 'Or press Shift × 1', 'one more');
    await sendKeys({ press: 'a' });
    await until(() => status(widget) === 'Or press Shift × 3', 'all again');
  });
});
