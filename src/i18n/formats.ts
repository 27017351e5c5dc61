/** `Intl` formatters, made once for each language: making one costs more than a hundred uses of it. */

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat | Intl.DisplayNames;

const made = new Map<string, Formatter>();
function cached<F extends Formatter>(key: string, make: () => F): F {
  let formatter = made.get(key);
  if (!formatter) made.set(key, (formatter = make()));
  return formatter as F;
}

const BYTES_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** `1,234` */
export const formatNumber = (language: string, value: number): string =>
  cached(`number ${language}`, () => new Intl.NumberFormat(language)).format(value);

/** `273 kB`, in French `273 ko` */
export function formatBytes(language: string, bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), BYTES_UNITS.length - 1);
  const unit = BYTES_UNITS[power]!;
  return cached(
    `${unit} ${language}`,
    () => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: power > 1 ? 1 : 0 }),
  ).format(bytes / 1000 ** power);
}

/** `C3P and NCMEC`, as parts, so that a name may have markup of its own. */
export const formatListParts = (language: string, items: readonly string[]): { type: 'element' | 'literal'; value: string }[] =>
  cached(`list ${language}`, () => new Intl.ListFormat(language)).formatToParts(items);

/** The name of a language in another: `French`, « anglais ». */
export const formatLanguage = (language: string, tag: string): string =>
  cached(`language ${language}`, () => new Intl.DisplayNames(language, { type: 'language' })).of(tag) ?? tag;
