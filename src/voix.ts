/** The script that a partner pastes: one file, every element. */
import { define } from './define/define.js';
import { ELEMENTS } from './elements/all.js';
import { start } from './embed/start.js';

start(() => {
  for (const [name, element] of Object.entries(ELEMENTS)) define(name, element);
});
