/**
 * The keys and clicks that leave: one set of listeners for all exits of a page, started by the first and stopped by
 * the last. They are on the window and hear an event on its way down, so that no other listener of the page comes first.
 */
import { html } from 'lit';
import { str } from '../../i18n/str.js';
import { waitFor } from '../nothing.js';
import type { VoixExit } from './exit.js';
import { cover, dontAsk, leave, stop, uncover } from './exit.leave.js';

/** Presses of Shift that leave. */
const PRESSES = 3;
/** After this long without another press the count starts anew. In milliseconds. */
const PATIENCE = 5000;

const exits = new Set<VoixExit>();
/** How often Shift is still to be pressed. */
let left = PRESSES;
/** Whether Shift was pressed with nothing else: it modifies keys, clicks and the wheel. */
let alone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function count(presses: number): void {
  clearTimeout(timer);
  left = presses;
  for (const exit of exits) exit.requestUpdate();
}

function reset(): void {
  alone = false;
  if (left < PRESSES) count(PRESSES);
}

function keydown(event: KeyboardEvent): void {
  const { key, repeat, ctrlKey, altKey, metaKey } = event;
  if (key === 'Enter') press(event);
  // Escape would take the cover away.
  if (cover) event.preventDefault();
  else if (key !== 'Shift' || ctrlKey || altKey || metaKey) reset();
  else if (!repeat) alone = true;
}

function keyup({ key }: KeyboardEvent): void {
  if (key !== 'Shift' || !alone) return;
  if (left > 1) {
    count(left - 1);
    timer = setTimeout(reset, PATIENCE);
  } else {
    reset();
    leave([...exits].reduce(first));
  }
}

/** Whichever comes first on the page. */
const first = (one: VoixExit, other: VoixExit): VoixExit =>
  one.source.compareDocumentPosition(other.source) & Node.DOCUMENT_POSITION_PRECEDING ? other : one;

/** Leaves by the exit that an event is at. */
function press(event: Event): void {
  for (const exit of exits) {
    if (!event.composedPath().includes(exit.link!)) continue;
    event.preventDefault();
    stop(event);
    leave(exit);
  }
}

const LISTENERS = {
  keydown,
  keyup,
  click: press,
  pointerdown: reset,
  wheel: reset,
  beforeunload: dontAsk,
  pageshow: uncover,
} as unknown as Readonly<Record<string, EventListener>>;

function toggleListeners(method: 'addEventListener' | 'removeEventListener'): void {
  for (const [type, listener] of Object.entries(LISTENERS)) window[method](type, listener, true);
}

/** Takes an exit in, for as long as it is on the page. */
export function watch(exit: VoixExit): void {
  // It has something to show all the same.
  if (!exit.hasOwnContent) void waitFor(exit);
  // Comes with its words: a live region that is filled later would be announced without a press.
  exit.count = () => html`<span part="status" role="status">${exit.l10n.msg(str`Or press Shift × ${left}`)}</span><br />`;
  exit.requestUpdate();
  exit.addController({
    hostConnected() {
      if (!exits.size) toggleListeners('addEventListener');
      exits.add(exit);
    },
    hostDisconnected() {
      exits.delete(exit);
      if (exits.size) return;
      reset();
      toggleListeners('removeEventListener');
    },
  });
  import('./exit.place.js').then(({ ExitPlace }) => new ExitPlace(exit), console.error);
}
