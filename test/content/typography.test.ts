import { expect } from '@open-wc/testing';
import { typeset } from '../../src/content/typography.js';

const SAMPLES = [
  'Quoi ? Rien ; vraiment ! Voici :',
  'Quoi? Rien; vraiment! Voici:',
  '«Bonjour» et « bonsoir » et «    nuit    »',
  '«Quoi?» dit-il ; (vraiment ?) « Non ! »',
  'Un     ? deux      : trois',
  'Quoi ?! Comment ! ? Où ?? ! :',
  'À 14:30 : voir https://example.org/a?b=c;d:e ! ou écrire à a@example.org : merci',
  '`a ? b : c` et {x: 1} ; f(); C:\\dossier :',
  '? ! : ; « »',
  '  : ',
  '«»',
  '',
];

const withoutSpaces = (text: string): string => text.replace(/[ \u00A0\u202F]/g, '');

describe('French typography in Canada [S19]', () => {
  const canadian = (text: string): string => typeset(text, 'fr-CA');

  it('puts a no-break space before a colon', () => {
    expect(canadian('Aide : ici')).to.equal('Aide\u00A0: ici');
    expect(canadian('Aide: ici')).to.equal('Aide\u00A0: ici');
    expect(canadian('Aide\u202F: ici')).to.equal('Aide\u00A0: ici');
  });

  it('puts no space before a semicolon, an exclamation or a question mark', () => {
    expect(canadian('Quoi ? Rien ; vraiment !')).to.equal('Quoi? Rien; vraiment!');
    expect(canadian('Quoi\u00A0? Rien\u202F; vraiment!')).to.equal('Quoi? Rien; vraiment!');
    expect(canadian('Quoi ?! Comment ! ?')).to.equal('Quoi?! Comment!?');
  });

  it('puts a no-break space inside guillemets', () => {
    expect(canadian('« mot » et «mot»')).to.equal('«\u00A0mot\u00A0» et «\u00A0mot\u00A0»');
    expect(canadian('«Quoi ?»')).to.equal('«\u00A0Quoi?\u00A0»');
  });
});

describe('French typography elsewhere', () => {
  it('puts a narrow no-break space before a semicolon, an exclamation or a question mark', () => {
    for (const language of ['fr', 'fr-FR', 'fr-BE', 'fr-CH']) {
      expect(typeset('Quoi ? Rien; vraiment !', language)).to.equal('Quoi\u202F? Rien\u202F; vraiment\u202F!');
    }
  });

  it('puts a no-break space before a colon and inside guillemets', () => {
    expect(typeset('Aide : «Quoi ?»', 'fr-FR')).to.equal('Aide\u00A0: «\u00A0Quoi\u202F?\u00A0»');
  });
});

describe('French typography everywhere', () => {
  for (const language of ['fr-CA', 'fr-FR']) {
    it(`leaves addresses, e-mails, times and code as they are (${language}) [S19]`, () => {
      for (const text of [
        'https://example.org/a?b=c:d;e!f',
        'Voyez https://example.org/page ? et rien',
        'www.example.org:8080/?',
        'nom@example.org;',
        'mailto:nom@example.org?subject=a:b',
        'à 14:30 et à 09:05:10',
        '`a ? b : c;`',
        'f(); g()',
        'std::vector, C:\\dossier\\: et nom_de_fichier:',
        '{{constructor.constructor(1)()}}:',
        'rapport 16:9',
      ]) {
        expect(typeset(text, language), text).to.equal(text);
      }
    });

    it(`changes nothing the second time (${language})`, () => {
      for (const sample of SAMPLES) {
        const once = typeset(sample, language);
        expect(typeset(once, language), JSON.stringify(sample)).to.equal(once);
      }
    });

    it(`changes nothing but spaces (${language})`, () => {
      for (const sample of SAMPLES) {
        expect(withoutSpaces(typeset(sample, language))).to.equal(withoutSpaces(sample));
      }
    });
  }

  for (const unit of [
    ' ',
    '?',
    ' ?',
    '« ',
    ' »',
    '«',
    '`',
    '`a',
    'a',
    '\u00A0',
    'a@',
    ':/',
    '? ',
    '!:;',
    'www',
    '()',
    '\\',
    ' !x',
  ]) {
    it(`gets to the end of ${JSON.stringify(unit)} without end`, () => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      // A mark at the end, so that the search begins; right after it, or one letter too late.
      for (const end of [' ?', 'x ?']) {
        expect(withoutSpaces(typeset(text + end, 'fr-CA')) === withoutSpaces(text + end)).to.equal(true);
      }
    });
  }

  it('typesets a mark that follows an element, where the text begins with it', () => {
    expect(typeset(' : la suite', 'fr-CA')).to.equal('\u00A0: la suite');
    expect(typeset(' ?', 'fr-CA')).to.equal('?');
    expect(typeset(' »', 'fr-CA')).to.equal('\u00A0»');
    expect(typeset('? la suite', 'fr-FR')).to.equal('? la suite');
  });

  it('does not join lines', () => {
    expect(typeset('Un\n? Deux\n: trois', 'fr-CA')).to.equal('Un\n? Deux\n: trois');
  });

  it('keeps emoji and letters outside the basic plane whole', () => {
    expect(typeset('Merci 💜 ! 💜?', 'fr-FR')).to.equal('Merci 💜\u202F! 💜\u202F?');
  });

  it('leaves every other language alone', () => {
    for (const language of ['en', 'en-CA', 'frr', 'de', 'ar', '', 'no tag']) {
      expect(typeset('What ? «Yes» : no !', language)).to.equal('What ? «Yes» : no !');
    }
  });
});
