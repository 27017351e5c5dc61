/**
 * The spaces of French typography. An author types an ordinary space or none; what is shown has the one that the
 * region asks for, so that no punctuation mark wraps to a line of its own.
 *
 * Canada (Office québécois de la langue française): a no-break space before `:` and inside « », none before `; ! ?`.
 * Elsewhere: a narrow no-break space before `; ! ?`, a no-break space before `:` and inside « ».
 * Words, spelling, addresses, times and code are never touched.
 */
const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

// In order: what is passed over (code between backticks; an address, e-mail or other word that nobody punctuates,
// with a mark that would stick to it), «, », and marks at the end of a word. A run of spaces or marks is looked at
// from its beginning only, so that no input makes the search quadratic.
const MARKS =
  /`[^`]*`|(?<!\S)\S*(?::\/\/|www\.|\(\)|[@=\\_{}])\S*(?: [;!?])?|(«)[ \u00A0\u202F]*|(?<![ \u00A0\u202F«])(?:[ \u00A0\u202F]*(»)|(?:[ \u00A0\u202F]+|(?<=[^\s:;!?]))([:;!?]+)(?=[\s»)\]"”’…]|$))/g;

/** The text with the spaces of its language; any language but French comes back as it is. */
export function typeset(text: string, language: string): string {
  if (!/^fr\b/i.test(language) || !/[«»:;!?]/.test(text)) return text;
  const beforeMark = /-CA\b/i.test(language) ? '' : NARROW_NO_BREAK;
  return text.replace(MARKS, (all: string, opening?: string, closing?: string, marks?: string) => {
    if (opening) return opening + NO_BREAK;
    if (closing) return NO_BREAK + closing;
    return marks ? (marks[0] === ':' ? NO_BREAK : beforeMark) + marks : all;
  });
}
