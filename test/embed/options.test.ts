/** What the script tag says. */
import { expect } from '@open-wc/testing';
import { readOptions, releaseFolder } from '../../src/embed/options.js';
import { settings } from '../../src/settings.js';

describe('The folder of a release', () => {
  for (const [script, folder] of Object.entries({
    'https://cdn.example.org/voix/1/voix.js': 'https://cdn.example.org/voix/1.2.3/',
    'https://cdn.example.org/1/voix.js?x#y': 'https://cdn.example.org/1.2.3/',
    'https://cdn.example.org/voix/1.2.3/voix.js': 'https://cdn.example.org/voix/1.2.3/',
    'https://cdn.example.org/files/voix.js': 'https://cdn.example.org/files/',
    'https://cdn.example.org/voix.js': 'https://cdn.example.org/',
  })) {
    it(`of ${script} is ${folder}`, () => {
      expect(releaseFolder(script, '1.2.3')).to.equal(folder);
    });
  }
});

describe('The options of the script tag', () => {
  const before = { ...settings };
  const tag = document.createElement('script');
  /** What the tag with these options makes of the settings. It is text here, so that nothing is loaded. */
  function read(options: Readonly<Record<string, string>>): typeof settings {
    Object.assign(settings, before);
    Object.assign(tag, { type: 'text/plain', src: 'https://cdn.example.org/voix/voix.js' });
    for (const name of tag.getAttributeNames()) if (name.startsWith('data-')) tag.removeAttribute(name);
    for (const [name, value] of Object.entries(options)) tag.setAttribute(`data-${name}`, value);
    document.head.append(tag);
    readOptions();
    return { ...settings };
  }
  afterEach(() => {
    tag.remove();
    Object.assign(settings, before);
  });

  it('are the language, the theme, the document, the origins and the drafts', () => {
    expect(
      read({ lang: 'fr_ca', theme: 'dark', src: '/a.json', allow: 'https://a.example, https://b.example/x', drafts: '' }),
    ).to.deep.equal({
      language: 'fr-CA',
      chosenLanguage: '',
      theme: 'dark',
      src: '/a.json',
      allow: ['https://a.example', 'https://b.example'],
      drafts: true,
      release: 'https://cdn.example.org/voix/',
    });
  });

  it('may say “true” where no value is needed: editors drop what has none [E8]', () => {
    expect(read({ drafts: 'true' }).drafts).to.equal(true);
    expect(read({ drafts: 'drafts' }).drafts).to.equal(true);
  });

  it('are left out where they are none', () => {
    expect(read({ lang: '???', theme: 'pink', allow: 'nonsense', drafts: 'false' })).to.include({
      language: '',
      theme: 'auto',
      src: '',
      drafts: false,
    });
    expect(read({}).allow).to.deep.equal([]);
  });

  it('are none where there is no such tag', () => {
    readOptions();
    expect(settings).to.deep.equal(before);
  });
});
