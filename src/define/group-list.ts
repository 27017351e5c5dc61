import { VoixGroupList } from '../elements/group-list/group-list.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-group-list': VoixGroupList;
  }
}

define('voix-group-list', VoixGroupList);
