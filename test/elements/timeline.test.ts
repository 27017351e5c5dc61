/** Events: their order, and their dates in the reader's language. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { oldestFirst } from '../../src/elements/timeline/timeline.model.js';
import { part, parts, shows, TestPage, until, words } from '../support/widgets.js';
import { tag, WAYS } from '../support/written.js';

describe('The order of events', () => {
  const ordered = (...dates: string[]): string[] =>
    oldestFirst(dates.map((date) => ({ date, body: '' }))).map(({ date }) => date);

  it('is that of their dates, a year before its months and a month before its days', () => {
    expect(ordered('2019', '2016-05-02', '2016-05', '2016', '2016-11', '1999-12-31')).to.deep.equal([
      '1999-12-31',
      '2016',
      '2016-05',
      '2016-05-02',
      '2016-11',
      '2019',
    ]);
  });

  it('is the author’s for events of one date, and leaves the document as it was', () => {
    const events = ['b', 'a', 'c'].map((id) => ({ id, date: '2018', body: id }));
    const given = [{ id: 'late', date: '2019', body: '' }, ...events];
    expect(oldestFirst(given).map(({ id }) => id)).to.deep.equal(['b', 'a', 'c', 'late']);
    expect(given[0]!.id).to.equal('late');
  });
});

describe('A timeline', () => {
  const page = new TestPage();
  const written = (item: Element): string => getComputedStyle(item, '::before').content;

  it('of a document has the oldest first, each with its date for people and for machines', async () => {
    const content = [
      { date: '2018-05', body: 'Second.' },
      { date: '2016', body: 'First.' },
      { date: '2018-05-03', body: 'Third.' },
    ];
    const { host, root } = await page.show(tag('voix-timeline', { content, lang: 'en' }));
    expect(words(host)).to.equal('2016 First. May 2018 Second. May 3, 2018 Third.');
    expect(parts(root, 'date').map((date) => date.getAttribute('datetime'))).to.deep.equal(['2016', '2018-05', '2018-05-03']);
    host.lang = 'fr';
    await shows(host, '3 mai 2018 Third.');
  });

  it('of a document is an ordered list, also where its numbers are not drawn', async () => {
    const { root } = await page.show(tag('voix-timeline', { content: [{ date: '2018', body: 'One.' }] }));
    const list = part(root, 'list');
    expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ol', 'list']);
    expect(getComputedStyle(list).listStyleType).to.equal('none');
  });

  for (const [how, write] of WAYS) {
    it(`over the page’s own list keeps its order and its words, and writes what stands in data-date: ${how}`, async () => {
      const inside =
        '<ol><li><time datetime="2019">In the year 2019</time> Late.</li><li data-date="2018-05-03">Early.</li><li>Some day.</li></ol>';
      const { host, root } = await page.show(write('voix-timeline', { lang: 'fr' }, inside));
      expect(words(host)).to.equal('In the year 2019 Late. Early. Some day.');
      const [, dated, undated] = host.querySelectorAll('li') as unknown as [Element, Element, Element];
      await until(() => written(dated) === '"3 mai 2018"', 'a date in French').catch(() =>
        expect(written(dated)).to.equal('"3 mai 2018"'),
      );
      expect(written(undated)).to.equal('none');
      expect(root.querySelector('ol')).to.not.exist;
      host.lang = 'en';
      await until(() => written(dated) === '"May 3, 2018"', 'a date in English');
    });
  }

  it('says each date in its own widget’s language', async () => {
    const inside = '<ol><li data-date="2018-05">An event.</li></ol>';
    await page.show(tag('voix-timeline', { lang: 'fr' }, inside) + tag('voix-timeline', { lang: 'en' }, inside));
    const [french, english] = page.main.querySelectorAll('li') as unknown as [Element, Element];
    await until(() => written(french) === '"mai 2018"', 'French');
    expect(written(english)).to.equal('"May 2018"');
  });

  it('shows what is no date as it was written', async () => {
    for (const date of ['spring 2018', '2018-13', '2018-02-30', '"};a{', '']) {
      const { host, element } = await page.show(tag('voix-timeline', {}, '<ol><li>An event.</li></ol>'));
      const item = host.querySelector('li')!;
      item.dataset['date'] = date;
      item.append('.');
      // The widget hears of it in a turn of its own.
      await Promise.resolve();
      await element.updateComplete;
      expect(written(item)).to.equal(JSON.stringify(date));
    }
  });

  it('has the written date said by a screen reader', async () => {
    await page.show(tag('voix-timeline', {}, '<ol><li data-date="2018-05">An event.</li></ol>'));
    // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- typed as if it gave nothing
    const snapshot: unknown = await a11ySnapshot({ selector: 'main' });
    expect(JSON.stringify(snapshot)).to.include('May 2018');
  });

  it('leaves a hidden time hidden', async () => {
    const { host } = await page.show(
      tag('voix-timeline', {}, '<ol><li><time datetime="2018" hidden>2018</time> An event.</li></ol>'),
    );
    expect(host.querySelector('time')!.checkVisibility()).to.be.false;
  });
});
