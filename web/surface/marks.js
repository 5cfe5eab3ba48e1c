// The marks as the surface needs them: where each stands now and of what kind.
// They follow every edit at once, until the engine's answer replaces them.
// The index of a mark is that of its annotation in the document.

/** The kinds, in the order of the tabs, with their looks in style.js. */
export const KINDS = ['number', 'date', 'source', 'person'];

const WORDS = /\p{L}+/gu;
const NAMES = new Set(
  (
    'senin selasa rabu kamis jumat jum sabtu minggu ahad ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/** Where the weekday stands in the words of a date, from the mark's start. */
export function weekdayIn(words) {
  for (const found of words.matchAll(WORDS)) {
    if (NAMES.has(found[0].toLowerCase())) {
      return [found.index, found.index + found[0].length];
    }
  }
  return null;
}

export class Marks {
  constructor(document = null) {
    const n = document?.length ?? 0;
    this.count = n;
    this.document = document;
    this.start = new Int32Array(n);
    this.end = new Int32Array(n);
    this.kind = new Uint8Array(n);
    this.longest = 0;
    for (let i = 0; i < n; i++) {
      this.start[i] = document.start(i);
      this.end[i] = document.end(i);
      this.kind[i] = KINDS.indexOf(document.kind(i));
      this.longest = Math.max(this.longest, this.end[i] - this.start[i]);
    }
  }

  /** The whole annotation, made afresh: ask only for what is in sight. */
  annotation(i) {
    return this.document?.annotation(i);
  }

  /** Moves the marks as one replaced run of text moves them. */
  shift({ start, removed, added }) {
    const end = start + removed;
    const by = added - removed;
    for (let i = 0; i < this.count; i++) {
      let s = this.start[i];
      let e = this.end[i];
      if (e <= start) continue;
      if (s >= end) {
        s += by;
        e += by;
      } else if (s <= start && e >= end) {
        e += by;
      } else if (s < start) {
        e = start;
      } else if (e > end) {
        s = start + added;
        e += by;
      } else {
        s = e = start;
      }
      this.start[i] = s;
      this.end[i] = Math.max(s, e);
      this.longest = Math.max(this.longest, e - s);
    }
  }

  /** The first mark that may end after a place: none before it does. */
  from(offset) {
    const least = offset - this.longest;
    let lo = 0;
    let hi = this.count;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.start[mid] < least) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** Whether the mark still has words. */
  alive(i) {
    return i >= 0 && i < this.count && this.end[i] > this.start[i];
  }
}
