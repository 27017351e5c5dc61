/** The script that a partner pastes: one file, every element. */
import { define } from './define/define.js';
import { ELEMENTS } from './elements/all.js';
import { start } from './embed/start.js';
import { addCatalogue } from './i18n/catalogues.js';
import { messages, typeset } from './i18n/french.js';

start(() => {
  addCatalogue('fr', { messages, typeset });
  for (const [name, element] of Object.entries(ELEMENTS)) define(name, element);
});
