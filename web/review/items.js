/**
 * What people have said of an article: ticks, corrections, notes, links to the proof, marks of their own. Plain data; a
 * change makes a new list and leaves the old one as it is, which undo relies on. An item stands for what somebody has
 * touched; all else is open.
 */
import { anchored } from './anchor.js';

/**
 * @typedef {import('./anchor.js').Anchor} Anchor
 * @typedef {'number' | 'date' | 'person' | 'source' | 'statement' | 'finding'} Kind
 * @typedef {'open' | 'checked' | 'wrong' | 'changed' | 'lost'} State "changed": the words or their reading are others
 *   than those that were ticked; "lost": the words are not there any more
 *
 * @typedef {object} Correction
 * @property {number} [start] where the mark ought to stand
 * @property {number} [end]
 * @property {'number' | 'date' | 'person' | 'source'} [kind]
 * @property {number | string} [value] a number, or a date as TIMEX3
 * @property {string} [unit] of a number
 * @property {string} [entity] the name of who it is
 * @property {string} [speaker] the name of who says it; '' for nobody
 *
 * @typedef {object} Said what is said of something, without where it stands
 * @property {State} state
 * @property {string} [by] the initials of who said it last
 * @property {string} [at] when, ISO 8601
 * @property {Correction} [correction]
 * @property {string} [read] how the mark was read when it was ticked
 *
 * @typedef {object} Own
 * @property {string} id
 * @property {Kind} kind
 * @property {Anchor} anchor of a statement all that is said, of a finding its first passage
 * @property {string} [check] of a finding: its check
 * @property {string[]} [passages] of a finding: the words of all its passages
 * @property {string} [note]
 * @property {string} [link] where the proof is
 * @property {true} [added] a mark that Sorot does not make
 * @property {Said & {anchor: Anchor}} [dropped] what was said of the words before they changed; it holds again if they
 *   come back
 *
 * @typedef {Own & Said} Item
 *
 * @typedef {object} Target something that can be ticked
 * @property {Kind} kind
 * @property {number} start
 * @property {number} end
 * @property {string} [check]
 * @property {string[]} [passages]
 * @property {string} [read]
 *
 * @typedef {{by: string, at: string}} Who who says it, and when
 */

/**
 * The key of an item to what it is about; ids of marks change with every run.
 * @param {{kind: string, start: number, end: number, check?: string, passages?: string[]}} target
 */
export const keyOf = ({ kind, start, end, check, passages }) =>
  kind === 'finding' ? `${check} ${start} ${(passages ?? []).join('\n')}` : `${kind} ${start} ${end}`;

/** @param {Item} item */
export const keyOfItem = (item) => keyOf({ ...item, start: item.anchor.start, end: item.anchor.end });

/** @type {WeakMap<readonly Item[], Map<string, Item>>} */
const indexes = new WeakMap();

/**
 * The items by key; those that are lost have none.
 * @param {readonly Item[]} items
 */
export function byKey(items) {
  let index = indexes.get(items);
  if (!index) {
    index = new Map(items.filter(({ state }) => state !== 'lost').map((item) => [keyOfItem(item), item]));
    indexes.set(items, index);
  }
  return index;
}

/**
 * @param {readonly Item[]} items
 * @param {Target} target
 */
export const itemOf = (items, target) => byKey(items).get(keyOf(target));

/** Whether somebody has answered for it, one way or the other. */
export const isDone = (/** @type {Item | undefined} */ item) => item?.state === 'checked' || item?.state === 'wrong';

/**
 * Says the same of several things.
 * @param {readonly Item[]} items
 * @param {string} text
 * @param {Target[]} targets
 * @param {(item: Item) => Item} say
 * @returns {readonly Item[]}
 */
function saying(items, text, targets, say) {
  const index = byKey(items);
  const said = new Map();
  const fresh = [];
  for (const target of new Map(targets.map((one) => [keyOf(one), one])).values()) {
    const item = index.get(keyOf(target));
    if (item) said.set(item, say(item));
    else fresh.push(say(made(text, target)));
  }
  return [...items.map((item) => said.get(item) ?? item), ...fresh].filter(speaks);
}

/**
 * @param {string} text
 * @param {Target} target
 * @returns {Item}
 */
function made(text, { kind, start, end, check, passages }) {
  return {
    id: globalThis.crypto.randomUUID(),
    kind,
    anchor: anchored(text, start, end),
    ...(check && { check }),
    ...(passages && { passages }),
    state: 'open',
  };
}

/** Whether an item says anything. */
const speaks = (/** @type {Item} */ { state, note, link, correction, added }) =>
  state !== 'open' || !!note || !!link || !!correction || !!added;

/**
 * Ticks as checked or wrong; 'open' takes the tick away.
 * @param {readonly Item[]} items
 * @param {string} text
 * @param {Target[]} targets
 * @param {'open' | 'checked' | 'wrong'} state
 * @param {Who} who
 */
export function ticked(items, text, targets, state, { by, at }) {
  const reads = new Map(targets.map((target) => [keyOf(target), target.read]));
  return saying(items, text, targets, ({ dropped, read, ...item }) => {
    const { by: _by, at: _at, correction, ...bare } = item;
    const reading = reads.get(keyOfItem(item));
    if (state === 'open') return { ...bare, state };
    return {
      ...bare,
      ...(correction && { correction }),
      state,
      by,
      at,
      ...(reading !== undefined && { read: reading }),
    };
  });
}

/**
 * Notes, or takes the note away with ''. A note is no tick.
 * @param {readonly Item[]} items
 * @param {string} text
 * @param {Target} target
 * @param {{note?: string, link?: string}} words
 */
export const noted = (items, text, target, words) =>
  saying(items, text, [target], (item) => {
    const { note, link, ...bare } = { ...item, ...words };
    return { ...bare, ...(note && { note }), ...(link && { link }) };
  });

/**
 * Corrects, which is a tick too; null takes the correction away.
 * @param {readonly Item[]} items
 * @param {string} text
 * @param {Target} target
 * @param {Correction | null} correction
 * @param {Who} who
 */
export const corrected = (items, text, target, correction, { by, at }) =>
  saying(items, text, [target], ({ correction: _, dropped, ...item }) => ({
    ...item,
    ...(correction && { correction }),
    state: correction ? 'checked' : 'open',
    by,
    at,
    ...(target.read !== undefined && { read: target.read }),
  }));

/**
 * Marks what Sorot has missed.
 * @param {readonly Item[]} items
 * @param {string} text
 * @param {{kind: 'number' | 'date' | 'person' | 'source', start: number, end: number}} span
 * @param {Who} who
 */
export const withMark = (items, text, span, { by, at }) =>
  saying(items, text, [span], (item) => ({ ...item, added: true, by, at }));

/**
 * @param {readonly Item[]} items
 * @param {string} id
 */
export const without = (items, id) => items.filter((item) => item.id !== id);

/**
 * Whether a value is a list of items, in so far as a program relies on it.
 * @param {any} items
 * @returns {items is Item[]}
 */
export const areItems = (items) =>
  Array.isArray(items) &&
  items.every(
    (item) =>
      typeof item?.id === 'string' &&
      typeof item.kind === 'string' &&
      typeof item.state === 'string' &&
      typeof item.anchor?.exact === 'string' &&
      Number.isInteger(item.anchor.start) &&
      Number.isInteger(item.anchor.end),
  );
