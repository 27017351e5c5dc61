/** Registers every element. */
import './exit.js';
import './faq.js';
import './group-card.js';
import './group-list.js';
import './resource-list.js';
