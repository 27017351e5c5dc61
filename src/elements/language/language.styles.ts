import { css } from '../../styles/css.js';

export const languageStyles = css`
  button {
    text-transform: capitalize;
  }
  [aria-current='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
`;
