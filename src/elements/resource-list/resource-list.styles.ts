import { css } from '../../styles/css.js';
import { meta } from '../../styles/card.js';
import { resources, TOOLS_SIZE } from '../../styles/resources.js';

export const resourceListStyles = css`
  ${resources('.list:is(ul)')}
  .list > li[hidden],
  .filters[hidden] {
    display: none;
  }
  .made-with {
    ${meta}
  }
  .tools {
    min-block-size: ${TOOLS_SIZE};
    box-sizing: border-box;
    padding-block-end: 0.75em;
  }
  /* The place that is kept for the tools until the script comes. */
  ::slotted(ul) {
    margin-block-start: 0 !important;
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
