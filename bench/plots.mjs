/** Plots as SVG: how a measure grows with N, on two logarithmic axes. Drawn here: a package for it is larger than the bench. */
import { escape } from './html.mjs';

const WIDTH = 720;
const HEIGHT = 420;
const PLACE = { left: 64, right: 190, top: 40, bottom: 48 };
const COLOURS = [
  '#000000',
  '#767676',
  '#c2185b',
  '#1565c0',
  '#2e7d32',
  '#ef6c00',
  '#6a1b9a',
  '#00838f',
  '#5d4037',
  '#9e9d24',
  '#37474f',
];
const DASHES = ['', '6 3', '2 3'];

const powersOfTen = (from, to) => {
  const first = Math.floor(Math.log10(from));
  return Array.from({ length: Math.ceil(Math.log10(to)) - first + 1 }, (_, at) => 10 ** (first + at));
};

/** Maps values from the first to the last power of ten around them to pixels. */
function axis(values, [start, end]) {
  const ticks = powersOfTen(Math.min(...values), Math.max(...values));
  const [low, high] = [ticks[0], ticks.at(-1)].map(Math.log10);
  const at = (value) => start + ((Math.log10(value) - low) / (high - low || 1)) * (end - start);
  return { ticks, at };
}

/**
 * @typedef {{ title: string, points: [number, number][] }} Line
 * @param {{ title: string, x: string, y: string, lines: Line[] }} plot
 */
export function plot({ title, x, y, lines }) {
  const all = lines.flatMap(({ points }) => points);
  const right = WIDTH - PLACE.right;
  const bottom = HEIGHT - PLACE.bottom;
  const across = axis(
    all.map(([n]) => n),
    [PLACE.left, right],
  );
  const up = axis(
    all.map(([, value]) => value),
    [bottom, PLACE.top],
  );
  const grid = [
    ...across.ticks.map((n) => {
      const at = across.at(n).toFixed(1);
      return `<path stroke="#ccc" d="M${at} ${PLACE.top}V${bottom}"/><text x="${at}" y="${bottom + 18}" text-anchor="middle">${n}</text>`;
    }),
    ...up.ticks.map((value) => {
      const at = up.at(value).toFixed(1);
      return `<path stroke="#ccc" d="M${PLACE.left} ${at}H${right}"/><text x="${PLACE.left - 8}" y="${at}" dy="4" text-anchor="end">${value}</text>`;
    }),
  ];
  const drawn = lines.map(({ title, points }, nth) => {
    const path = points.map(([n, value]) => `${across.at(n).toFixed(1)} ${up.at(value).toFixed(1)}`).join('L');
    const stroke = `fill="none" stroke="${COLOURS[nth % COLOURS.length]}" stroke-width="${title === 'Voix' ? 3 : 1.5}" stroke-dasharray="${DASHES[nth % DASHES.length]}"`;
    const key = PLACE.top + 12 + nth * 22;
    return `<path ${stroke} d="M${path}"/><path ${stroke} d="M${right + 14} ${key}h24"/><text x="${right + 44}" y="${key}" dy="4">${escape(title)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escape(title)}</title>`,
    `<path fill="#fff" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    `<text x="${PLACE.left}" y="22" font-size="15">${escape(title)}</text>`,
    ...grid,
    `<text x="${(PLACE.left + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${escape(x)}</text>`,
    `<text transform="translate(14 ${(PLACE.top + bottom) / 2}) rotate(-90)" text-anchor="middle">${escape(y)}</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
