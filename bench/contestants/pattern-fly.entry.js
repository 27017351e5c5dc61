import '@patternfly/elements/pf-accordion/pf-accordion.js';
import '@patternfly/elements/pf-card/pf-card.js';
