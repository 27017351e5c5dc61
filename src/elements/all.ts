/** Every element of the library, by its name. */
import { VoixExit } from './exit/exit.js';
import { VoixFaq } from './faq/faq.js';
import { VoixGroupCard } from './group-card/group-card.js';
import { VoixGroupList } from './group-list/group-list.js';
import { VoixHelpLines } from './help-lines/help-lines.js';
import { VoixIntro } from './intro/intro.js';
import { VoixLanguage } from './language/language.js';
import { VoixNotice } from './notice/notice.js';
import { VoixPage } from './page/page.js';
import { VoixResourceList } from './resource-list/resource-list.js';
import { VoixStatement } from './statement/statement.js';
import { VoixTimeline } from './timeline/timeline.js';

export const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'voix-exit': VoixExit,
  'voix-faq': VoixFaq,
  'voix-group-card': VoixGroupCard,
  'voix-group-list': VoixGroupList,
  'voix-help-lines': VoixHelpLines,
  'voix-intro': VoixIntro,
  'voix-language': VoixLanguage,
  'voix-notice': VoixNotice,
  'voix-page': VoixPage,
  'voix-resource-list': VoixResourceList,
  'voix-statement': VoixStatement,
  'voix-timeline': VoixTimeline,
};
