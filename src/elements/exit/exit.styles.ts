import { css } from '../../styles/css.js';
import { place, wayOut } from '../../styles/exit.js';

export const exitStyles = css`
  /* Nothing of it stands where the widget does. */
  .box {
    padding: 0 !important;
  }
  .exit {
    ${place('.5em')}
    display: flex;
    flex-direction: row-reverse;
    align-items: end;
    gap: 0.75em;
    max-inline-size: calc(100% - 2em - 2px);
    padding: 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--voix-color-ground, Canvas);
    color: var(--voix-color-text, CanvasText);
  }
  /* Of the two, what is said beside the link gives way. */
  .note {
    flex-shrink: 2;
    min-inline-size: 5em;
  }
  ::slotted(p) {
    margin: 0 !important;
  }
  .up {
    inset-block: 0.5em auto;
  }
  ${wayOut('.leave')}
`;
