/** The order of events. */
import type { TimelineEvent } from '../../content/document.js';

/**
 * The events, oldest first. A year stands before its months and a month before its days, as their dates do in the
 * order of characters; events of one date keep their order.
 */
export const oldestFirst = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  [...events].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
