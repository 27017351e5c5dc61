/** Sums over rounds. */

export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The slope of log y over log n by least squares: 1 where twice as many take twice as long. @param {[number, number][]} points */
export function exponent(points) {
  const logs = points.map((point) => point.map(Math.log));
  const mean = [0, 1].map((axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length);
  const over = logs.reduce((sum, [n, y]) => sum + (n - mean[0]) * (y - mean[1]), 0);
  return over / logs.reduce((sum, [n]) => sum + (n - mean[0]) ** 2, 0);
}
