/** Every element of the library, by its name. */
import { VoixExit } from './exit/exit.js';
import { VoixFaq } from './faq/faq.js';
import { VoixGroupCard } from './group-card/group-card.js';
import { VoixGroupList } from './group-list/group-list.js';
import { VoixResourceList } from './resource-list/resource-list.js';

export const ELEMENTS: Readonly<Record<string, CustomElementConstructor>> = {
  'voix-exit': VoixExit,
  'voix-faq': VoixFaq,
  'voix-group-card': VoixGroupCard,
  'voix-group-list': VoixGroupList,
  'voix-resource-list': VoixResourceList,
};
