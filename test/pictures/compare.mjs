/** Whether two pictures are the same to a reader's eye. */
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** From which distance on two colours differ (OKLab; 1 is black beside white), and how many pixels may. Measured: docs/adr/0021-pictures.md. */
export const THRESHOLD = 0.005;
export const MOST_PIXELS = 0;

const TRANSPARENT = { r: 0, g: 0, b: 0, alpha: 0 };

/** A picture's pixels, on a ground of this size. */
const pixelsOf = (picture, { width, height }, own) =>
  sharp(picture)
    .extend({ right: width - own.width, bottom: height - own.height, background: TRANSPARENT })
    .ensureAlpha()
    .raw()
    .toBuffer();

/**
 * @param {Buffer} before
 * @param {Buffer} after
 * @returns {Promise<{ same: boolean, pixels: number, says: string, difference?: Buffer }>}
 */
export async function compare(before, after) {
  const [first, second] = await Promise.all([before, after].map((picture) => sharp(picture).metadata()));
  const width = Math.max(first.width, second.width);
  const height = Math.max(first.height, second.height);
  const [one, other] = await Promise.all([
    pixelsOf(before, { width, height }, first),
    pixelsOf(after, { width, height }, second),
  ]);
  const output = Buffer.alloc(one.length);
  const pixels = pixelmatch(one, other, output, width, height, { threshold: THRESHOLD, includeAA: true });
  const isOneSize = first.width === second.width && first.height === second.height;
  if (isOneSize && pixels <= MOST_PIXELS) return { same: true, pixels, says: '' };
  const size = isOneSize ? '' : `, ${first.width} × ${first.height} before, ${second.width} × ${second.height} now`;
  const difference = await sharp(output, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 16 })
    .toBuffer();
  return { same: false, pixels, says: `${pixels} pixels differ${size}`, difference };
}
