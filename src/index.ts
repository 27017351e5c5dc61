/** For bundlers: classes, events, types and settings. Importing it registers nothing; `voix/define/…` does. */
export { VoixExit } from './elements/exit/exit.js';
export { VoixFaq } from './elements/faq/faq.js';
export { VoixGroupCard } from './elements/group-card/group-card.js';
export { VoixGroupList } from './elements/group-list/group-list.js';
export { VoixHelpLines } from './elements/help-lines/help-lines.js';
export { VoixIntro } from './elements/intro/intro.js';
export { VoixLanguage } from './elements/language/language.js';
export { VoixNotice } from './elements/notice/notice.js';
export { VoixPage } from './elements/page/page.js';
export { VoixResourceList } from './elements/resource-list/resource-list.js';
export { VoixStatement } from './elements/statement/statement.js';
export { VoixTimeline } from './elements/timeline/timeline.js';
export { VoixErrorEvent } from './events/error.js';
export { VoixExitEvent } from './events/exit.js';
export { VoixLanguageChangeEvent } from './events/language-change.js';
export { VoixReadyEvent } from './events/ready.js';
export { VoixToggleEvent } from './events/toggle.js';
export { configure } from './configure.js';
export { registerCatalogue } from './i18n/catalogues.js';
export type {
  ContentDocument,
  Exit,
  Faq,
  Group,
  Groups,
  Help,
  HelpLine,
  Intro,
  Languages,
  Notice,
  OpeningHours,
  Question,
  Resource,
  Resources,
  Statement,
  Statements,
  Timeline,
  TimelineEvent,
} from './content/document.js';
export type { Fault } from './content/faults.js';
export type { LanguageMap, Text } from './content/schema.js';
export type { Settings, Theme } from './settings.js';
