import { css } from '../../styles/css.js';
import { meta } from '../../styles/card.js';
import { resources, TOOLS_SIZE } from '../../styles/resources.js';

export const resourceListStyles = css`
  ${resources('.list')}
  .list > li[hidden] {
    display: none;
  }
  .made-with {
    ${meta}
  }
  .tools {
    min-block-size: ${TOOLS_SIZE};
    box-sizing: border-box;
    padding-block-end: 0.75em;
  }
  /* The place that is kept for the tools until the script comes. */
  ::slotted(ul) {
    margin-block-start: 0 !important;
  }
`;
