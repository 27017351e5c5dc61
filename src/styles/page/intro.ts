import { widget } from '../../widgets.js';
import { lede } from '../intro.js';

const intro = widget('intro');

export const introPage = `
${intro}>:where(h1,h2,h3,h4,h5,h6):not([class]){margin:0}
:where(${intro}>:is(h1,h2,h3,h4,h5,h6)){font-size:2em}
${lede(`${intro}>p:first-of-type`)}
`;
