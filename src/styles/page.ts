/**
 * `voix.css`, for pages that want the look before the script: everything that reaches out of the widgets, in one text, with
 * what holds only until the script comes. The script itself has no use for the latter.
 */
import { basePage, baseWaiting } from './page/base.js';
import { exitPage } from './page/exit.js';
import { faqPage, faqWaiting } from './page/faq.js';
import { groupCardPage, groupCardWaiting } from './page/group-card.js';
import { groupListPage, groupListWaiting } from './page/group-list.js';
import { helpLinesPage } from './page/help-lines.js';
import { introPage } from './page/intro.js';
import { languagePage, languageWaiting } from './page/language.js';
import { noticeWaiting } from './page/notice.js';
import { resourceListPage, resourceListWaiting } from './page/resource-list.js';
import { statementPage } from './page/statement.js';
import { timelinePage } from './page/timeline.js';

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
