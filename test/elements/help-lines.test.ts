/** Help lines: what stands beside a number, what it is dialled by, and how old it may be. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { HelpLine, VoixHelpLines } from '../../src/index.js';
import { manyItems } from '../fixtures/content.js';
import { part, parts, shows, TestPage, until, words, type Widget } from '../support/widgets.js';
import { attributes, tag, WAYS } from '../support/written.js';

const NAME = 'voix-help-lines';
const DAY = 864e5;
/** A Tuesday, 10:00 in Toronto. */
const NOW = Date.parse('2026-11-24T15:00:00Z');
const TODAY = new Date().toISOString().slice(0, 10);
const LINE: HelpLine = {
  name: 'Sample Line',
  country: 'CA',
  timeZone: 'America/Toronto',
  phone: '555-0100',
  hours: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }],
  languages: ['fr', 'en'],
  verifiedOn: TODAY,
};
const json = (...lines: unknown[]): string => tag(NAME, { content: { help: { items: lines } } });
const FACTS = {
  country: 'CA',
  languages: 'fr, en',
  hours: 'Mo-Tu 09:00-17:00',
  'time-zone': 'America/Toronto',
  'verified-on': TODAY,
};
const item = (facts: Readonly<Record<string, string>> = FACTS): string =>
  `<li${attributes(facts, 'data-')}><h3>Sample Line</h3><p><a href="tel:5550100">555-0100</a></p></li>`;
const html = (facts?: Readonly<Record<string, string>>, values = {}): string => tag(NAME, values, `<ul>${item(facts)}</ul>`);

/** What stands below a page's own line. */
const saidAt = (line: Element): string => getComputedStyle(line, '::after').content.replace(/^"|"$/g, '').replace(/\\a /g, '\n');
/** What is said of a widget's first line, whichever form it has; empty while there is none. */
function facts({ host, root }: Widget): string {
  const [own] = parts(root, 'facts');
  const page = host.querySelector('li');
  return (
    own ? own.textContent
    : page ? saidAt(page)
    : '').replace(/[\u2009\u202F\u00A0]/g, ' ');
}
async function says(widget: Widget, text: string): Promise<void> {
  await until(() => facts(widget).includes(text), text).catch(() => expect(facts(widget)).to.include(text));
}
/** The widget at a moment. */
async function at(widget: Widget<VoixHelpLines>, now: number): Promise<void> {
  widget.element.clock = () => now;
  widget.element.requestUpdate();
  await widget.element.updateComplete;
}

const FORMS = {
  'HTML in a tag': html(),
  'HTML in a div': WAYS[1]![1](NAME, {}, `<ul>${item()}</ul>`),
  'JSON in a tag': json(LINE),
  'JSON in a div': WAYS[1]![1](NAME, { content: [LINE] }),
};

describe('Beside the number of a help line [S20]', () => {
  const page = new TestPage();

  for (const [how, form] of Object.entries(FORMS)) {
    it(`stand its country, its languages, its hours and the day of the last check, in ${how}`, async () => {
      const widget = await page.show<VoixHelpLines>(form);
      await says(widget, 'Last checked');
      await at(widget, Date.parse('2026-11-28T15:00:00Z'));
      const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(TODAY));
      expect(facts(widget)).to.equal(
        `Canada, French and English\nMonday – Tuesday 9:00 AM – 5:00 PM, Eastern Time\nLast checked: ${day}`,
      );
    });

    it(`stands whether it is open now, by its own clock, in ${how}`, async () => {
      const widget = await page.show<VoixHelpLines>(form);
      await says(widget, 'Last checked');
      await at(widget, NOW);
      expect(facts(widget)).to.contain('Eastern Time, open now\n');
      await at(widget, NOW + 8 * 3_600_000);
      expect(facts(widget)).to.not.contain('open now');
    });

    it(`stands all this in the reader’s language, and follows it, in ${how}`, async () => {
      const widget = await page.show<VoixHelpLines>(form);
      await says(widget, 'Last checked');
      await at(widget, NOW);
      widget.host.lang = 'fr-CA';
      await says(
        widget,
        'Canada, français et anglais\nlundi – mardi 09 h 00 – 17 h 00, heure de l’Est, ouverte en ce moment\nDernière vérification : ',
      );
    });
  }

  it('stands what is known, and no more', async () => {
    const widget = await page.show(json({ phone: '555-0100', languages: ['en'], verifiedOn: TODAY }));
    await says(widget, 'English\nLast checked');
    const other = await page.show(html({ hours: 'weekdays until five', 'verified-on': TODAY }));
    await says(other, 'weekdays until five\nLast checked');
    expect(facts(other)).to.match(/^weekdays/);
  });

  it('stands nothing of being open where the zone is not known', async () => {
    const widget = await page.show<VoixHelpLines>(html({ ...FACTS, 'time-zone': 'Mars/Olympus' }));
    await says(widget, 'Last checked');
    await at(widget, NOW);
    expect(facts(widget)).to.contain('5:00 PM\n');
  });

  it('stands what is no code as it is written', async () => {
    const widget = await page.show(html({ country: 'Le monde', languages: 'langue des signes, fr_CA', 'verified-on': TODAY }));
    await says(widget, 'Le monde, langue des signes and Canadian French\n');
  });

  it('stands a date as exact as it is', async () => {
    for (const [verifiedOn, shown] of [
      ['2099', '2099'],
      ['2099-05', 'May 2099'],
      ['2099-05-01', 'May 1, 2099'],
    ] as const) {
      await says(await page.show(json({ ...LINE, verifiedOn })), `Last checked: ${shown}`);
    }
  });

  it('stand the facts in the text that a screen reader gets, in both forms', async () => {
    for (const form of [FORMS['HTML in a tag'], FORMS['JSON in a tag']]) {
      const widget = await page.show(form);
      await says(widget, 'Last checked');
      // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- typed as if it gave nothing
      const snapshot: unknown = await a11ySnapshot({ selector: 'main' });
      expect(JSON.stringify(snapshot)).to.contain('Canada, French and English').and.contain('"name":"555-0100"');
    }
  });

  it('stand the facts as they are written, until there are words for them', async () => {
    // In the same task as the first rendering, before anything can have been loaded.
    page.main.innerHTML = json(LINE);
    const { element, root } = {
      element: page.main.firstElementChild as VoixHelpLines,
      root: page.main.firstElementChild!.shadowRoot!,
    };
    let first = '';
    element.addEventListener('voix-ready', () => (first = part(root, 'facts').textContent), { once: true });
    await until(() => first, 'the first rendering');
    expect(first).to.match(/^CA fr,en mo,tu 09:00–17:00 \d{4}-\d\d-\d\d$|^Canada/);
  });
});

describe('The ways to reach a help line [S20]', () => {
  const page = new TestPage();
  const links = ({ root }: Widget): string[][] =>
    parts(root, 'link').map((link) => [link.textContent.replace(/[\u2068\u2069]/g, '').trim(), link.getAttribute('href')!]);

  it('are its number, a text message and a chat, each as it is seen', async () => {
    const sms = { number: '555-0101', keyword: { en: 'SAMPLE', fr: 'À L’AIDE' } };
    const widget = await page.show(json({ ...LINE, sms, chat: 'https://example.org/chat' }));
    expect(links(widget)).to.deep.equal([
      ['555-0100', 'tel:5550100'],
      ['Text SAMPLE to 555-0101', 'sms:5550101?&body=SAMPLE'],
      ['Chat online', 'https://example.org/chat'],
    ]);
    for (const link of parts(widget.root, 'link')) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    widget.host.lang = 'fr';
    await shows(widget.host, 'Clavarder en ligne');
    const [, [seen, address]] = links(widget) as [string[], [string, string]];
    expect(seen).to.equal('Textez À L’AIDE au 555-0101');
    expect(new URLSearchParams(address.split('?')[1]).get('body')).to.equal('À L’AIDE');
  });

  it('may be a text message with whatever words', async () => {
    const widget = await page.show(json({ sms: { number: '55501' }, verifiedOn: TODAY }));
    expect(links(widget)).to.deep.equal([['Text 55501', 'sms:55501']]);
  });

  it('stay to be read where a number is more than digits', async () => {
    const widget = await page.show(
      json({ phone: '1-800-555-HELP', sms: { number: '555-0101 (day)', keyword: 'A' }, verifiedOn: TODAY }),
    );
    expect(links(widget)).to.deep.equal([]);
    expect(words(widget.host)).to.contain('1-800-555-HELP').and.contain('Text A to');
  });

  it('are large enough to be hit, and the number is the largest [2.5.8]', async () => {
    for (const form of [json({ ...LINE, sms: { number: '55501' }, chat: 'https://example.org/' }), html()]) {
      const { host, root } = await page.show(form);
      const all = [...parts(root, 'link'), ...host.querySelectorAll('a')];
      expect(all).to.not.be.empty;
      for (const link of all) {
        const { width, height } = link.getBoundingClientRect();
        expect(Math.min(width, height), link.textContent).to.be.at.least(24);
      }
      const size = (link: Element): number => parseFloat(getComputedStyle(link).fontSize);
      expect(Math.max(...all.slice(1).map(size), 16)).to.be.below(size(all[0]!));
    }
  });

  it('do nothing by themselves', async () => {
    const { root } = await page.show(json(LINE));
    expect(document.activeElement).to.equal(document.body);
    expect(root.querySelectorAll('iframe,form,meta,[autofocus]')).to.have.length(0);
  });
});

describe('A help line with something wrong in it', () => {
  const page = new TestPage();

  it('stays, with whatever is right of it [S20]', async () => {
    page.main.innerHTML = json({
      name: 12,
      phone: 5550100,
      timeZone: 'Mars/Olympus',
      chat: 'javascript:alert(1)',
      sms: { keyword: 'A' },
      hours: [
        { days: ['mo', 'someday'], opens: '09:00', closes: '17:00' },
        { days: ['tu'], opens: '9h' },
      ],
      languages: ['en', 'what language?'],
      verifiedOn: TODAY,
    });
    for (const fault of [
      'help.items[0].name: expected text, found 12',
      'help.items[0].phone: expected text, found 5550100',
      'Invalid time zone',
      'help.items[0].chat: expected an address',
      'help.items[0].sms.number: expected text, found nothing',
      'help.items[0].hours[0].days[1]: expected a day',
      'help.items[0].hours[1].opens: expected a time',
      'help.items[0].languages[1]: expected a language tag',
    ]) {
      await page.fault(fault);
    }
    await shows(page.main, 'Monday 9:00 AM – 5:00 PM');
    expect(part(page.main.firstElementChild!.shadowRoot!, 'link').getAttribute('href')).to.equal('tel:5550100');
    expect(words(page.main)).to.contain('English').and.not.contain('Text A').and.not.contain('Chat');
  });

  it('is not told twice what is wrong', async () => {
    let told = 0;
    page.main.addEventListener('voix-error', () => told++);
    const widget = await page.show<VoixHelpLines>(json({ ...LINE, verifiedOn: '2020-01-01' }));
    await page.fault('help.items[0].verifiedOn: expected a day within the last half year');
    await at(widget, Date.now() + 1);
    widget.host.lang = 'fr';
    await says(widget, 'Dernière vérification : 1 janvier 2020');
    expect(told).to.equal(1);
  });
});

describe('The age of a help line [S20]', () => {
  const page = new TestPage();
  const old = new Date(NOW - 181 * DAY).toISOString().slice(0, 10);
  const recent = new Date(NOW - 179 * DAY).toISOString().slice(0, 10);

  for (const [how, write, path] of [
    ['JSON', (verifiedOn?: string) => json({ phone: '555-0100', ...(verifiedOn && { verifiedOn }) }), 'help.items[0].verifiedOn'],
    ['HTML', (verifiedOn?: string) => html(verifiedOn ? { 'verified-on': verifiedOn } : {}), 'li[0].data-verified-on'],
  ] as const) {
    const shown = async (verifiedOn: string | undefined, values: object = {}): Promise<Widget<VoixHelpLines>> => {
      page.main.innerHTML = write(verifiedOn);
      const element = page.main.firstElementChild as VoixHelpLines;
      Object.assign(element, { clock: () => NOW, ...values });
      await element.updateComplete;
      return { host: element, element, root: element.shadowRoot! };
    };

    it(`is told past 180 days, and the line stays with its date, in ${how}`, async () => {
      const widget = await shown(old);
      await page.fault(`${path}: expected a day within the last half year, or as many days as stale-after says, found "${old}"`);
      expect(words(widget.host)).to.contain('555-0100');
      await says(widget, 'Last checked: May 27, 2026');
    });

    it(`is told where nobody knows it, and the line stays, in ${how}`, async () => {
      const widget = await shown(undefined);
      await page.fault(`${path}: expected a day within the last half year, or as many days as stale-after says, found nothing`);
      expect(words(widget.host)).to.contain('555-0100');
    });

    it(`is not told before, in ${how}`, async () => {
      const widget = await shown(recent);
      await says(widget, 'Last checked: May 29, 2026');
      expect(page.faults).to.deep.equal([]);
    });

    it(`may be another number of days, in ${how}`, async () => {
      const lenient = await shown(old, { staleAfter: 365 });
      await says(lenient, 'Last checked');
      expect(page.faults).to.deep.equal([]);
      await shown(recent, { staleAfter: 30 });
      await page.fault(path);
    });
  }

  it('is told where nobody could read it', async () => {
    page.main.innerHTML = html({ 'verified-on': 'yesterday' });
    await page.fault('li[0].data-verified-on: expected a day within the last half year');
    await until(() => saidAt(page.main.querySelector('li')!).includes('Last checked: yesterday'), 'the date as it is written');
  });

  it('of a line that the page hides is nobody’s business', async () => {
    const { host } = await page.show(tag(NAME, {}, `<ul>${item()}<li hidden><a href="tel:5550101">555-0101</a></li></ul>`));
    await until(() => saidAt(host.querySelector('li')!).includes('Last checked'), 'the facts');
    expect(page.faults).to.deep.equal([]);
  });
});

describe('The order of help lines', () => {
  const page = new TestPage();
  const names = ({ root }: Widget): string[] => parts(root, 'name').map((name) => words(name));

  it('begins with those that speak the reader’s language, and follows a change of it', async () => {
    const lines = [
      { ...LINE, name: 'One', languages: ['fr'], country: 'FR' },
      { ...LINE, name: 'Two', languages: ['en'], country: 'GB' },
      { ...LINE, name: 'Three', languages: ['fr'] },
    ];
    const widget = await page.show(json(...lines));
    expect(names(widget)).to.deep.equal(['Two', 'One', 'Three']);
    widget.host.lang = 'fr-CA';
    await until(() => names(widget)[0] === 'Three', 'those that speak French');
    expect(names(widget)).to.deep.equal(['Three', 'One', 'Two']);
  });

  it('is the page’s own where the page wrote them', async () => {
    const { host } = await page.show(tag(NAME, {}, `<ul>${item({ ...FACTS, languages: 'fr' })}${item()}</ul>`));
    const [first, second] = host.querySelectorAll('li');
    expect(first!.getBoundingClientRect().top).to.be.below(second!.getBoundingClientRect().top);
  });
});

describe('Thousands of help lines', () => {
  const page = new TestPage();

  it('all arrive', async function () {
    this.timeout(60_000);
    const { root } = await page.show(tag(NAME, { content: manyItems(2500) }));
    await until(() => parts(root, 'item').length === 2500, '2500 lines', 50_000);
  });
});

describe('As time goes by', () => {
  const page = new TestPage();

  it('every widget is looked at again each minute, by one timer, which goes with the last', async () => {
    const { setInterval: start, clearInterval: stop } = window;
    const timers = new Map<number, () => void>();
    window.setInterval = ((call: () => void) => {
      timers.set(timers.size + 1, call);
      return timers.size;
    }) as typeof setInterval;
    window.clearInterval = (timer) => void timers.delete(timer as number);
    try {
      const widget = await page.show<VoixHelpLines>(html() + html());
      await says(widget, 'Last checked');
      const second = page.main.lastElementChild as VoixHelpLines;
      await until(() => saidAt(second.querySelector('li')!).includes('Last checked'), 'the second');
      expect(timers.size).to.equal(1);
      widget.element.clock = second.clock = () => NOW;
      timers.get(1)!();
      await says(widget, 'open now');
      expect(saidAt(second.querySelector('li')!)).to.contain('open now');
      second.remove();
      expect(timers.size).to.equal(1);
      widget.host.remove();
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(window, { setInterval: start, clearInterval: stop });
    }
  });
});
