import { VoixIntro } from '../elements/intro/intro.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-intro': VoixIntro;
  }
}

define('voix-intro', VoixIntro);
