import { VoixFaq } from '../elements/faq/faq.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-faq': VoixFaq;
  }
}

define('voix-faq', VoixFaq);
