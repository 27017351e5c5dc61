/** The machines that elements share, each driven by hand. */
import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Fragment } from '../../src/controllers/fragment.js';
import { inBatches } from '../../src/controllers/batches.js';
import { LightDom } from '../../src/controllers/light-dom.js';
import { PageSheet } from '../../src/controllers/page-sheet.js';
import { PageState } from '../../src/controllers/page-state.js';
import { Printing } from '../../src/controllers/printing.js';
import { sharedSheet } from '../../src/controllers/sheets.js';
import { until } from '../support/widgets.js';

/** A host that does nothing but call its controllers. */
class Host implements ReactiveControllerHost {
  readonly source = document.createElement('div');
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  readonly #controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {
    throw new Error('nobody takes a controller away');
  }
  requestUpdate(): void {
    this.updates++;
  }
  connect(): void {
    document.body.append(this.source);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  update(): void {
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }
  disconnect(): void {
    this.source.remove();
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

let host: Host;
beforeEach(() => (host = new Host()));
afterEach(() => {
  host.disconnect();
});

describe('The page’s nodes', () => {
  const names = (): string[] => new LightDom(host).nodes.map(({ nodeName }) => nodeName);

  it('are those that have something to show', () => {
    host.source.innerHTML =
      ' words <p>a</p><br>\n<p>&nbsp;</p><p><br></p><p> </p><p><img></p><!-- c --><style></style><script></script><template></template><link><div></div>';
    expect(names()).to.deep.equal(['#text', 'P', 'P', 'DIV']);
  });

  it('are none where an editor left nothing but spaces [E4]', () => {
    for (const left of ['', ' \n\t', '&nbsp;', '<p>&nbsp;</p>', '<p><br></p>\n<br>', '<!-- nothing -->']) {
      host.source.innerHTML = left;
      expect(names(), left).to.deep.equal([]);
    }
  });

  it('have their JSON among them, but not that of a widget inside', () => {
    const lightDom = new LightDom(host);
    host.source.innerHTML = '<div><script type="application/json">1</script></div><script>2</script>';
    expect(lightDom.json).to.be.undefined;
    host.source.insertAdjacentHTML('beforeend', '<script type="application/json">3</script>');
    expect(lightDom.json).to.equal('3');
  });

  it('are looked at again when they change, and not once the host has gone', async () => {
    const lightDom = new LightDom(host);
    host.connect();
    expect(lightDom.nodes).to.equal(lightDom.nodes);
    host.source.append('words');
    await until(() => host.updates === 1, 'an update');
    expect(lightDom.nodes).to.have.length(1);
    host.disconnect();
    host.source.append('more');
    await Promise.resolve();
    expect(host.updates).to.equal(1);
  });
});

describe('A state on the page’s nodes', () => {
  const item = (): HTMLElement => host.source.querySelector('li')!;
  let state: PageState;
  beforeEach(() => {
    host.source.innerHTML = '<li></li><li hidden></li>';
    state = new PageState(host, 'hidden');
    host.connect();
  });

  it('is set and taken back', async () => {
    state.set(item(), true);
    expect(item().hidden).to.be.true;
    expect(state.isOwn(item()), 'it is not the page’s').to.be.false;
    host.disconnect();
    await Promise.resolve();
    expect(host.source.innerHTML).to.equal('<li></li><li hidden=""></li>');
  });

  it('is as it was at first, however often it changes', async () => {
    for (const on of [true, false, true, true]) state.set(item(), on);
    host.disconnect();
    await Promise.resolve();
    expect(item().hidden).to.be.false;
  });

  it('stays through a move', async () => {
    state.set(item(), true);
    host.disconnect();
    host.connect();
    await Promise.resolve();
    expect(item().hidden).to.be.true;
  });

  it('is given back where the page takes a node elsewhere', () => {
    const taken = item();
    state.set(taken, true);
    taken.remove();
    host.update();
    expect(taken.hidden).to.be.false;
  });

  it('is the page’s own where it was there before', () => {
    expect(state.isOwn(host.source.lastElementChild!)).to.be.true;
    expect(state.isOwn(item())).to.be.false;
  });
});

describe('The address', () => {
  const goTo = async (hash: string): Promise<void> => {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await changed;
  };
  const frames = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  const asked: string[] = [];
  let moves = 0;
  /** Whether what is asked for is here. */
  let here = true;
  const reveal = (id: string): (() => void) | undefined => {
    asked.push(id);
    return here ? () => moves++ : undefined;
  };
  beforeEach(() => {
    asked.length = moves = 0;
    here = true;
  });
  afterEach(async () => {
    if (location.hash) await goTo('');
    // What this test has begun for the next frame is not the next one's.
    await frames();
  });

  it('is looked for by every follower until one has it, and no more once the reader has acted', async () => {
    location.hash = 'one';
    here = false;
    new Fragment(host, reveal);
    host.connect();
    host.update();
    expect(asked).to.deep.equal(['one', 'one']);
    here = true;
    host.update();
    host.update();
    expect(asked).to.have.length(3);

    here = false;
    await goTo('two');
    expect(asked.at(-1)).to.equal('two');
    const before = asked.length;
    dispatchEvent(new WheelEvent('wheel'));
    host.update();
    expect(asked).to.have.length(before);
  });

  it('moves the reader once the page has been drawn, and once more where the page was not all there', async () => {
    new Fragment(host, reveal);
    host.connect();
    await goTo('one');
    expect(moves, 'not at once').to.equal(0);
    await frames();
    expect(moves).to.equal(1);
    dispatchEvent(new Event('DOMContentLoaded'));
    await frames();
    expect(moves).to.equal(2);
  });

  it('moves nobody who has moved themselves, been led elsewhere, or lost the widget', async () => {
    const gone = new AbortController();
    new Fragment(host, reveal);
    host.connect();
    await goTo('one');
    dispatchEvent(new KeyboardEvent('keydown'));
    await frames();
    await goTo('two');
    here = false;
    const led = new Promise<void>((done) =>
      addEventListener('hashchange', ({ isTrusted }) => isTrusted && done(), { signal: gone.signal }),
    );
    location.hash = 'three';
    // At once: the browser's own event may come after a frame.
    dispatchEvent(new HashChangeEvent('hashchange'));
    await led;
    gone.abort();
    await frames();
    here = true;
    await goTo('four');
    host.disconnect();
    await frames();
    expect(asked).to.deep.equal(['one', 'two', 'three', 'three', 'four']);
    expect(moves).to.equal(0);
  });

  it('may have any characters', async () => {
    new Fragment(host, reveal);
    host.connect();
    for (const hash of ['%C3%A9t%C3%A9', '%', 'a b']) await goTo(hash);
    expect(asked.slice(-3)).to.deep.equal(['été', '%', 'a b']);
  });
});

describe('The sheet of a page', () => {
  /** The rules of each part: it stands in one that always holds. */
  const adopted = (): string =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].flatMap((part) => [...(part as CSSMediaRule).cssRules]))
      .map(({ cssText }) => cssText)
      .join();

  it('has the parts of all who are there, and goes with the last', () => {
    const other = new Host();
    new PageSheet(host, 'a{color:red}');
    new PageSheet(other, 'a{color:red}', 'b{color:green}');
    host.connect();
    other.connect();
    expect(document.adoptedStyleSheets).to.have.length(1);
    expect(adopted()).to.equal('a { color: red; },b { color: green; }');
    other.disconnect();
    expect(document.adoptedStyleSheets).to.have.length(1);
    host.disconnect();
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('leaves the page’s own sheets alone, and comes back where the page has thrown it out', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    new PageSheet(host, 'a{color:red}');
    host.connect();
    expect(document.adoptedStyleSheets[0]).to.equal(own);
    document.adoptedStyleSheets = [own];
    const other = new Host();
    new PageSheet(other, 'a{color:red}');
    other.connect();
    expect(document.adoptedStyleSheets).to.have.length(2);
    other.disconnect();
    host.disconnect();
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    document.adoptedStyleSheets = [];
  });

  it('of a shadow root is one, however many widgets share its text', () => {
    const [one, two] = [document.createElement('p'), document.createElement('p')];
    expect(sharedSheet(one, 'i{}')).to.equal(sharedSheet(two, 'i{}'));
    expect(sharedSheet(one, 'i{}')).to.not.equal(sharedSheet(one, 'b{}'));
    const { body } = document.implementation.createHTMLDocument();
    expect(sharedSheet(body, 'i{}')).to.not.equal(sharedSheet(one, 'i{}'));
  });
});

describe('Printing, where a style sheet can’t open an answer', () => {
  it('opens what is closed and closes it again, and no more once the widget has gone', () => {
    host.source.innerHTML = '<details></details><details open></details>';
    const states = (): boolean[] => [...host.source.querySelectorAll('details')].map(({ open }) => open);
    new Printing(host, () => [...host.source.querySelectorAll('details')]);
    host.connect();
    dispatchEvent(new Event('beforeprint'));
    expect(states()).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(states()).to.deep.equal([false, true]);
    host.disconnect();
    dispatchEvent(new Event('beforeprint'));
    expect(states()).to.deep.equal([false, true]);
  });
});

describe('A long list', () => {
  it('comes in batches, and a short one at once', async () => {
    expect(inBatches(host, [1, 2, 3])).to.deep.equal([1, 2, 3]);
    const long = Array.from({ length: 2500 }, (_, at) => at);
    for (const [round, length] of [1000, 2000, 2500].entries()) {
      await until(() => host.updates === round, 'another round');
      expect(inBatches(host, long)).to.deep.equal(long.slice(0, length));
    }
    await new Promise((done) => setTimeout(done));
    expect(host.updates, 'no more rounds').to.equal(2);
  });
});
