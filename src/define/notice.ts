import { VoixNotice } from '../elements/notice/notice.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-notice': VoixNotice;
  }
}

define('voix-notice', VoixNotice);
