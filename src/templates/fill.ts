/** Puts markup into a message: messages are plain text, so that their catalogues stay free of code. */

/** Stands in the message where the markup goes (U+FFFC OBJECT REPLACEMENT CHARACTER). */
export const PLACE = '\uFFFC';

/** The message with `content` in its place. */
export function fill(message: string, content: unknown): unknown {
  const [before, ...after] = message.split(PLACE);
  return [before, content, after.join('')];
}
