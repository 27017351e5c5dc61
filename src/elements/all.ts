/** Every element of the library, by its name. */
import { VoixFaq } from './faq/faq.js';
import { VoixGroupCard } from './group-card/group-card.js';
import { VoixGroupList } from './group-list/group-list.js';
import { VoixHelpLines } from './help-lines/help-lines.js';
import { VoixLanguage } from './language/language.js';
import { VoixResourceList } from './resource-list/resource-list.js';

export const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'voix-faq': VoixFaq,
  'voix-group-card': VoixGroupCard,
  'voix-group-list': VoixGroupList,
  'voix-help-lines': VoixHelpLines,
  'voix-language': VoixLanguage,
  'voix-resource-list': VoixResourceList,
};
