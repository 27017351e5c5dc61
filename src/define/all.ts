/** Registers every element. */
import './exit.js';
import './faq.js';
import './group-card.js';
import './group-list.js';
import './help-lines.js';
import './intro.js';
import './language.js';
import './notice.js';
import './page.js';
import './resource-list.js';
import './statement.js';
import './timeline.js';
