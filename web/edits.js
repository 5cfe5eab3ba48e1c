/**
 * Articles that are edited, as the worker knows them: of the next version of one it is sent what has changed, and it
 * reads again what that touches. What it gives is the document of a fresh reading; what it keeps may be lost any moment.
 */

/** A longer text is sent whole each time: what is kept of it would fill the worker's memory. */
const MOST_UNITS = 1_000_000;

/** So many articles the engine keeps (maxSessions in wasm/engine). */
const MOST_ARTICLES = 8;

/** @typedef {import('./sorot.js').Job} Job */

export class Edits {
  /** @type {Map<object, {id: number, text: string, asked: string}>} the article asked for last at the end */
  #known = new Map();
  #next = 1;

  /**
   * What tells the worker which article a text is the next version of, and what has changed.
   * @param {Job} job
   * @returns {{article?: number, change?: {start: number, end: number}, text: string, units?: number}}
   */
  message({ article, text, lang, published, kinds }) {
    if (!article || text.length > MOST_UNITS) return { text };
    const asked = `${lang} ${published} ${kinds}`;
    const known = this.#known.get(article);
    const id = known?.id ?? this.#next++;
    this.#known.delete(article);
    this.#known.set(article, { id, text, asked });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_ARTICLES) break;
      this.#known.delete(oldest);
    }
    if (known?.asked !== asked) return { article: id, text };
    const change = between(known.text, text);
    return {
      article: id,
      change: { start: change.start, end: change.end },
      text: text.slice(change.start, change.end + text.length - known.text.length),
      units: text.length,
    };
  }

  /**
   * The worker does not know the article any more, or it should not.
   * @param {object} article
   * @returns {number | undefined} its number
   */
  forget(article) {
    const id = this.#known.get(article)?.id;
    this.#known.delete(article);
    return id;
  }

  /** Another worker is there, which knows nothing. */
  clear() {
    this.#known.clear();
  }
}

/** @param {number} unit */
const isHigh = (unit) => (unit & 0xfc00) === 0xd800;
/** @param {number} unit */
const isLow = (unit) => (unit & 0xfc00) === 0xdc00;

/**
 * The stretch of one text that another has something else for: no surrogate pair of either is cut in two.
 * @param {string} before
 * @param {string} after
 * @returns {{start: number, end: number}}
 */
export function between(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--;
  return { start, end: before.length - tail };
}
