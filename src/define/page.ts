import './exit.js';
import './faq.js';
import './group-list.js';
import './help-lines.js';
import './intro.js';
import './language.js';
import './notice.js';
import './resource-list.js';
import './statement.js';
import './timeline.js';
import { VoixPage } from '../elements/page/page.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-page': VoixPage;
  }
}

define('voix-page', VoixPage);
