import { expect } from '@open-wc/testing';
import { resolveLink } from '../../src/content/links.js';

const BASE = 'https://www.example.org/groupes/contenu.json';

describe('The address of a link', () => {
  it('may be https, a mail address, a telephone or a text message', () => {
    expect(resolveLink('https://example.org/', BASE)).to.equal('https://example.org/');
    expect(resolveLink('HTTPS://example.org', BASE)).to.equal('https://example.org/');
    expect(resolveLink('mailto:nom@example.org', BASE)).to.equal('mailto:nom@example.org');
    expect(resolveLink('tel:+15550100', BASE)).to.equal('tel:+15550100');
    expect(resolveLink('sms:55501?body=AIDE', BASE)).to.equal('sms:55501?body=AIDE');
  });

  it('starts, where it is relative, from the document that it stands in', () => {
    expect(resolveLink('soutien.html', BASE)).to.equal('https://www.example.org/groupes/soutien.html');
    expect(resolveLink('/soutien', BASE)).to.equal('https://www.example.org/soutien');
    expect(resolveLink('#faq', BASE)).to.equal(`${BASE}#faq`);
    expect(resolveLink('?a=b', BASE)).to.equal(`${BASE}?a=b`);
    expect(resolveLink('//example.com/x', BASE)).to.equal('https://example.com/x');
  });

  it('keeps the scheme of a document that is read without encryption, or from a folder', () => {
    expect(resolveLink('a', 'http://127.0.0.1:8000/b')).to.equal('http://127.0.0.1:8000/a');
    expect(resolveLink('a.html', 'file:///pages/b.html')).to.equal('file:///pages/a.html');
  });

  it('is none in any other scheme, however it is disguised', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      'javascript\r:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'http://example.org/',
      'ftp://example.org/',
      'view-source:https://example.org/',
      'about:blank',
      'intent://scan/#Intent;end',
      'filesystem:https://example.org/temporary/a',
    ]) {
      expect(resolveLink(address, BASE), JSON.stringify(address)).to.equal(undefined);
    }
  });

  it('is none where there is nothing that it could start from', () => {
    expect(resolveLink('a', 'about:srcdoc')).to.equal(undefined);
    expect(resolveLink('a', 'data:text/html,x')).to.equal(undefined);
    expect(resolveLink('a', 'javascript:alert(1)//')).to.equal(undefined);
    expect(resolveLink('a', '')).to.equal(undefined);
    expect(resolveLink('https://[', BASE)).to.equal(undefined);
  });
});
