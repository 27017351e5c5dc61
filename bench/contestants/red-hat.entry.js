import '@rhds/elements/rh-accordion/rh-accordion.js';
import '@rhds/elements/rh-card/rh-card.js';
