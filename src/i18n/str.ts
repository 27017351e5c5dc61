import type { str as Str } from '@lit/localize';

/** A message with something put in. Typed as @lit/localize's, so that its extractor finds it; without its runtime. */
export const str = ((strings: TemplateStringsArray, ...values: unknown[]) => ({ strings, values })) as unknown as typeof Str;
