import { expect } from '@open-wc/testing';
import { isAllowed, parseOrigins } from '../../src/content/origins.js';

describe('The list of allowed origins', () => {
  it('is separated by spaces or commas', () => {
    expect(parseOrigins('https://a.example.org, https://b.example.org\n https://c.example.org:8443')).to.deep.equal([
      'https://a.example.org',
      'https://b.example.org',
      'https://c.example.org:8443',
    ]);
  });

  it('takes the origin of an address', () => {
    expect(parseOrigins('https://EXAMPLE.org:443/folder/contenu.json?a#b')).to.deep.equal(['https://example.org']);
  });

  it('is empty where nothing is said', () => {
    expect(parseOrigins(null)).to.deep.equal([]);
    expect(parseOrigins(undefined)).to.deep.equal([]);
    expect(parseOrigins(' , ')).to.deep.equal([]);
  });

  it('tries no address where nothing is said: the exception would cost as much as all else at the start', () => {
    const { URL } = window;
    const tried: unknown[] = [];
    window.URL = new Proxy(URL, {
      construct(target, [address]: [string]) {
        tried.push(address);
        return new target(address);
      },
    });
    try {
      for (const list of [null, undefined, '', ' , ', ' https://a.example.org, ']) parseOrigins(list);
    } finally {
      window.URL = URL;
    }
    expect(tried).to.deep.equal(['https://a.example.org']);
  });

  it('passes over what is no origin', () => {
    expect(parseOrigins('* *.example.org null data:, javascript:alert(1) about:blank example.org')).to.deep.equal([]);
  });
});

describe('Where content may come from', () => {
  const origins = {
    page: 'https://www.example.org/groupes/',
    release: 'https://cdn.example.net/voix/1.2.3/',
    allow: ['https://contenu.example.com'],
  };

  it("is the page's own origin", () => {
    expect(isAllowed('https://www.example.org/contenu.json', origins)).to.equal(true);
    expect(isAllowed('https://www.example.org:443/contenu.json', origins)).to.equal(true);
  });

  it("is the folder of the script's release, and no other folder there", () => {
    expect(isAllowed('https://cdn.example.net/voix/1.2.3/demo.json', origins)).to.equal(true);
    for (const path of ['voix/1.2.4/demo.json', 'autre.json', 'voix/1.2.3/../../autre.json', 'voix/1.2.3/%2e%2e/autre.json']) {
      expect(isAllowed(`https://cdn.example.net/${path}`, origins), path).to.equal(false);
    }
    expect(isAllowed('https://cdn.example.net/voix/1.2.3/..%2F..%2fautre.json', origins), 'a hidden slash').to.equal(false);
    expect(isAllowed('https://cdn.example.net/voix/1.2.3/..%5c..%5Cautre.json', origins), 'a hidden backslash').to.equal(false);
  });

  it("is an origin that the page's owner allowed", () => {
    expect(isAllowed('https://contenu.example.com/a.json', origins)).to.equal(true);
  });

  it('is nowhere else', () => {
    for (const address of [
      'https://example.org/contenu.json',
      'http://www.example.org/contenu.json',
      'https://www.example.org:8443/contenu.json',
      'https://www.example.org.example.com/contenu.json',
      'https://www.example.org@example.com/contenu.json',
      'https://contenu.example.com.example.net/a.json',
      'https://cdn.example.net.example.com/voix/1.2.3/demo.json',
    ]) {
      expect(isAllowed(address, origins), address).to.equal(false);
    }
  });

  it('is nothing that is not fetched from a server', () => {
    for (const address of [
      'data:application/json,{}',
      'blob:https://www.example.org/1',
      'file:///a.json',
      'javascript:1',
      'about:blank',
    ]) {
      expect(isAllowed(address, origins), address).to.equal(false);
    }
  });

  it('is no folder where the release is not known', () => {
    for (const release of [undefined, '']) {
      expect(isAllowed('https://cdn.example.net/voix/1.2.3/demo.json', { ...origins, release })).to.equal(false);
    }
  });
});
