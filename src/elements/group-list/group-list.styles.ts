import { css } from '../../styles/css.js';
import { grid } from '../../styles/card.js';

export const groupListStyles = css`
  ${grid('.cards')}
  .cards {
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
