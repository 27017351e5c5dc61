import { VoixExit } from '../elements/exit/exit.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-exit': VoixExit;
  }
}

define('voix-exit', VoixExit);
