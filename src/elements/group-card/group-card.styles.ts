import { css, unsafeCSS } from 'lit';
import { card, meta, nameType } from '../../styles/card.js';

export const groupCardStyles = css`
  ${unsafeCSS(card('.card'))}
  .card > img {
    display: block;
    inline-size: 100%;
    aspect-ratio: 3/2;
    object-fit: cover;
    margin-block-end: 1em;
    border-radius: var(--_radius);
  }
  .name:is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    ${unsafeCSS(nameType)}
  }
  .card > .facts {
    ${unsafeCSS(meta)}
  }
  .facts abbr {
    text-decoration: none;
  }
  .card a {
    font-weight: 600;
  }
`;
