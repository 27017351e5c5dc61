import { css } from '../../styles/css.js';
import { disclosure, questionType } from '../../styles/disclosure.js';

export const faqStyles = css`
  ${disclosure('.list details')}
  .list :is(summary, .question) {
    ${questionType}
  }
  /* With a colour of its own it would be a link's in forced colours, and the question would not. */
  summary .note {
    display: block;
    color: inherit;
  }
  /* The place that is kept for the buttons until the script comes. */
  ::slotted(details) {
    margin-block-start: 0 !important;
  }
  summary ::slotted(:not([hidden])) {
    display: inline !important;
    margin: 0 !important;
  }
  .tools {
    display: flex;
    gap: 1.5em;
    justify-content: end;
    block-size: var(--_target);
    overflow: hidden;
  }
`;
