/**
 * How a review follows its text. A tick holds for its words, where they stood, as they were read: it moves with them, and
 * opens again, visibly, when they are others. It never moves to other words.
 */
import { anchored, fits, found, joined, stands } from './anchor.js';
import { keyOf } from './items.js';
import { targetsByKey, targetsOf } from './targets.js';
import { runs } from './versions.js';

/**
 * @typedef {import('./items.js').Item} Item
 * @typedef {import('./anchor.js').Span} Span
 * @typedef {import('./versions.js').Run} Run
 */

/**
 * The items after an edit of the text, or in another version of it.
 * @param {readonly Item[]} items
 * @param {string} before
 * @param {string} after
 * @param {Run} [change] the one run that was replaced
 * @returns {readonly Item[]} the same list if nothing in it changes
 */
export function edited(items, before, after, change) {
  if (!items.length || before === after) return items;
  const list = runs(before, after, change);
  const move = mover(list);
  return items.map((item) => follow(item, before, after, list, move));
}

/**
 * Where places go; a place within a run goes to its end.
 * @param {Run[]} list
 */
function mover(list) {
  const ends = list.map(({ start, removed }) => start + removed);
  const by = [0];
  for (const { removed, added } of list) by.push(by[by.length - 1] + added - removed);
  return (/** @type {number} */ at, /** @type {number} */ first = after(ends, at)) => at + by[first];
}

/**
 * How many of the places are not behind another.
 * @param {number[]} places ascending
 * @param {number} at
 */
function after(places, at) {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (places[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param {Item} item
 * @param {string} before
 * @param {string} after
 * @param {Run[]} list
 * @param {(at: number, first?: number) => number} move
 * @returns {Item}
 */
function follow(item, before, after, list, move) {
  const { anchor, state, dropped } = item;
  if (state === 'lost') return refound(item, before, after, list);
  const { start, end } = anchor;
  const touching = list.filter((run) => touches(run, start, end));
  // In another version equal words are not yet the same words.
  const same = list.length === 1 || fits(anchor, after, move(start));
  if (!touching.length && same && !touchesCorrection(item, list)) {
    const at = move(start);
    const [left, right] = whole(after, at, at + end - start);
    if (right - left > end - start) return drop(item, after, left, right);
    const by = at - start;
    const back = dropped && { dropped: { ...dropped, anchor: moved(dropped.anchor, by) } };
    return { ...item, anchor: anchored(after, at, at + end - start), ...back, ...correctionMoved(item, move) };
  }
  const place = list.length > 1 && elsewhere(item.anchor, before, after, list);
  if (place)
    return {
      ...item,
      anchor: anchored(after, place.start, place.end),
      ...correctionShifted(item, place.start - start),
    };
  if (!touching.length) return drop(item, after, move(start), move(start) + (same ? end - start : 0));
  const [first, last] = [touching[0], touching[touching.length - 1]];
  // Before the first run that touches it nothing of it has moved; what replaces the last one ends it.
  const left = move(Math.min(start, first.start), list.indexOf(first));
  const right = move(Math.max(end, last.start + last.removed), list.indexOf(last) + 1);
  const inside = first.start >= start && last.start + last.removed <= end;
  const gone = !inside && right - left > 0 && !after.slice(left, right).trim();
  if (inside) return drop(item, after, ...whole(after, left, right));
  return drop(item, after, left, gone ? left : right);
}

/**
 * @param {Run} run
 * @param {number} start
 * @param {number} end
 */
const touches = (run, start, end) =>
  run.removed ? run.start < end && run.start + run.removed > start : run.start > start && run.start < end;

/**
 * @param {Item} item
 * @param {Run[]} list
 */
function touchesCorrection({ correction }, list) {
  const { start, end } = correction ?? {};
  return start !== undefined && end !== undefined && list.some((run) => touches(run, start, end));
}

/**
 * @param {Item} item
 * @param {(at: number) => number} move
 */
function correctionMoved({ correction, anchor }, move) {
  if (correction?.start === undefined) return {};
  return correctionShifted({ correction }, move(anchor.start) - anchor.start);
}

/**
 * @param {Pick<Item, 'correction'>} item
 * @param {number} by
 */
function correctionShifted({ correction }, by) {
  const { start, end } = correction ?? {};
  if (start === undefined || end === undefined) return {};
  return { correction: { ...correction, start: start + by, end: end + by } };
}

/**
 * @param {import('./anchor.js').Anchor} anchor
 * @param {number} by
 */
const moved = (anchor, by) => ({ ...anchor, start: anchor.start + by, end: anchor.end + by });

/**
 * A stretch with the rest of the words and figures that it is a part of.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number]}
 */
function whole(text, start, end) {
  if (end <= start) return [start, end];
  while (joined(text, start)) start--;
  while (joined(text, end)) end++;
  return [start, end];
}

/**
 * The words did change: what was said of them does not hold, unless they are again what they were.
 * @param {Item} item
 * @param {string} after
 * @param {number} start
 * @param {number} end
 * @returns {Item}
 */
function drop(item, after, start, end) {
  const { state, by, at, correction, read, dropped, ...rest } = item;
  const was = dropped ?? { anchor: item.anchor, ...said(item) };
  if (was.anchor.exact === after.slice(start, end) && fits(was.anchor, after, start)) {
    const { anchor, ...back } = was;
    return { ...rest, ...back, anchor: anchored(after, start, end), ...correctionShifted(back, start - anchor.start) };
  }
  if (!after.slice(start, end).trim()) return { ...rest, anchor: was.anchor, state: 'lost', dropped: was };
  return { ...rest, anchor: anchored(after, start, end), state: 'changed', dropped: was };
}

/**
 * @param {Item} item
 * @returns {import('./items.js').Said}
 */
const said = ({ state, by, at, correction, read }) => ({
  state,
  ...(by && { by }),
  ...(at && { at }),
  ...(correction && { correction }),
  ...(read !== undefined && { read }),
});

/**
 * Where words have gone that an edit took from their place: only to where something is new, and only if no other place
 * could have been meant.
 * @param {import('./anchor.js').Anchor} anchor
 * @param {string} before
 * @param {string} after
 * @param {Run[]} list
 */
function elsewhere(anchor, before, after, list) {
  const place = found(anchor, after);
  if (!place || (stands(anchor, before) && !found(anchor, before))) return null;
  let by = 0;
  for (const { start, removed, added } of list) {
    if (place.start < start + by + added && place.end > start + by) return place;
    by += added - removed;
  }
  return null;
}

/**
 * @param {Item} item that is lost
 * @param {string} before
 * @param {string} after
 * @param {Run[]} list
 * @returns {Item}
 */
function refound(item, before, after, list) {
  const { dropped, ...rest } = item;
  if (!dropped) return item;
  const { anchor, ...back } = dropped;
  const place = elsewhere(anchor, before, after, list);
  if (!place) return item;
  const by = place.start - anchor.start;
  return { ...rest, ...back, anchor: anchored(after, place.start, place.end), ...correctionShifted(back, by) };
}

/**
 * The items beside a new answer of the engine to the same text: a tick whose mark is read otherwise opens again, one
 * whose changed words bear no mark any more is lost.
 * @param {readonly Item[]} items
 * @param {import('../document.js').SorotDocument} document
 * @returns {readonly Item[]} the same list if nothing in it changes
 */
export function settled(items, document) {
  if (!items.some(({ state, added }) => state !== 'lost' && !added)) return items;
  const targets = targetsOf(document);
  const index = targetsByKey(document);
  let same = true;
  const now = items.map((item) => {
    const settledItem = item.state === 'lost' || item.added ? item : settle(item, document.text, targets, index);
    if (settledItem !== item) same = false;
    return settledItem;
  });
  return same ? items : now;
}

/**
 * @param {Item} item
 * @param {string} text
 * @param {import('./items.js').Target[]} targets
 * @param {Map<string, import('./items.js').Target>} index
 * @returns {Item}
 */
function settle(item, text, targets, index) {
  const { anchor, dropped } = item;
  if (dropped && stands(dropped.anchor, text)) {
    const before = index.get(keyOf({ ...item, ...span(dropped.anchor) }));
    if (before && (dropped.read === undefined || before.read === dropped.read)) {
      return drop(item, text, before.start, before.end);
    }
  }
  const here = index.get(keyOf({ ...item, ...span(anchor) }));
  if (here) {
    const other = item.read !== undefined && here.read !== item.read;
    return other ? reopen(item, text, here) : item;
  }
  const near = targets.filter(
    ({ kind, check, start, end }) =>
      kind === item.kind && check === item.check && start < anchor.end && end > anchor.start,
  );
  if (near.length === 1) return reopen(item, text, near[0]);
  if (item.state !== 'changed') return item; // not marked at the moment: nothing is said against it
  return drop(item, text, anchor.start, anchor.start);
}

/**
 * Opens again at a mark whose words or reading are others, be the words the same.
 * @param {Item} item
 * @param {string} text
 * @param {import('./items.js').Target} target
 * @returns {Item}
 */
function reopen(item, text, { start, end, passages }) {
  const { state, by, at, correction, read, dropped, ...rest } = item;
  return {
    ...rest,
    anchor: anchored(text, start, end),
    ...(passages && { passages }),
    state: 'changed',
    dropped: dropped ?? { anchor: item.anchor, ...said(item) },
  };
}

const span = (/** @type {import('./anchor.js').Anchor} */ { start, end }) => ({ start, end });
