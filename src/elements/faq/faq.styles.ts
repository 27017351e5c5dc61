import { css } from '../../styles/css.js';
import { disclosure, questionType } from '../../styles/disclosure.js';

export const faqStyles = css`
  ${disclosure('.list details')}
  .list summary,
  .question:is(h1, h2, h3, h4, h5, h6) {
    ${questionType}
  }
  summary .note {
    display: block;
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
    justify-content: flex-end;
    gap: 1.5em;
    block-size: var(--_target);
    overflow: hidden;
  }
  @media print {
    .tools,
    .permalink {
      display: none;
    }
  }
`;
