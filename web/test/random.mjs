/**
 * A generator of whole numbers below n, the same ones in every run (a linear congruential generator, with the constants
 * of Numerical Recipes).
 * @param {number} seed
 * @returns {(n: number) => number}
 */
export function random(seed) {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
