import '@carbon/web-components/es/components/accordion/index.js';
import '@carbon/web-components/es/components/link/index.js';
import '@carbon/web-components/es/components/list/index.js';
import '@carbon/web-components/es/components/tile/index.js';
