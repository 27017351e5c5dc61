import { css, unsafeCSS } from 'lit';
import { grid } from '../../styles/card.js';
import { GAP } from '../../styles/prose.js';

export const groupListStyles = css`
  .cards:is(ul) {
    ${unsafeCSS(grid(GAP))}
    margin: 0;
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }
  .cards > li {
    display: grid;
    margin: 0;
  }
`;
