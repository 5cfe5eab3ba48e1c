// The page's side of a review: what the editor says of the marks in sight, its undo and redo, who says it, how far the
// work has come. The rules are in review/; Go draws the rows (wasm/page) and asks here how each of them stands.
import { History } from './review/history.js';
import { byKey, corrected, isDone, itemOf, keyOf, noted, ticked, withMark, without } from './review/items.js';
import { findingTarget, markTarget, progress, statementTarget } from './review/targets.js';
import { additions, likeness, runs } from './review/versions.js';

const STATES = { open: 0, checked: 1, wrong: 2, changed: 3 };
const CORRECTED = 4;
const NOTED = 8;

/** From so much in common on a pasted text is another version of the article, not another article. */
const LIKE = 0.35;

export class Checking {
  #article;
  #desk;
  #history;
  #applying = false;
  /** @type {WeakMap<object, Map<string, number[]>>} by document: the places of each target among the states */
  #slots = new WeakMap();

  /** desk: kept, keep, tell, words(), live(words), note(key, places), off(check), dismissed */
  constructor(article, desk) {
    this.#article = article;
    this.#desk = desk;
    article.review = [];
    this.#history = new History({ text: article.text, items: article.review });
    article.addEventListener('sorot-change', () => {
      // A text that comes in whole comes in to be read.
      if (!this.#applying) this.#push(article.reading ? '' : 'typing');
    });
    article.addEventListener('sorot-ready', () => this.#answered());
  }

  get items() {
    return this.#article.review;
  }

  /** Another article's review, from where it was kept: nothing of before can be undone. */
  load(items) {
    this.#article.review = items;
    this.#article.added = [];
    this.#history = new History({ text: this.#article.text, items: this.items });
    this.#told();
  }

  /** What Sorot found, and what was dismissed before reviews were kept. */
  #answered() {
    const { document, text } = this.#article;
    if (!document) return;
    const gone = this.#desk.dismissed.of(document);
    const old = [...gone.keys()].filter((i) => gone[i]).map((i) => findingTarget(document, i));
    const fresh = old.filter((target) => target && !itemOf(this.items, target));
    if (fresh.length) this.#article.review = ticked(this.items, text, fresh, 'wrong', { by: '', at: '' });
    this.#history.settle({ text, items: this.items });
    this.drawProgress();
  }

  #push(merge) {
    this.#history.push({ text: this.#article.text, items: this.items }, merge);
  }

  #told() {
    this.#article.emit('sorot-review', {});
    this.drawProgress();
    this.#desk.tell('review');
  }

  #set(items) {
    this.#article.review = items;
    this.#push('');
    this.#told();
  }

  #who() {
    return { by: this.#desk.kept('initials'), at: new Date().toISOString() };
  }

  // How each thing stands, for Go.

  /** A byte for each mark, for what each source says, for each claim of nobody, for each finding. */
  states() {
    const { document } = this.#article;
    if (!document) return new Uint8Array(0);
    const claims = document.sources.unanswered.length;
    const states = new Uint8Array(2 * document.length + claims + document.findings.length);
    if (!this.items.length) return states;
    const slots = this.#slotsOf(document, claims);
    for (const [key, item] of byKey(this.items)) {
      const { state, correction, note, link } = item;
      const value = (STATES[state] ?? 0) | (correction ? CORRECTED : 0) | (note || link ? NOTED : 0);
      for (const at of slots.get(key) ?? []) states[at] = value;
    }
    return states;
  }

  #slotsOf(document, claims) {
    const known = this.#slots.get(document);
    if (known) return known;
    const slots = new Map();
    const put = (target, at) => {
      if (!target) return;
      const key = keyOf(target);
      const list = slots.get(key);
      if (list) list.push(at);
      else slots.set(key, [at]);
    };
    const n = document.length;
    for (let i = 0; i < n; i++) {
      put(markTarget(document, i), i);
      if (document.kind(i) === 'source') put(statementTarget(document, i), n + i);
    }
    for (const [i, span] of document.sources.unanswered.entries()) put({ kind: 'statement', ...span }, 2 * n + i);
    for (const i of document.findings.keys()) put(findingTarget(document, i), 2 * n + claims + i);
    this.#slots.set(document, slots);
    return slots;
  }

  /** For each finding 1 if it has been answered. */
  answered() {
    const { document } = this.#article;
    return Uint8Array.from(document?.findings ?? [], (_, i) => {
      const target = findingTarget(document, i);
      return target && isDone(itemOf(this.items, target)) ? 1 : 0;
    });
  }

  /** "2/6" of a tab, with a tick once it is all. */
  share(name) {
    const all = this.#progress();
    if (!all) return '';
    const parts = name === 'source' ? [all.source, all.statement] : [all[name]];
    const [done, total] = ['done', 'total'].map((of) => parts.reduce((sum, part) => sum + part[of], 0));
    const { format } = this.#numbers();
    return total ? `${format(done)}/${format(total)}${done === total ? ' ✓' : ''}` : '0';
  }

  #numbers() {
    return new Intl.NumberFormat(document.documentElement.lang);
  }

  #progress() {
    const held = this.#article.document;
    return held && progress(held, this.items, this.#desk.off);
  }

  drawProgress() {
    const line = document.getElementById('progress');
    const all = this.#progress()?.all;
    for (const name of ['undo', 'redo']) {
      document.getElementById(name).disabled = !(name === 'undo' ? this.#history.canUndo : this.#history.canRedo);
    }
    if (!all) return;
    const { done, total } = all;
    const words = this.#desk.words();
    const key = done === total ? 'progress.all' : 'progress';
    const { format } = this.#numbers();
    line.lastElementChild.textContent = words[key].replace('{done}', format(done)).replace('{total}', format(total));
    line.firstElementChild.firstElementChild.style.inlineSize = total ? `${(100 * done) / total}%` : '0';
    line.hidden = total === 0;
  }

  // What can be ticked.

  targets(what, ids) {
    const { document, text } = this.#article;
    if (what === 'own') return this.#own(ids);
    if (!document) return [];
    const list = ids.flatMap((i) => {
      if (what === 'claim') return { kind: 'statement', ...document.sources.unanswered[i], read: '' };
      if (what === 'finding') return findingTarget(document, i);
      return what === 'statement' ? [statementTarget(document, i), markTarget(document, i)] : markTarget(document, i);
    });
    return list.filter((target) => target && target.end <= text.length);
  }

  #own(ids) {
    const own = this.items.filter(({ id }) => ids.includes(id));
    return own.map(({ kind, anchor: { start, end } }) => ({ kind, start, end }));
  }

  /** The item that a row is about: of several that which says most. */
  itemOf(what, ids) {
    const own = this.targets(what, ids).map((target) => itemOf(this.items, target));
    return own.find((item) => item?.note || item?.link || item?.correction) ?? own.find(Boolean);
  }

  // What is done.

  /** Ticks, or takes the tick away if all have it. */
  tick(what, ids, state) {
    const { text, document } = this.#article;
    const targets = this.targets(what, ids);
    if (!targets.length) return;
    const all = targets.every((target) => itemOf(this.items, target)?.state === state);
    const now = all ? 'open' : state;
    if (what === 'finding') for (const i of ids) this.#desk.dismissed.set(document, i, now !== 'open');
    this.#set(ticked(this.items, text, targets, now, this.#who()));
    const { done, total } = this.#progress()?.all ?? { done: 0, total: 0 };
    const words = text.slice(targets[0].start, targets[0].end);
    this.#desk.live(`said.${now}`, { words: words.length > 60 ? `${words.slice(0, 60)}…` : words, done, total });
    if (now !== 'open' && !this.#desk.kept('initials')) this.#desk.askInitials();
  }

  note(what, ids, words) {
    const [target] = this.targets(what, ids);
    if (!target) return;
    this.#set(noted(this.items, this.#article.text, target, words));
    this.#desk.live('said.noted');
  }

  correct(what, ids, correction) {
    const [target] = this.targets(what, ids);
    if (!target) return;
    this.#set(corrected(this.items, this.#article.text, target, correction, this.#who()));
    this.#desk.live(correction ? 'said.corrected' : 'said.uncorrected');
  }

  /** Marks what is selected in the text. */
  mark(kind) {
    const span = this.#article.chosen;
    if (!span) return false;
    this.#set(withMark(this.items, this.#article.text, { kind, ...span }, this.#who()));
    this.#desk.live('said.added', { words: this.#article.text.slice(span.start, span.end) });
    return true;
  }

  remove(id) {
    this.#set(without(this.items, id));
    this.#desk.live('said.removed');
  }

  /** Gives all that was ticked before anyone was asked the initials of who did it. */
  sign(by) {
    this.#desk.keep('initials', by);
    const items = this.items.map((item) => (item.by === '' ? { ...item, by } : item));
    this.#article.review = items;
    this.#history.settle({ text: this.#article.text, items: this.items });
    this.#told();
  }

  undo() {
    this.#apply(this.#history.undo(), 'said.undone');
  }

  redo() {
    this.#apply(this.#history.redo(), 'said.redone');
  }

  #apply(state, said) {
    if (!state) return;
    const { text, items } = state;
    this.#applying = true;
    if (text !== this.#article.text) {
      this.#article.text = text;
      this.#article.emit('sorot-change', {});
    }
    this.#article.review = items;
    this.#applying = false;
    this.#told();
    this.#desk.live(said);
  }

  /** Enters a text: another version of the article, or, if it has little in common with it, another article. */
  enter(text) {
    const before = this.#article.text;
    const version = before !== '' && likeness(before, text) >= LIKE;
    const holding = this.items.filter(isDone).length;
    this.#article.enter(text);
    if (!version) {
      this.#article.added = [];
      this.#article.review = [];
      this.#history.settle({ text: this.#article.text, items: this.items });
      this.drawProgress();
      return;
    }
    const now = this.#article.text;
    this.#article.added = additions(runs(before, now), now);
    const dropped = holding - this.items.filter(isDone).length;
    this.#desk.note('version', { added: this.#article.added.length, dropped });
  }

  /** What does not hold any more, of a kind of mark; a tab's. */
  dropped(tab) {
    return this.#of(tab).filter(({ state }) => state === 'lost' || state === 'changed');
  }

  added(tab) {
    return this.#of(tab).filter(({ added, state }) => added && state !== 'lost');
  }

  #of(tab) {
    return this.items.filter(({ kind, correction }) => {
      const own = correction?.kind ?? kind;
      return own === tab || (tab === 'source' && own === 'statement');
    });
  }
}
