/** The languages of a content document. */
import { languages, type Languages } from '../../content/document.js';
import { empty } from '../../templates/status.js';
import type { View } from '../view.js';
import type { VoixLanguage } from './language.js';

export const view: View = {
  name: 'languages',
  schema: languages,
  render: (element: VoixLanguage, shown: Languages, { l10n }) => element.renderButtons(Object.keys(shown)) ?? empty(l10n),
};
