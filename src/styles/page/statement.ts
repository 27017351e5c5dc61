import { widget } from '../../widgets.js';
import { meta } from '../card.js';
import { quotation } from '../statement.js';

const statement = widget('statement');

export const statementPage = `${quotation(`${statement} blockquote:not([class])`)}:where(${statement}>footer){${meta}}`;
