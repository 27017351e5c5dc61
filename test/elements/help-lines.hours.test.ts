/** When a help line answers: told in words, and reckoned by the clock of the place where it is. */
import { expect } from '@open-wc/testing';
import type { OpeningHours } from '../../src/index.js';
import { hoursInWords, isOpen } from '../../src/elements/help-lines/help-lines.hours.js';
import { readHours } from '../../src/elements/help-lines/help-lines.markup.js';

const hours = (text: string): readonly OpeningHours[] => {
  const read = readHours(text);
  if (typeof read === 'string') throw new Error(`expected hours, found "${read}"`);
  return read;
};
const open = (text: string, now: string, timeZone = 'America/Toronto'): boolean => isOpen(hours(text), timeZone, Date.parse(now));

describe('A help line with hours', () => {
  // 24 November 2026 is a Tuesday. Toronto is five hours behind UTC then.
  it('is open from the minute that it opens to the minute before it closes, by its own clock', () => {
    const weekdays = 'mo-fr 09:00-17:00';
    expect(open(weekdays, '2026-11-24T13:59:59Z')).to.be.false;
    expect(open(weekdays, '2026-11-24T14:00:00Z')).to.be.true;
    expect(open(weekdays, '2026-11-24T21:59:59Z')).to.be.true;
    expect(open(weekdays, '2026-11-24T22:00:00Z')).to.be.false;
    expect(open(weekdays, '2026-11-28T15:00:00Z'), 'Saturday').to.be.false;
  });

  it('goes by the zone, not by the reader’s clock', () => {
    const monday = 'mo 09:00-17:00';
    // Monday morning in Auckland is Sunday in Toronto.
    expect(open(monday, '2026-11-22T21:00:00Z', 'Pacific/Auckland')).to.be.true;
    expect(open(monday, '2026-11-22T21:00:00Z', 'America/Toronto')).to.be.false;
    // Half an hour off: Newfoundland.
    expect(open(monday, '2026-11-23T12:29:00Z', 'America/St_Johns')).to.be.false;
    expect(open(monday, '2026-11-23T12:30:00Z', 'America/St_Johns')).to.be.true;
  });

  it('goes by summer time where there is one', () => {
    expect(open('mo-su 09:00-10:00', '2026-07-01T13:30:00Z')).to.be.true;
    expect(open('mo-su 09:00-10:00', '2026-12-01T13:30:00Z')).to.be.false;
    expect(open('mo-su 09:00-10:00', '2026-12-01T14:30:00Z')).to.be.true;
    // On the day that the clocks go back.
    expect(open('su 09:00-10:00', '2026-11-01T14:30:00Z')).to.be.true;
  });

  it('may close after midnight, on Sunday too', () => {
    expect(open('sa 20:00-02:00', '2026-11-29T06:59:00Z'), 'Sunday, 1:59').to.be.true;
    expect(open('sa 20:00-02:00', '2026-11-29T07:00:00Z'), 'Sunday, 2:00').to.be.false;
    expect(open('su 20:00-02:00', '2026-11-30T06:30:00Z'), 'Monday, 1:30').to.be.true;
    expect(open('su 20:00-02:00', '2026-11-29T06:30:00Z'), 'Sunday, 1:30').to.be.false;
  });

  it('may close at midnight, which is 24:00 or 00:00', () => {
    for (const text of ['tu 18:00-24:00', 'tu 18:00-00:00']) {
      expect(open(text, '2026-11-25T04:59:00Z'), text).to.be.true;
      expect(open(text, '2026-11-25T05:00:00Z'), text).to.be.false;
    }
  });

  it('may be open all day', () => {
    for (const text of ['mo-su 00:00-24:00', 'mo-su 00:00-00:00']) {
      for (let hour = 0; hour < 7 * 24; hour++) {
        const now = Date.parse('2026-11-23T00:30:00Z') + hour * 3_600_000;
        expect(isOpen(hours(text), 'America/Toronto', now), `${text}, ${hour}`).to.be.true;
      }
    }
  });

  it('is open by the clock of a device that has lost its date', () => {
    expect(open('th 00:00-24:00', '1970-01-01T12:00:00Z', 'UTC')).to.be.true;
    expect(open('fr 00:00-24:00', '1970-01-01T12:00:00Z', 'UTC')).to.be.false;
  });
});

describe('Hours in words', () => {
  const inWords = (language: string, text: string): string =>
    hours(text)
      .map((some) => hoursInWords(language, some))
      .join('; ')
      .replace(/[\s\u2009]+/g, ' ');

  it('are written as the language writes them', () => {
    expect(inWords('en-CA', 'mo-fr 09:00-17:00')).to.equal('Monday–Friday 9:00 a.m. – 5:00 p.m.');
    expect(inWords('fr-CA', 'mo-fr 09:00-17:00')).to.equal('lundi – vendredi 09 h 00 – 17 h 00');
    expect(inWords('de', 'mo-fr 09:00-17:00')).to.equal('Montag – Freitag 09:00 – 17:00');
  });

  it('put days that follow each other together', () => {
    expect(inWords('en-CA', 'mo,tu,we,fr,sa,su 10:00-11:00')).to.equal(
      'Monday–Wednesday and Friday–Sunday 10:00 a.m. – 11:00 a.m.',
    );
    expect(inWords('en-CA', 'tu 10:00-11:00')).to.equal('Tuesday 10:00 a.m. – 11:00 a.m.');
  });

  it('say a whole day as one', () => {
    expect(inWords('en-CA', 'mo-su 00:00-24:00')).to.equal('Monday–Sunday 24 hours');
    expect(inWords('fr-CA', 'mo-su 00:00-24:00')).to.equal('lundi – dimanche 24 heures');
  });

  it('say midnight as the hour that it is', () => {
    expect(inWords('en-CA', 'mo 18:00-24:00')).to.equal('Monday 6:00 p.m. – 12:00 a.m.');
  });
});

describe('Hours in an attribute', () => {
  it('are read as schema.org writes them, in any case, with a dash of any length', () => {
    const read = [{ days: ['mo', 'tu', 'we'], opens: '09:00', closes: '17:00' }];
    for (const text of [
      'mo-we 09:00-17:00',
      'Mo-We 09:00-17:00',
      'MO–WE 09:00–17:00',
      'mo,tu,we  09:00-17:00',
      'mo-tu,we 09:00-17:00;',
    ]) {
      expect(readHours(text), text).to.deep.equal(read);
    }
    expect(readHours('Mo 09:00-12:00, Mo 13:00-17:00; Sa 20:00-02:00')).to.have.length(3);
  });

  it('are words where they are anything else', () => {
    for (const text of [
      'weekdays until five',
      'mo-fr 9-17',
      'xx-yy 09:00-17:00',
      'mo-xx 09:00-17:00',
      'fr-mo 09:00-17:00',
      'mo 25:00-26:00',
      'mo 24:30-25:00',
      'mo 09:00-17:00 except on holidays',
    ]) {
      expect(readHours(text), text).to.equal(text);
    }
  });
});
