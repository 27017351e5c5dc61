import { widget } from '../../widgets.js';

const groupCard = widget('group-card');

export const groupCardPage = `
${groupCard}>:where(h1,h2,h3,h4,h5,h6):not([class]){margin:0}
:where(${groupCard}:not([hidden])){display:flex;flex-direction:column}
`;
