/**
 * An article that is edited. Its document is always that of a fresh reading of its text; a patch tells what became of
 * the marks, for those who keep them in a list or an editor of their own.
 */
import { difference } from './difference.js';
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
   * @param {{annotate(text: string, wishes: object): Promise<SorotDocument>, forget?(article: object): void}} annotator
   * @param {string} [text]
   * @param {import('./sorot.js').Wishes} [wishes]
   */
  constructor(annotator, text = '', wishes = {}) {
    this.#annotator = annotator;
    this.#wishes = { ...wishes, article: this };
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
    this.#annotator.forget?.(this);
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
  return mark.attributed || mark.source?.via ? shift(mark, 0, name) : mark;
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
