/** @param {number[]} xs */
export function median(xs) {
  if (xs.length === 0) return NaN;
  const s = [...xs].sort((a, b) => a - b);
  const m = s.length >> 1;
  return s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2;
}

/**
 * The exponent k of time = c · size^k, by least squares over logarithms.
 * @param {[size: number, time: number][]} points
 */
export function exponent(points) {
  const p = points.map(([n, t]) => [Math.log(n), Math.log(t)]);
  const mx = p.reduce((s, [x]) => s + x, 0) / p.length;
  const my = p.reduce((s, [, y]) => s + y, 0) / p.length;
  const sxy = p.reduce((s, [x, y]) => s + (x - mx) * (y - my), 0);
  const sxx = p.reduce((s, [x]) => s + (x - mx) ** 2, 0);
  return sxy / sxx;
}

/** A shuffle that gives the same orders in every run. */
export function shuffler(seed = 20241022) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return (xs) => {
    const out = [...xs];
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [out[i], out[j]] = [out[j], out[i]];
    }
    return out;
  };
}
