import { meta } from '../../styles/card.js';
import { quotation } from '../../styles/statement.js';

export const statementStyles = `${quotation('.box blockquote')}figure{margin:0}footer{${meta}}`;
