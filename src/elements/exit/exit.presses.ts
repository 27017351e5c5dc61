/** Presses of Shift that leave. */
export const PRESSES = 3;
