/** The days of a week, as content names them. */
export const DAYS: readonly string[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
