/**
 * Where something stands in a text, so that it can be found again in another: its place and its words with what stands
 * around them (W3C TextQuoteSelector and TextPositionSelector). Units are UTF-16, as everywhere.
 */

/** How much is kept of each side. */
export const CONTEXT = 32;

/** How much of both sides together must agree: about three words. */
const ENOUGH = 20;

/**
 * @typedef {{start: number, end: number}} Span
 * @typedef {object} Anchor
 * @property {number} start
 * @property {number} end
 * @property {string} exact the words themselves
 * @property {string} prefix what stands before them
 * @property {string} suffix what stands behind them
 */

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {Anchor}
 */
export function anchored(text, start, end) {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(start - CONTEXT, 0), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
  };
}

/**
 * Whether the words stand at a place.
 * @param {Anchor} anchor
 * @param {string} text
 * @param {number} [start]
 */
export const stands = ({ exact, start: own }, text, start = own) =>
  exact !== '' && text.startsWith(exact, start) && !glued(text, start, start + exact.length);

/**
 * Whether what stands around a place is enough of what stood around the words.
 * @param {Anchor} anchor
 * @param {string} text
 * @param {number} start
 */
export function fits(anchor, text, start) {
  const around = anchor.prefix.length + anchor.suffix.length;
  return agreement(anchor, text, start) >= Math.min(ENOUGH, around);
}

/**
 * How many units agree on both sides, from the words outwards.
 * @param {Anchor} anchor
 * @param {string} text
 * @param {number} start
 */
function agreement({ exact, prefix, suffix }, text, start) {
  const end = start + exact.length;
  let left = 0;
  while (left < prefix.length && left < start && prefix[prefix.length - 1 - left] === text[start - 1 - left]) left++;
  let right = 0;
  while (right < suffix.length && suffix[right] === text[end + right]) right++;
  return left + right;
}

/**
 * The only place where the words stand with enough around them; of several the only one where all agrees. Null if there
 * is none, or if it cannot be told which.
 * @param {Anchor} anchor
 * @param {string} text
 * @returns {Span | null}
 */
export function found(anchor, text) {
  const whole = anchor.prefix.length + anchor.suffix.length;
  const places = [];
  const full = [];
  for (let at = text.indexOf(anchor.exact); at >= 0 && anchor.exact; at = text.indexOf(anchor.exact, at + 1)) {
    if (!stands(anchor, text, at) || !fits(anchor, text, at)) continue;
    places.push(at);
    if (agreement(anchor, text, at) === whole) full.push(at);
  }
  const [start] = places.length === 1 ? places : full;
  if (places.length !== 1 && full.length !== 1) return null;
  return { start, end: start + anchor.exact.length };
}

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

/**
 * Whether a stretch is cut out of a longer word or figure: "500" of "1500" or "1.500".
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export const glued = (text, start, end) => joined(text, start) || joined(text, end);

/**
 * Whether no word and no figure ends at a place.
 * @param {string} text
 * @param {number} at
 */
export function joined(text, at) {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
  if (WORD.test(before) && WORD.test(after)) return true;
  if (/[.,]/.test(before) && DIGIT.test(after)) return DIGIT.test(text[at - 2] ?? '');
  return DIGIT.test(before) && /[.,]/.test(after) && DIGIT.test(text[at + 1] ?? '');
}
