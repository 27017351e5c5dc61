import { VoixTimeline } from '../elements/timeline/timeline.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'voix-timeline': VoixTimeline;
  }
}

define('voix-timeline', VoixTimeline);
