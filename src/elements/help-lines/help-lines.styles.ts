import { helpLines } from '../../styles/help.js';

export const helpLinesStyles: string = helpLines('.list');
