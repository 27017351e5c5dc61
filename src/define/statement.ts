import { VoixStatement } from '../elements/statement/statement.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-statement': VoixStatement;
  }
}

define('voix-statement', VoixStatement);
