import { VoixGroupCard } from '../elements/group-card/group-card.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-group-card': VoixGroupCard;
  }
}

define('voix-group-card', VoixGroupCard);
