/** Everything that reaches out of the widgets, in one text: `voix.css`, for pages that want the look before the script. */
import { basePage } from './page/base.js';
import { exitPage } from './page/exit.js';
import { faqPage } from './page/faq.js';
import { groupCardPage } from './page/group-card.js';
import { groupListPage } from './page/group-list.js';
import { helpLinesPage } from './page/help-lines.js';
import { introPage } from './page/intro.js';
import { languagePage } from './page/language.js';
import { noticePage } from './page/notice.js';
import { resourceListPage } from './page/resource-list.js';
import { statementPage } from './page/statement.js';
import { timelinePage } from './page/timeline.js';

export const pageStyles: string = [
  basePage,
  introPage,
  groupCardPage,
  groupListPage,
  faqPage,
  resourceListPage,
  timelinePage,
  statementPage,
  helpLinesPage,
  noticePage,
  languagePage,
  exitPage,
].join('');
