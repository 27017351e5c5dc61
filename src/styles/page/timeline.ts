import { widget } from '../../widgets.js';
import { GAP } from '../prose.js';
import { timeline } from '../timeline.js';

const own = `${widget('timeline')}>ol:not([class])`;

export const timelinePage = `
${timeline(own)}
${widget('timeline')}>*+ol:not([class]){margin-block-start:${GAP}}
${own}>li[data-date]::before{content:var(--_facts,attr(data-date))}
`;
