import { unboxed } from '../../styles/card.js';
import { notice } from '../../styles/notice.js';

export const noticeStyles = notice('.notice') + unboxed;
