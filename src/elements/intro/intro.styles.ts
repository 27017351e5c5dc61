import { lede } from '../../styles/intro.js';

export const introStyles = `.box .title{margin:0;font-size:2em}${lede('.lede')}`;
