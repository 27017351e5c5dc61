import { lede, titleType } from '../../styles/intro.js';

export const introStyles = `.title:is(h1,h2,h3,h4,h5,h6){margin:0;${titleType}}${lede('.lede')}`;
