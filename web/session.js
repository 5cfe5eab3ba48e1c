/**
 * An article that is edited. Its document is always that of a fresh reading of its text; a patch tells what became of
 * the marks, for those who keep them in a list or an editor of their own.
 */
import { ClosedError } from './errors.js';
import { markId, markIndex } from './people.js';

/**
 * @typedef {import('./document.js').SorotDocument} SorotDocument
 * @typedef {import('./document.js').Annotation} Annotation
 *
 * @typedef {{start: number, end: number, text: string}} Change a stretch of the text before the call, and what replaces it
 *
 * @typedef {object} Patch
 * @property {SorotDocument} document of the text as it is now
 * @property {number[]} removed indexes of the marks before that are no more, or not the same
 * @property {Annotation[]} added those that are new, or not the same
 * @property {{from: number, to: number, count: number, by: number}[]} shifted so many marks from index `from` on are
 *   the same, from index `to` on, with all their places moved by `by` code units. What is neither removed nor shifted
 *   has not changed at all.
 */

export class Session {
  #annotator;
  #wishes;
  #text;
  /** @type {SorotDocument | null} */
  #document = null;
  /** @type {Promise<any>} */
  #last;
  /** @type {Change[][]} changes that no document has yet */
  #pending = [];
  #closed = false;

  /**
   * @param {{annotate(text: string, wishes: object): Promise<SorotDocument>}} annotator
   * @param {string} [text]
   * @param {import('./sorot.js').Wishes} [wishes]
   */
  constructor(annotator, text = '', wishes = {}) {
    this.#annotator = annotator;
    this.#wishes = wishes;
    this.#text = text;
    /** The document of the first text. */
    this.ready = this.#read(text).then((document) => {
      this.#document = document;
      return document;
    });
    this.#last = this.ready;
    this.#last.catch(() => {});
  }

  /** The text with every change so far. */
  get text() {
    return this.#text;
  }

  /** The document after the last change that was answered; null before the first. */
  get document() {
    return this.#document;
  }

  /**
   * Changes the text at once and answers with what became of the marks. Calls are answered in their order; one that
   * fails leaves the text changed and the document as it was, and the next patch bridges both.
   * @param {Change | Change[]} changes in the text before the call; they must not overlap
   * @returns {Promise<Patch>}
   */
  update(changes) {
    const list = ordered(changes, this.#text.length);
    this.#text = applied(this.#text, list);
    const text = this.#text;
    const answer = this.#last
      .catch(() => {})
      .then(async () => {
        this.#pending.push(list);
        const before = this.#document;
        const document = await this.#read(text);
        const steps = this.#pending.splice(0);
        this.#document = document;
        return before ? difference(before, document, steps) : everything(document);
      });
    this.#last = answer;
    answer.catch(() => {});
    return answer;
  }

  /** Ends the session: what is not answered is rejected. */
  close() {
    this.#closed = true;
  }

  /** @param {string} text */
  async #read(text) {
    if (this.#closed) throw new ClosedError();
    const document = await this.#annotator.annotate(text, this.#wishes);
    if (this.#closed) throw new ClosedError();
    return document;
  }
}

/**
 * The annotations before, changed by a patch, are those after.
 * @param {Annotation[]} annotations
 * @param {Patch} patch
 * @returns {Annotation[]}
 */
export function applyPatch(annotations, { removed, added, shifted }) {
  const gone = new Set(removed);
  const renamed = annotations.map((_, i) => i);
  const moved = new Map();
  for (const { from, to, count, by } of shifted) {
    for (let k = 0; k < count; k++) {
      renamed[from + k] = to + k;
      moved.set(from + k, by);
    }
  }
  const name = (/** @type {string} */ id) => markId(renamed[markIndex(id)]);
  /** @type {Annotation[]} */
  const after = [];
  annotations.forEach((mark, i) => {
    if (!gone.has(i)) after[renamed[i]] = moved.has(i) ? shift(mark, moved.get(i), name) : relink(mark, name);
  });
  for (const mark of added) after[markIndex(mark.id)] = mark;
  return after;
}

/**
 * @param {Annotation} mark
 * @param {(id: string) => string} name
 */
function relink(mark, name) {
  return leans(mark) ? shift(mark, 0, name) : mark;
}

/**
 * @param {Annotation} mark
 * @param {number} by
 * @param {(id: string) => string} name
 * @returns {Annotation}
 */
function shift(mark, by, name) {
  const move = (/** @type {any} */ span) => ({ ...span, start: span.start + by, end: span.end + by });
  const { attributed, source } = mark;
  return {
    ...move(mark),
    id: name(mark.id),
    ...(attributed && { attributed: attributed.map(name) }),
    ...(source && {
      source: {
        ...source,
        ...(source.cue && { cue: move(source.cue) }),
        content: source.content.map(move),
        ...(source.via && { via: name(source.via) }),
      },
    }),
  };
}

/**
 * @param {SorotDocument} document
 * @returns {Patch}
 */
const everything = (document) => ({ document, removed: [], added: [...document.annotations], shifted: [] });

/**
 * What became of the marks of one document in another, whose text came from the first's by some steps. A mark is the
 * same if its words were not touched and all that it says is the same, with its places moved alike.
 * @param {SorotDocument} before
 * @param {SorotDocument} after
 * @param {Change[][]} steps
 * @returns {Patch}
 */
export function difference(before, after, steps) {
  const old = before.annotations;
  const now = after.annotations;
  const places = new Map(now.map((mark, i) => [place(mark.kind, mark.start), i]));
  const moves = movesOf(old, steps);
  /** @type {number[]} the index after of each mark before, -1 for none */
  const to = [];
  const linked = [];
  for (const [i, mark] of old.entries()) {
    const found = Number.isNaN(moves[i]) ? undefined : places.get(place(mark.kind, mark.start + moves[i]));
    to.push(found !== undefined && alike(mark, now[found], moves[i]) ? found : -1);
    if (leans(mark) || (to[i] >= 0 && leans(now[to[i]]))) linked.push(i);
  }
  // A mark that leans on one that is not the same is not the same either: its reference could not be told.
  for (let again = true; again; ) {
    again = false;
    for (const i of linked) {
      if (to[i] < 0 || linkedAlike(old[i], now[to[i]], to)) continue;
      to[i] = -1;
      again = true;
    }
  }
  const kept = new Set(to);
  const removed = to.flatMap((index, i) => (index < 0 ? [i] : []));
  const added = now.filter((_, i) => !kept.has(i));
  /** @type {Patch['shifted']} */
  const shifted = [];
  to.forEach((index, i) => {
    if (index < 0 || (index === i && moves[i] === 0)) return;
    const run = shifted.at(-1);
    if (run && run.from + run.count === i && run.to + run.count === index && run.by === moves[i]) run.count++;
    else shifted.push({ from: i, to: index, count: 1, by: moves[i] });
  });
  return { document: after, removed, added, shifted };
}

const KINDS = { number: 0, date: 1, person: 2, source: 3 };

/**
 * Marks of one kind never overlap: none has the place of another.
 * @param {Annotation['kind']} kind
 * @param {number} start
 */
const place = (kind, start) => start * 4 + KINDS[kind];

/**
 * Whether all that two marks say is the same but for what they lean on.
 * @param {Annotation} a
 * @param {Annotation} b
 * @param {number} by how far the second stands from the first
 */
function alike(a, b, by) {
  if (a.end + by !== b.end || a.rule !== b.rule || a.confidence !== b.confidence) return false;
  if (a.kind === 'source') return spoken(a.source, b.source, by);
  return same(a[a.kind], b[b.kind]);
}

/**
 * @param {Annotation['source']} a
 * @param {Annotation['source']} b
 * @param {number} by
 */
function spoken(a, b, by) {
  if (!a || !b || a.type !== b.type || a.entity !== b.entity || a.content.length !== b.content.length) return false;
  if (!a.cue !== !b.cue || (a.cue && b.cue && !apart(a.cue, b.cue, by))) return false;
  return a.content.every((piece, i) => piece.direct === b.content[i].direct && apart(piece, b.content[i], by));
}

/**
 * @param {{start: number, end: number}} a
 * @param {{start: number, end: number}} b
 * @param {number} by
 */
const apart = (a, b, by) => a.start + by === b.start && a.end + by === b.end;

/**
 * Whether a mark says something by others.
 * @param {Annotation} mark
 */
const leans = ({ attributed, source }) => Boolean(attributed || source?.via);

/**
 * Whether two marks lean on the same marks.
 * @param {Annotation} a
 * @param {Annotation} b
 * @param {number[]} to
 */
function linkedAlike(a, b, to) {
  const [one, two] = [a.attributed ?? [], b.attributed ?? []];
  if (one.length !== two.length || !a.source?.via !== !b.source?.via) return false;
  if (a.source?.via && !leads(a.source.via, b.source?.via ?? '', to)) return false;
  return one.every((id, i) => leads(id, two[i], to));
}

/**
 * @param {string} a the id of a mark before
 * @param {string} b and after
 * @param {number[]} to
 */
const leads = (a, b, to) => to[markIndex(a)] === markIndex(b);

/**
 * How far each mark moves, NaN for those whose words are touched. Marks are by start, changes too.
 * @param {Annotation[]} marks
 * @param {Change[][]} steps
 * @returns {number[]}
 */
function movesOf(marks, steps) {
  const moves = marks.map(() => 0);
  for (const changes of steps) {
    marks.forEach((mark, i) => {
      if (Number.isNaN(moves[i])) return;
      const start = mark.start + moves[i];
      const end = mark.end + moves[i];
      let by = 0;
      for (const change of changes) {
        if (change.start >= end) break;
        if (change.end > start) by = Number.NaN;
        else by += change.text.length - (change.end - change.start);
      }
      moves[i] += by;
    });
  }
  return moves;
}

/**
 * Whether two values have the same fields, which are no objects.
 * @param {any} a
 * @param {any} b
 */
function same(a, b) {
  let fields = 0;
  for (const name in a) {
    if (a[name] !== b[name]) return false;
    fields++;
  }
  for (const _ in b) fields--;
  return fields === 0;
}

/**
 * @param {Change | Change[]} changes
 * @param {number} length of the text
 * @returns {Change[]} in text order
 */
function ordered(changes, length) {
  const list = [changes].flat().map(({ start, end, text }) => ({ start, end, text: String(text) }));
  list.sort((a, b) => a.start - b.start || a.end - b.end);
  let last = 0;
  for (const { start, end } of list) {
    if (!(start >= last && end >= start && end <= length)) throw new RangeError(`not a change: ${start} to ${end}`);
    last = end;
  }
  return list;
}

/**
 * @param {string} text
 * @param {Change[]} changes
 */
function applied(text, changes) {
  let at = 0;
  const parts = [];
  for (const change of changes) {
    parts.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  return parts.join('') + text.slice(at);
}
