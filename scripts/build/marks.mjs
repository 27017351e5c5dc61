/** A mark in the title of a test, with the space before it: what the test proves (scripts/build/proofs.mjs). */
export const MARK = /\s*\[(\d\.\d\.\d+|S\d+|E\d+[abc]?)\]/g;
