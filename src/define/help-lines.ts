import { VoixHelpLines } from '../elements/help-lines/help-lines.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-help-lines': VoixHelpLines;
  }
}

define('voix-help-lines', VoixHelpLines);
