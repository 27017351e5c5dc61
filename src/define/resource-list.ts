import { VoixResourceList } from '../elements/resource-list/resource-list.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-resource-list': VoixResourceList;
  }
}

define('voix-resource-list', VoixResourceList);
