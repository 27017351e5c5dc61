import { css } from '../../../styles/css.js';

export const searchStyles = css`
  .filters[hidden] {
    display: none;
  }
  .bar,
  .filters {
    display: flex;
    align-items: flex-end;
    gap: 0.75em;
  }
  .filters {
    flex-wrap: wrap;
    padding-block: 0.75em 0;
  }
  label {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }
  label > span {
    display: block;
    padding-block-end: 0.1em;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  input,
  select {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: var(--_target);
    margin: 0;
    padding: 0 0.75em;
    border: 1px solid currentColor;
    border-radius: calc(var(--_radius) / 2);
    font: inherit;
    color: inherit;
    background: var(--voix-color-ground, transparent);
  }
  select option {
    color: FieldText;
    background: Field;
  }
  .tools > .count {
    margin: 0.5em 0 0;
    font-size: 0.875em;
    color: var(--_quiet);
  }
`;
