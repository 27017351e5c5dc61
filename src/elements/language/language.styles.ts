import { css } from '../../styles/css.js';

export const languageStyles = css`
  .box {
    flex: 1;
  }
  [role] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  button {
    text-transform: capitalize;
  }
  [aria-current='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
`;
