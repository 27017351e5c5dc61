import { css } from '../../styles/css.js';
import { grid } from '../../styles/card.js';
import { GAP } from '../../styles/prose.js';

export const groupListStyles = css`
  .cards:is(ul) {
    ${grid(GAP)}
    margin: 0;
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }
  /* What takes the gap out between the lines of an opening until the script comes. */
  .lead ::slotted(*) {
    margin-block-end: 0 !important;
  }
  .cards > li {
    display: grid;
    margin: 0;
  }
`;
