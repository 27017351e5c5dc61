import { VoixLanguage } from '../elements/language/language.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-language': VoixLanguage;
  }
}

define('voix-language', VoixLanguage);
