/**
 * What became of the marks of one document in another. Read from the packed answers, word by word: an object is made
 * only for a mark that is new, since an edit leaves most of some thousand marks as they are.
 */
import { Packed, SECTIONS } from './packed.js';

/**
 * @typedef {import('./document.js').SorotDocument} SorotDocument
 * @typedef {import('./session.js').Change} Change
 * @typedef {import('./session.js').Patch} Patch
 */

const PERSON = 2;
const SOURCE = 3;

/**
 * What became of the marks of one document in another, whose text came from the first's by some steps. A mark is the
 * same if its words were not touched and all that it says is the same, with its places moved alike.
 * @param {SorotDocument} before
 * @param {SorotDocument} after
 * @param {Change[][]} steps
 * @returns {Patch}
 */
export function difference(before, after, steps) {
  const old = new Marks(before);
  const now = new Marks(after);
  const said = new Words(old.packed, now.packed);
  const moves = movesOf(old, steps);
  /** The index after of each mark before, -1 for none. */
  const to = new Int32Array(old.count).fill(-1);
  const linked = [];
  for (let i = 0, from = 0; i < old.count; i++) {
    const by = moves[i];
    if (Number.isNaN(by)) continue;
    const start = old.start(i) + by;
    while (from < now.count && now.start(from) < start) from++;
    for (let k = from; k < now.count && now.start(k) === start; k++) {
      // Marks of one kind never overlap: none has the place of another.
      if (now.kind(k) !== old.kind(i)) continue;
      if (alike(old, i, now, k, by, said)) to[i] = k;
      break;
    }
    if (to[i] >= 0 && (old.leans(i) || now.leans(to[i]))) linked.push(i);
  }
  // A mark that leans on one that is not the same is not the same either: its reference could not be told.
  for (let again = true; again; ) {
    again = false;
    for (const i of linked) {
      if (to[i] < 0 || linkedAlike(old, i, now, to[i], to)) continue;
      to[i] = -1;
      again = true;
    }
  }
  const kept = new Uint8Array(now.count);
  const removed = [];
  /** @type {Patch['shifted']} */
  const shifted = [];
  for (let i = 0; i < old.count; i++) {
    const index = to[i];
    if (index < 0) {
      removed.push(i);
      continue;
    }
    kept[index] = 1;
    if (index === i && moves[i] === 0) continue;
    const run = shifted.at(-1);
    if (run && run.from + run.count === i && run.to + run.count === index && run.by === moves[i]) run.count++;
    else shifted.push({ from: i, to: index, count: 1, by: moves[i] });
  }
  const added = [];
  for (let k = 0; k < now.count; k++) if (!kept[k]) added.push(after.annotation(k));
  return { document: after, removed, added, shifted };
}

/** The marks of a document by their words in its packed answer. */
class Marks {
  /** @type {Int32Array} of each mark, its first owner; one more at the end */
  #owners;

  /** @param {SorotDocument} document */
  constructor(document) {
    this.text = document.text;
    this.packed = new Packed(document.packed);
    this.u32 = this.packed.u32;
    this.count = this.packed.count(SECTIONS.marks);
    this.at = this.count ? this.packed.record(SECTIONS.marks, 0) : 0;
    this.step = this.count > 1 ? this.packed.record(SECTIONS.marks, 1) - this.at : 0;
    const owners = this.packed.count(SECTIONS.owners);
    this.#owners = new Int32Array(this.count + 1);
    for (let i = 0; i < owners; i++) this.#owners[this.u32[this.packed.record(SECTIONS.owners, i)] + 1]++;
    for (let i = 0; i < this.count; i++) this.#owners[i + 1] += this.#owners[i];
  }

  /** @param {number} i */
  start(i) {
    return this.u32[this.at + i * this.step];
  }

  /** @param {number} i */
  end(i) {
    return this.u32[this.at + i * this.step + 1];
  }

  /** @param {number} i */
  kind(i) {
    return this.u32[this.at + i * this.step + 2] & 0xff;
  }

  /**
   * Kind and confidence, the rule, and the record of the kind.
   * @param {number} i
   * @param {number} k
   */
  word(i, k) {
    return this.u32[this.at + i * this.step + k];
  }

  /** @param {number} i */
  source(i) {
    return this.packed.record(SECTIONS.sources, this.word(i, 4));
  }

  /** @param {number} i */
  via(i) {
    return this.kind(i) === SOURCE ? this.u32[this.source(i) + 6] : 0;
  }

  /**
   * How many source marks answer for a mark.
   * @param {number} i
   */
  owners(i) {
    return this.#owners[i + 1] - this.#owners[i];
  }

  /**
   * @param {number} i
   * @param {number} k
   */
  owner(i, k) {
    return this.u32[this.packed.record(SECTIONS.owners, this.#owners[i] + k) + 1];
  }

  /**
   * Whether a mark says something by others.
   * @param {number} i
   */
  leans(i) {
    return this.owners(i) > 0 || this.via(i) > 0;
  }
}

/** The words of one answer in another. */
class Words {
  #now;
  #old;
  /** @type {Int32Array} of each word before, 1 + the last one after that it was found to be */
  #seen;

  /**
   * @param {Packed} old
   * @param {Packed} now
   */
  constructor(old, now) {
    this.#old = old;
    this.#now = now;
    this.#seen = new Int32Array(old.count(SECTIONS.strings));
  }

  /**
   * Whether two references lead to the same word.
   * @param {number} a
   * @param {number} b
   */
  same(a, b) {
    if (this.#seen[a] === b + 1) return true;
    if (this.#old.string(a) !== this.#now.string(b)) return false;
    this.#seen[a] = b + 1;
    return true;
  }
}

/**
 * Whether all that two marks say is the same but for what they lean on.
 * @param {Marks} old
 * @param {number} i
 * @param {Marks} now
 * @param {number} k
 * @param {number} by how far the second stands from the first
 * @param {Words} said
 */
function alike(old, i, now, k, by, said) {
  if (old.end(i) + by !== now.end(k) || old.word(i, 2) !== now.word(k, 2)) return false;
  const [a, b] = [old.u32, now.u32];
  const rule = (/** @type {Marks} */ marks, /** @type {number} */ m) =>
    marks.u32[marks.packed.record(SECTIONS.rules, marks.word(m, 3))];
  if (!said.same(rule(old, i), rule(now, k))) return false;
  switch (old.kind(i)) {
    case PERSON:
      return (
        a[old.packed.record(SECTIONS.persons, old.word(i, 4))] ===
        b[now.packed.record(SECTIONS.persons, now.word(k, 4))]
      );
    case SOURCE:
      return spoken(old, old.source(i), now, now.source(k), by);
    case 1: {
      const x = old.packed.record(SECTIONS.dates, old.word(i, 4));
      const y = now.packed.record(SECTIONS.dates, now.word(k, 4));
      return a[x] === b[y] && a[x + 3] === b[y + 3] && said.same(a[x + 1], b[y + 1]) && said.same(a[x + 2], b[y + 2]);
    }
    default: {
      const x = old.packed.record(SECTIONS.numbers, old.word(i, 4));
      const y = now.packed.record(SECTIONS.numbers, now.word(k, 4));
      for (const w of [0, 1, 2, 3, 7]) if (a[x + w] !== b[y + w]) return false;
      for (const w of [4, 5, 6]) if (!said.same(a[x + w], b[y + w])) return false;
      if (a[x + 9] - a[x + 8] !== b[y + 9] - b[y + 8]) return false;
      return old.text.slice(a[x + 8], a[x + 9]) === now.text.slice(b[y + 8], b[y + 9]);
    }
  }
}

/**
 * @param {Marks} old
 * @param {number} x the word of a source's record
 * @param {Marks} now
 * @param {number} y
 * @param {number} by
 */
function spoken(old, x, now, y, by) {
  const [a, b] = [old.u32, now.u32];
  if (a[x] !== b[y] || a[x + 1] !== b[y + 1] || a[x + 5] !== b[y + 5]) return false;
  const cue = a[x + 3] > a[x + 2];
  if (cue !== b[y + 3] > b[y + 2]) return false;
  if (cue && (a[x + 2] + by !== b[y + 2] || a[x + 3] + by !== b[y + 3])) return false;
  for (let i = 0; i < a[x + 5]; i++) {
    const p = old.packed.record(SECTIONS.contents, a[x + 4] + i);
    const q = now.packed.record(SECTIONS.contents, b[y + 4] + i);
    if (a[p] + by !== b[q] || a[p + 1] + by !== b[q + 1] || a[p + 2] !== b[q + 2]) return false;
  }
  return true;
}

/**
 * Whether two marks lean on the same marks.
 * @param {Marks} old
 * @param {number} i
 * @param {Marks} now
 * @param {number} k
 * @param {Int32Array} to
 */
function linkedAlike(old, i, now, k, to) {
  const count = old.owners(i);
  if (count !== now.owners(k)) return false;
  const [one, two] = [old.via(i), now.via(k)];
  if (!one !== !two || (one && to[one - 1] !== two - 1)) return false;
  for (let n = 0; n < count; n++) if (to[old.owner(i, n)] !== now.owner(k, n)) return false;
  return true;
}

/**
 * How far each mark moves, NaN for those whose words are touched. Marks are by start, changes too.
 * @param {Marks} marks
 * @param {Change[][]} steps
 * @returns {Float64Array}
 */
function movesOf(marks, steps) {
  const moves = new Float64Array(marks.count);
  for (const changes of steps) {
    for (let i = 0; i < moves.length; i++) {
      if (Number.isNaN(moves[i])) continue;
      const start = marks.start(i) + moves[i];
      const end = marks.end(i) + moves[i];
      let by = 0;
      for (const change of changes) {
        if (change.start >= end) break;
        if (change.end > start) by = Number.NaN;
        else by += change.text.length - (change.end - change.start);
      }
      moves[i] += by;
    }
  }
  return moves;
}
