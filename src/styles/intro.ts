/** Larger than running text: of no weight against the page's rules. @param at selector of the text */
export const lede = (at: string): string => `:where(${at}){font-size:1.2em}`;
