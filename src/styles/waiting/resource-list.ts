import { waiting } from '../../widgets.js';
import { TOOLS_SIZE } from '../resources.js';
import { reserve } from './reserve.js';

/** From seven resources on there is a search: its place is kept. */
export const resourceListWaiting: string = reserve(waiting('resource-list'), 'ul', ':has(li:nth-of-type(7))', TOOLS_SIZE);
