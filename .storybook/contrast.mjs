/**
 * More contrast, from the toolbar: the very rules that a brand's sheet has for readers whose system asks for it, whatever
 * this system says. Without a brand it is the recipe of docs/theming.md.
 */
import theming from '../docs/theming.md?raw';

const MORE = '(prefers-contrast: more)';
/** What a page writes that has no brand of the demo. */
export const [, RECIPE] = theming.match(/^```css\n(@media \(prefers-contrast: more\) \{\n[^]*?)^```/m);

/** Each brand's rules for these readers, found before any of them is changed. */
const ofBrands = [...document.styleSheets]
  .filter(({ href }) => href?.includes('/demo/brands/'))
  .flatMap(({ cssRules }) => [...cssRules])
  .filter(({ media }) => media?.mediaText === MORE);

const recipe = new window.CSSStyleSheet();
recipe.replaceSync(RECIPE);
recipe.cssRules[0].media.mediaText = 'all';

/** @param {'system' | 'more'} contrast @param {string} brand that is chosen: without one, a page has no such rules of its own */
export function showContrast(contrast, brand) {
  const isMore = contrast === 'more';
  for (const { media } of ofBrands) media.mediaText = isMore ? 'all' : MORE;
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== recipe);
  document.adoptedStyleSheets = isMore && brand === 'none' ? [...others, recipe] : others;
}
