/** The states that every widget has while there is no content to show. */
import { MISSING, NEVER } from './addresses.js';
import type { Story } from './story.js';

/** The document does not come. After ten seconds the widget says that it takes long. */
export const loading: Story = {
  args: { src: NEVER },
  parameters: { words: { fr: 'Chargement', en: 'Loading' }, parts: { status: 1, button: 0 }, needsServer: true },
};

/** There is no document at the address. */
export const failed: Story = {
  args: { src: MISSING },
  parameters: {
    words: { fr: 'Réessayer', en: 'Try again' },
    parts: { status: 1, button: 1 },
    faults: ['src: expected a document at'],
  },
};

/** Nothing was given at all: the webmaster forgot the content. */
export const nothingGiven: Story = {
  parameters: { parts: { status: 1, button: 0 }, faults: ['expected content'] },
};
