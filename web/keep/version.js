/**
 * Whether a text is another version of an article or another article: what is pasted over an article must not take its
 * place in the store unless it is it.
 */
import { difference } from '../surface/lines.js';

/** A text as short as this is the beginning of any. */
const BEGUN = 80;

/** Words in a row that two texts share by being about the same, hardly by chance. */
const ROW = 4;

/** The share of the shorter text's rows that versions have in common at least. */
const SHARED = 0.25;

/** Rows looked at, at most. */
const MOST = 4000;

/**
 * @param {string} before
 * @param {string} after
 */
export function isVersion(before, after) {
  const shorter = Math.min(before.length, after.length);
  if (before.length < BEGUN) return true;
  const { removed } = difference(before, after);
  if (removed * 2 <= before.length) return true;
  const [few, many] = before.length < after.length ? [before, after] : [after, before];
  const there = rows(many.slice(0, shorter * 8 + 20_000));
  const wanted = [...rows(few)].slice(0, MOST);
  if (!wanted.length) return false;
  return wanted.filter((row) => there.has(row)).length >= SHARED * wanted.length;
}

/** @param {string} text */
function rows(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set();
  for (let i = 0; i + ROW <= words.length; i++) found.add(words.slice(i, i + ROW).join(' '));
  return found;
}
