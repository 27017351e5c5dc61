/**
 * `voix.css`, for pages that want the look before the script: everything that reaches out of the widgets, in one text, with
 * what holds only until the script comes. The script itself has no use for the latter.
 */
import { basePage } from './page/base.js';
import { exitPage } from './page/exit.js';
import { faqPage } from './page/faq.js';
import { groupCardPage } from './page/group-card.js';
import { groupListPage } from './page/group-list.js';
import { helpLinesPage } from './page/help-lines.js';
import { introPage } from './page/intro.js';
import { languagePage } from './page/language.js';
import { resourceListPage } from './page/resource-list.js';
import { statementPage } from './page/statement.js';
import { timelinePage } from './page/timeline.js';
import { baseWaiting } from './waiting/base.js';
import { faqWaiting } from './waiting/faq.js';
import { groupCardWaiting } from './waiting/group-card.js';
import { groupListWaiting } from './waiting/group-list.js';
import { languageWaiting } from './waiting/language.js';
import { noticeWaiting } from './waiting/notice.js';
import { resourceListWaiting } from './waiting/resource-list.js';

export const pageStyles: string = [
  basePage,
  baseWaiting,
  introPage,
  groupCardPage,
  groupCardWaiting,
  groupListPage,
  groupListWaiting,
  faqPage,
  faqWaiting,
  resourceListPage,
  resourceListWaiting,
  timelinePage,
  statementPage,
  helpLinesPage,
  noticeWaiting,
  languagePage,
  languageWaiting,
  exitPage,
].join('');
