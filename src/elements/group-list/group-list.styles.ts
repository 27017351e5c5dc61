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
  .cards > li {
    display: grid;
    margin: 0;
  }
`;
