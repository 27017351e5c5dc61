import { css } from '../../styles/css.js';

export const languageStyles = css`
  .box {
    flex: 1;
  }
  [role] {
    display: flex;
    flex-wrap: wrap;
  }
  button {
    padding-inline: 0.75em;
    text-transform: capitalize;
  }
  [aria-current='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
`;
