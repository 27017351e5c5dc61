/** Whether a story shows what it promises. Without the test runner: the pictures (test/pictures/) wait for it as well. */
import type { Language, Promises } from '../../stories/support/story.js';
import { allElements, visibleText } from './visible.js';

/** How long a story may take, in milliseconds. Long: modules, catalogues and documents are on their way, on a busy machine. */
export const PATIENCE = 30_000;

const countOf = (part: string, story: HTMLElement): number =>
  [...allElements(story)].filter((element) => element.part.contains(part) && element.checkVisibility()).length;

function broken(
  story: HTMLElement,
  { words, parts = {}, faults = [] }: Promises,
  language: Language,
  reported: readonly string[],
): string[] {
  const text = visibleText(story).replace(/\s+/g, ' ');
  const expected = typeof words === 'string' ? words : (words?.[language] ?? '');
  const wrong = text.includes(expected) ? [] : [`expected to see "${expected}", found "${text}"`];
  if (!text.trim()) wrong.push('expected to see something, found nothing');
  for (const [part, number] of Object.entries(parts)) {
    const found = countOf(part, story);
    if (found !== number) wrong.push(`expected ${number} × part "${part}", found ${found}`);
  }
  const missing = faults.filter((fault) => !reported.some((message) => message.includes(fault)));
  return [...wrong, ...missing.map((fault) => `expected the fault "${fault}"`)];
}

/**
 * Waits until a story shows and reports all that it promises; says what is missing when it has had its time.
 *
 * @param reported the faults of all `voix-error` events so far: a list that grows
 */
export async function brokenPromises(
  story: HTMLElement,
  promises: Promises,
  language: Language,
  reported: readonly string[],
): Promise<string[]> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const wrong = broken(story, promises, language, reported);
    if (!wrong.length || performance.now() > end) return wrong;
    // The search comes once a reader does.
    [...allElements(story)].find((element) => element.matches('.tools:empty'))?.scrollIntoView();
    await new Promise((resume) => setTimeout(resume, 5));
  }
}
