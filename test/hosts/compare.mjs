/** Layout on a host page against layout on a clean page with as much room, and with the same font. */

/** What browsers round. */
const ROUNDING = 1;
const isNear = (a, b) => a === b || (typeof a === 'number' && Math.abs(a - b) <= ROUNDING);

function differences(title, names, here, clean) {
  if (here.length !== clean.length) return [`${title}: ${here.length} elements ≠ ${clean.length}`];
  return here.flatMap(([name, ...values], at) => {
    const [, ...wanted] = clean[at];
    // Sizes come first, where they are compared at all.
    const properties = values.length > names.length ? ['width', 'height', ...names] : names;
    return properties.flatMap((property, which) =>
      isNear(values[which], wanted[which]) ? [] : `${title}: ${name} { ${property}: ${values[which]} } ≠ ${wanted[which]}`,
    );
  });
}

/**
 * @param {string[]} titles of the widgets
 * @param {{ own: string[], slotted: string[] }} properties that are compared
 * @returns {{ layout: string[], prose: string[] }} what the library renders, and the page’s own HTML in it
 */
export function compare(titles, properties, here, clean) {
  const all = (what) => titles.flatMap((title, at) => differences(title, properties[what], here[at][what], clean[at][what]));
  return { layout: all('own'), prose: all('slotted') };
}
