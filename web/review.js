/**
 * The element's `review`: items (review/items.js), or plain remarks `{start, end, exact, state, note}` of a host, which are
 * given back in the shape in which they came.
 */
import { anchored, stands } from './review/anchor.js';

/**
 * @typedef {import('./review/items.js').Item} Item
 *
 * @typedef {object} Remark
 * @property {number} start
 * @property {number} end
 * @property {string} exact the words
 * @property {string} [kind] of the mark: "number", "date", "person", "source" or "finding"
 * @property {string} state "checked", "wrong", whatever the host needs; "lost" once the words are not there any more
 * @property {string} [note]
 *
 * @typedef {Item & {plain?: true}} Held a remark, held as an item
 */

/**
 * Items as they are given: those whose words are not in the text are lost.
 * @param {readonly (Item | Remark)[]} given
 * @param {string} text
 * @returns {readonly Held[]}
 */
export const taken = (given, text) =>
  given.map((one) => {
    const item = 'anchor' in one ? one : held(one, text);
    if (item.state === 'lost' || stands(item.anchor, text)) return item;
    const { state, by, at, correction, read, dropped, ...rest } = item;
    return { ...rest, state: 'lost', dropped: dropped ?? { anchor: item.anchor, state, by, at, correction, read } };
  });

/**
 * @param {Remark} remark
 * @param {string} text
 * @returns {Held}
 */
function held({ start, end, exact, ...said }, text) {
  if (typeof exact !== 'string') throw new TypeError('a remark has no words');
  const anchor = { ...anchored(text, start, end), exact };
  return /** @type {Held} */ ({ id: globalThis.crypto.randomUUID(), ...said, anchor, plain: true });
}

/**
 * @param {readonly Held[]} items
 * @returns {(Item | Remark)[]}
 */
export const given = (items) =>
  items.map((item) => {
    if (!item.plain) return { ...item };
    const { plain, anchor, id, dropped, state, ...said } = item;
    const { start, end, exact } = dropped?.anchor ?? anchor;
    return { ...said, start, end, exact, state: state === 'changed' ? 'lost' : state };
  });
