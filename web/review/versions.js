/**
 * What is different in another version of a text, by words: first the paragraphs, then the words of those that changed,
 * so that a rewritten book costs no more than it must.
 */
import { diffArrays } from 'diff';
import { difference } from '../surface/lines.js';

/** Beyond so many insertions and deletions a stretch counts as written anew. */
const MOST = 1500;

/** A figure with its points, a word, a space, a sign. */
const TOKENS = /\s+|[\p{L}\p{N}]+(?:[.,:/-][\p{L}\p{N}]+)*|./gsu;

/**
 * @typedef {{start: number, removed: number, added: number}} Run a stretch of the text before, and how much replaces it
 */

/**
 * The runs that make one text of another, in order; places are those of the text before.
 * @param {string} before
 * @param {string} after
 * @param {Run} [change] the one run that holds them all, if it is known
 * @returns {Run[]}
 */
export function runs(before, after, change = difference(before, after)) {
  const { start, removed, added } = change;
  if (!removed && !added) return [];
  if (!removed || !added) return [change];
  const [old, now] = [before.slice(start, start + removed), after.slice(start, start + added)];
  if (!/\s/.test(old) && !/\s/.test(now)) return [change];
  // Whole words and paragraphs, not the letters that they happen to share.
  const [from, tail] = [wordStart(before, start), wordEnd(before, start + removed) - start - removed];
  const wide = [before.slice(from, start + removed + tail), after.slice(from, start + added + tail)];
  return byParts(wide[0].split(/(?<=\n)/), wide[1].split(/(?<=\n)/)).flatMap((run) => {
    const [a, b] = [run.before.join(''), run.after.join('')];
    const parts = a && b ? byParts(a.match(TOKENS) ?? [], b.match(TOKENS) ?? []) : [run];
    return parts.map((part) => ({
      start: from + run.at + (part === run ? 0 : part.at),
      removed: length(part.before),
      added: length(part.after),
    }));
  });
}

/**
 * The stretches of the text after that are new in it, spaces alone not counted.
 * @param {Run[]} list
 * @param {string} after
 * @returns {{start: number, end: number}[]}
 */
export function additions(list, after) {
  const spans = [];
  let by = 0;
  for (const { start, removed, added } of list) {
    const words = after.slice(start + by, start + by + added);
    const at = start + by + words.length - words.trimStart().length;
    const end = start + by + words.trimEnd().length;
    if (words.trim()) spans.push({ start: at, end });
    by += added - removed;
  }
  return spans;
}

/**
 * How many of the different words of the shorter text are in the other, from 0 to 1: another version, or another article?
 * @param {string} one
 * @param {string} other
 */
export function likeness(one, other) {
  const words = (/** @type {string} */ text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const [few, many] = [words(one), words(other)].sort((a, b) => a.size - b.size);
  let both = 0;
  for (const word of few) if (many.has(word)) both++;
  return few.size ? both / few.size : 0;
}

/**
 * @param {string[]} before
 * @param {string[]} after
 * @returns {{at: number, before: string[], after: string[]}[]}
 */
function byParts(before, after) {
  const parts = diffArrays(before, after, { maxEditLength: MOST });
  if (!parts) return [{ at: 0, before, after }];
  const list = [];
  let at = 0;
  let apart = true;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) apart = true;
    else if (apart) {
      list.push({ at, before: /** @type {string[]} */ ([]), after: /** @type {string[]} */ ([]) });
      apart = false;
    }
    const open = list[list.length - 1];
    if (added) open.after = open.after.concat(value);
    else if (removed) open.before = open.before.concat(value);
    if (!added) at += length(value);
  }
  return list;
}

const length = (/** @type {string[]} */ parts) => parts.reduce((sum, { length }) => sum + length, 0);

/**
 * @param {string} text
 * @param {number} at
 */
function wordStart(text, at) {
  while (at > 0 && /\S/.test(text[at - 1])) at--;
  return at;
}

/**
 * @param {string} text
 * @param {number} at
 */
function wordEnd(text, at) {
  while (at < text.length && /\S/.test(text[at])) at++;
  return at;
}
