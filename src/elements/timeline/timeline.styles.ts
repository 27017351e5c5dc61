import { timeline } from '../../styles/timeline.js';

export const timelineStyles = timeline('.list');
