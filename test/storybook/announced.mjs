/** What stories say of themselves: the faults that they are there to show, which the console then has. */

/** @typedef {{ faults: string[], needsServer: boolean }} Promises */

/** In the preview: what a story announces. @param {string} storyId @returns {Promise<Promises>} */
export async function promisesOf(storyId) {
  const { parameters } = await window.__STORYBOOK_PREVIEW__.loadStory({ storyId });
  return { faults: parameters.faults ?? [], needsServer: !!parameters.needsServer };
}

/** The beginnings of what the console is to have. Without a server that keeps it waiting, a story also fails. */
export const announced = ({ faults, needsServer }) => [...faults, ...(needsServer ? ['src: expected a document'] : [])];

/** What of the console a story does not announce. */
export function unannounced(messages, promises) {
  const known = announced(promises);
  const isMissing = known.some((fault) => fault.startsWith('src: expected a document'));
  return messages.filter(
    (message) =>
      !known.some((fault) => message.includes(fault)) && !(isMissing && /^error: Failed to load resource/.test(message)),
  );
}
