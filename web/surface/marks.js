// The marks as the surface needs them: where each stands now and of what kind.
// They follow every edit at once, until the engine's answer replaces them.
// The index of a mark is that of its annotation in the document; behind them
// stand the passages that findings rest on, by place.

import { byKey, keyOf } from '../review/items.js';
import { findingTarget } from '../review/targets.js';
import { passages } from './passages.js';

/** The kinds, in the order of the tabs, with their looks in style.js. */
export const KINDS = ['number', 'date', 'source', 'person', 'finding'];

/**
 * A mark of which the model is less sure is drawn fainter. On articles that it has not seen, one name in thirty was
 * wrong from here on, one in four below; a fifth of all names are below.
 */
const DOUBTFUL = 0.85;

export class Marks {
  /** What has happened to the text since the engine read it. */
  #changes = [];
  /** What people have said, and the marks that they added: behind the passages. */
  #items = [];
  own = [];

  constructor(document = null) {
    const n = document?.length ?? 0;
    this.count = n;
    this.document = document;
    this.passages = document ? passages(document) : [];
    /** How many marks and passages there are. */
    this.total = n + this.passages.length;
    this.start = new Int32Array(this.total);
    this.end = new Int32Array(this.total);
    this.kind = new Uint8Array(this.total).fill(KINDS.indexOf('finding'));
    this.longest = 0;
    for (let i = 0; i < n; i++) {
      this.start[i] = document.start(i);
      this.end[i] = document.end(i);
      this.kind[i] = KINDS.indexOf(document.kind(i));
      this.longest = Math.max(this.longest, this.end[i] - this.start[i]);
    }
    this.passages.forEach(({ start, end }, k) => {
      this.start[n + k] = start;
      this.end[n + k] = end;
      this.longest = Math.max(this.longest, end - start);
    });
  }

  /** The passage that an index stands for; undefined for a mark. */
  passage(i) {
    return this.passages[i - this.count];
  }

  /** Takes what people have said, of the places of now. */
  say(items) {
    this.#items = items;
    this.own = items.filter(({ added, state }) => added && state !== 'lost');
    const all = this.total + this.own.length;
    for (const name of ['start', 'end', 'kind']) {
      const now = new this[name].constructor(all);
      now.set(this[name].subarray(0, this.total));
      this[name] = now;
    }
    this.own.forEach(({ kind, anchor: { start, end } }, k) => {
      this.start[this.total + k] = start;
      this.end[this.total + k] = end;
      this.kind[this.total + k] = KINDS.indexOf(kind);
    });
  }

  /** What somebody has said of a mark, or of the finding of a passage. */
  said(i) {
    if (i >= this.total) return this.own[i - this.total];
    if (!this.#items.length) return undefined;
    const { finding } = this.passage(i) ?? {};
    if (finding === undefined) return byKey(this.#items).get(keyOf(this.#place(i)));
    const target = findingTarget(this.document, finding);
    return byKey(this.#items).get(keyOf({ ...target, start: this.place(target.start) }));
  }

  #place(i) {
    return { kind: KINDS[this.kind[i]], start: this.start[i], end: this.end[i] };
  }

  /** A mark as it is to be shown: where and of which kind its correction has it. */
  shown(i) {
    const place = this.#place(i);
    const { start = place.start, end = place.end, kind = place.kind } = this.said(i)?.correction ?? {};
    return { start, end, kind };
  }

  /** The whole annotation, made afresh: ask only for what is in sight. */
  annotation(i) {
    return i < this.count ? this.document?.annotation(i) : undefined;
  }

  doubtful(i) {
    return i < this.count && this.alive(i) && this.document.confidence(i) < DOUBTFUL;
  }

  /** The words of a stretch of the text as the engine read it. */
  told(start, end) {
    return this.document?.text.slice(start, end) ?? '';
  }

  /** Where such a place is now. */
  place(offset) {
    for (const { start, removed, added } of this.#changes) {
      if (offset >= start + removed) offset += added - removed;
      else if (offset > start) offset = start;
    }
    return offset;
  }

  /**
   * What is shown along with a mark in focus: what a source says and by which words it is told to; of all other marks
   * that of the sources that answer for it; of a finding its other passages. Places are those of now.
   */
  related(i) {
    const passage = this.alive(i) && this.passage(i);
    if (passage) {
      const all = this.passages.map((other, k) => [other, this.count + k]);
      return all
        .filter(([other, k]) => k !== i && other.finding === passage.finding && this.alive(k))
        .map(([{ kind }, k]) => ({ start: this.start[k], end: this.end[k], kind, look: 'hover' }));
    }
    const mark = this.alive(i) ? this.annotation(i) : null;
    if (!mark) return [];
    const sources = mark.source ? [mark] : this.speakers(i).map((by) => this.annotation(by));
    const lit = [];
    for (const { source } of sources) {
      for (const piece of source.content) lit.push({ ...piece, kind: 'content', look: '' });
      if (source.cue) lit.push({ ...source.cue, kind: 'cue', look: '' });
    }
    return lit.map((one) => ({ ...one, start: this.place(one.start), end: this.place(one.end) }));
  }

  /** The source marks that answer for a mark. */
  speakers(i) {
    return (this.annotation(i)?.attributed ?? []).map((id) => id.slice(1) - 1);
  }

  /** Moves the marks as one replaced run of text moves them. */
  shift(change) {
    const { start, removed, added } = change;
    this.#changes.push(change);
    const end = start + removed;
    const by = added - removed;
    for (let i = 0; i < this.start.length; i++) {
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

  /** The first mark, of those from lo to hi, that may end after a place: none before it does. */
  from(offset, lo = 0, hi = this.count) {
    const least = offset - this.longest;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.start[mid] < least) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** Whether the mark or passage still has words. */
  alive(i) {
    return i >= 0 && i < this.start.length && this.end[i] > this.start[i];
  }
}
