/** The groups of a content document. */
import { groups, type Groups } from '../../content/document.js';
import { inBatches } from '../../controllers/batches.js';
import { groupCard } from '../group-card/group-card.view.js';
import { itemLevel, section } from '../section-view.js';
import type { View } from '../view.js';
import type { VoixGroupList } from './group-list.js';

export const view: View = {
  name: 'groups',
  schema: groups,
  itemKey: 'name',
  render(element: VoixGroupList, shown: Groups, reader) {
    const level = itemLevel(element, shown);
    const cards = inBatches(element, shown.items).map((group) => groupCard(reader, group, level));
    return section(element, shown, reader, element.renderList(cards));
  },
};
