import { css } from '../../styles/css.js';
import { card, meta, nameType, unboxed } from '../../styles/card.js';

export const groupCardStyles = css`
  ${card('.card')}
  ${unboxed}
  /* As high as the place that it is given. Not by a block size of 100 %: in quirks mode that is the window's. */
  .box {
    flex: 1;
    display: grid;
  }
  .card > img {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    aspect-ratio: 3/2;
    object-fit: cover;
    margin-block-end: 1em;
    border-radius: var(--_radius);
  }
  .card > .name {
    margin: 0;
    ${nameType}
  }
  .card > .facts {
    ${meta}
  }
`;
