/**
 * <sorot-article>: an article's text with its marks, as one form control. It needs an annotator (createAnnotator) and no
 * Go on the page. Properties that are set before the element is defined are kept.
 */
import { KINDS, Marks } from './surface/marks.js';
import { normalise } from './surface/lines.js';
import { View } from './surface/view.js';
import { enter } from './surface/enter.js';
import { listen } from './surface/listen.js';
import { given, taken } from './review.js';
import { edited, settled } from './review/follow.js';

const EARLY = ['text', 'annotator', 'words', 'lang', 'readonly', 'published', 'kinds', 'reading', 'document', 'review'];

// A server may import the class; only a browser makes elements.
const Element = globalThis.HTMLElement ?? class {};

/**
 * An article's text with the numbers, dates, sources and people in it, read or edited in place.
 *
 * @tag sorot-article
 * @tagname sorot-article
 *
 * @attr {string} lang - "id" or "en": forces the language, which the text tells by itself otherwise
 * @attr {boolean} readonly - the text can be read and not edited
 * @attr {string} published - the article's day, YYYY-MM-DD, which "yesterday" counts from
 * @attr {string} kinds - the kinds of marks shown, separated by spaces; all if absent
 * @attr {"standard" | "all" | "none"} checks - which checks are made
 * @attr {boolean} reading - the text is shown as paragraphs rather than in an editing box
 * @attr {string} name - of the text in its form
 * @attr {boolean} nokeys - j and k are not taken for moving among marks
 *
 * @fires {CustomEvent<{document: SorotDocument}>} sorot-ready - the marks shown are the engine's answer to the text shown
 * @fires {CustomEvent<{}>} sorot-change - the user changed the text
 * @fires {CustomEvent<{index: number, annotation?: Annotation, finding?: number}>} sorot-select - the user chose a mark, or a passage of a finding
 * @fires {CustomEvent<{index: number}>} sorot-hover - a mark came under the pointer; -1 for none
 * @fires {CustomEvent<{}>} sorot-review - an edit, or the engine's answer, changed what holds of the review
 * @fires {CustomEvent<{reading: boolean}>} sorot-mode - reading or editing began
 * @fires {CustomEvent<{error: Error}>} sorot-error - the engine could not answer; the text stays
 *
 * @slot - below the text
 * @slot top - above the text: the host's own toolbar
 * @slot empty - shown while there is no text
 *
 * @csspart scroll - what scrolls
 * @csspart sheet - the paper
 * @csspart text - the paragraphs
 * @csspart textarea - the editing box
 * @csspart margin - the letters beside the text
 * @csspart letter - the button of a mark
 * @csspart card - what a chosen mark means
 *
 * @cssprop --sorot-measure - the width of a line
 * @cssprop --sorot-margin - the room for the letters
 * @cssprop --sorot-gap - the room on the other side
 * @cssprop --sorot-foot - the room below the text
 * @cssprop --sorot-reading - the text's fonts
 * @cssprop --sorot-interface - the fonts of letters and card
 * @cssprop --sorot-size - the text's size
 * @cssprop --sorot-leading - the height of a line
 * @cssprop --sorot-paper - the colour behind the text
 * @cssprop --sorot-ink - the colour of the text
 * @cssprop --sorot-soft - the colour of what stands back
 * @cssprop --sorot-number - the colour of numbers; --sorot-number-tint of what is behind them
 * @cssprop --sorot-date - of dates; --sorot-date-tint
 * @cssprop --sorot-source - of sources; --sorot-source-tint
 * @cssprop --sorot-person - of people; --sorot-person-tint
 * @cssprop --sorot-error - of findings that are wrong, --sorot-warn doubtful, --sorot-info to be known
 */
export class SorotArticle extends Element {
  /** What an element takes that is given nothing: {engine(again), leave(again), words(lang), card(element)}. */
  static home = null;
  static formAssociated = true;
  static observedAttributes = ['lang', 'readonly', 'published', 'checks', 'kinds', 'reading'];

  #view = new View(this);
  #internals = this.attachInternals?.();
  #annotator = null;
  #document = null;
  #words = {};
  #version = 0;
  #answered = -1;
  #running = false;
  #ready = false;
  #review = [];
  #reviewed = false;
  #given = '';
  #card = null;
  #home = null;
  #again = () => this.#ask();

  constructor() {
    super();
    listen(this, this.#view);
  }

  connectedCallback() {
    for (const name of EARLY) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#view.connect();
    // Whoever made the element may give it an annotator still.
    queueMicrotask(() => this.#settle());
  }

  /** Takes from the page what nobody has given. */
  #settle() {
    const { home } = SorotArticle;
    if (!home || this.#home || !this.isConnected) return;
    if (!Object.keys(this.#words).length) this.words = home.words(document.documentElement.lang);
    this.#card ??= home.card(this);
    if (this.#annotator) return;
    this.#home = home;
    this.#annotator = home.engine(this.#again);
    this.#ask();
  }

  disconnectedCallback() {
    this.#view.disconnect();
    if (!this.#home) return;
    this.#home.leave(this.#again);
    this.#annotator?.forget?.(this);
    this.#home = this.#annotator = null;
  }

  formAssociatedCallback(form) {
    if (form) this.#internals?.setFormValue(this.text);
  }

  /** Back to what a program put in last. */
  formResetCallback() {
    this.text = this.#given;
  }

  formDisabledCallback(disabled) {
    this.#view.box.disabled = disabled;
  }

  formStateRestoreCallback(state) {
    if (typeof state === 'string') this.text = state;
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'readonly') {
      this.#view.box.readOnly = after !== null;
      if (after !== null) this.reading = true;
    } else if (name === 'kinds') {
      const shown = after === null ? KINDS : after.split(/\s+/);
      this.#view.hidden = new Set(KINDS.flatMap((kind, k) => (shown.includes(kind) ? [] : [k])));
      this.#view.refresh();
    } else if (name === 'reading') {
      if (this.#view.reading !== (after !== null)) {
        this.#view.read(after !== null);
        this.emit('sorot-mode', { reading: this.reading });
      }
    } else {
      this.#ask();
    }
  }

  /** The text, line ends as line feeds. Setting it leaves no undo step. */
  get text() {
    return this.#view.lines.text;
  }
  set text(text) {
    const before = this.text;
    const change = this.#view.set(String(text));
    this.#given = this.text;
    if (change) this.#changed(false, change, before);
  }

  get value() {
    return this.text;
  }
  set value(text) {
    this.text = text;
  }

  /** The engine's last answer to this text; null until it comes. */
  get document() {
    return this.#ready ? this.#document : null;
  }
  /** Shows a document that was made elsewhere, and its text, without asking the engine. */
  set document(document) {
    if (!document) return;
    this.text = document.text;
    // A question under way is about what was there before.
    if (this.text !== document.text) return;
    this.#answered = ++this.#version;
    this.#accept(document);
  }

  /** What people have said of the text and its marks (review/items.js); it follows edits. */
  get review() {
    return given(this.#review);
  }
  set review(items) {
    this.#reviewed = true;
    this.#said(taken(items ?? [], this.text));
  }

  /** What is new in this version of the text, {start, end}: marked by a rule at the left of its lines. */
  get added() {
    return this.#view.added;
  }
  set added(spans) {
    this.#view.added = [...(spans ?? [])];
    this.#view.refresh();
  }

  /** What is selected in the text, {start, end}; null if nothing is. */
  get chosen() {
    return this.#view.chosen();
  }

  /** Whether what was said of the text changes with it; told if it does. */
  #follow(items) {
    if (items === this.#review) return;
    this.#said(items);
    this.emit('sorot-review', {});
  }

  #said(items) {
    this.#review = items;
    this.#view.marks.say(items);
    this.#view.refresh();
  }

  get form() {
    return this.#internals?.form ?? null;
  }

  get name() {
    return this.getAttribute('name') ?? '';
  }
  set name(name) {
    this.setAttribute('name', name);
  }

  get annotator() {
    return this.#annotator;
  }
  set annotator(annotator) {
    this.#home?.leave(this.#again);
    this.#home = null;
    this.#annotator = annotator;
    this.#ask();
  }

  /** The words of the surface: kind.number, letter.number, …, from messages/. */
  get words() {
    return this.#words;
  }
  set words(words) {
    this.#words = words;
    this.#view.box.placeholder = this.word('placeholder', '');
    this.#view.box.setAttribute('aria-label', this.word('article', ''));
    this.#view.body.setAttribute('aria-label', this.word('article', ''));
    this.#view.margin.node.setAttribute('aria-label', this.word('marks', ''));
    this.#view.refresh();
  }

  get published() {
    return this.getAttribute('published') ?? '';
  }
  set published(day) {
    if (day) this.setAttribute('published', day);
    else this.removeAttribute('published');
  }

  get kinds() {
    return KINDS.filter((_, k) => !this.#view.hidden.has(k));
  }
  set kinds(kinds) {
    this.setAttribute('kinds', [...kinds].join(' '));
  }

  get readonly() {
    return this.hasAttribute('readonly');
  }
  set readonly(on) {
    this.toggleAttribute('readonly', !!on);
  }

  /** Reading shows the text as paragraphs; else it is edited. */
  get reading() {
    return this.hasAttribute('reading');
  }
  set reading(on) {
    this.toggleAttribute('reading', this.readonly || !!on);
  }

  /** Begins editing with the caret at the focused mark. */
  edit(at = this.#view.caret()) {
    if (this.readonly) return;
    this.reading = false;
    if (!this.#view.blind) this.#view.box.focus({ preventScroll: true });
    this.#view.box.setSelectionRange(at, at);
    if (this.#view.blind) this.#view.box.focus();
    this.#view.reveal(at);
  }

  /** Puts the focus where the keys of the moment work. */
  focus(options) {
    (this.reading ? this.#view.body : this.#view.box).focus(options);
  }

  /** Enters a whole text as one edit of the user, which undo takes back. */
  enter(text, { reading = true } = {}) {
    const whole = normalise(String(text));
    // At first, for the box takes seconds to lay out a long text that nobody edits yet.
    if (reading && whole) this.reading = true;
    enter(this, this.#view, whole);
    if (!reading || !whole) return;
    this.#view.scroller.scrollTop = 0;
    this.focus({ preventScroll: true });
  }

  /** Chooses a mark; button: the focus goes to its letter in the margin. */
  select(index, { scroll = true, button = false } = {}) {
    this.#view.focus(index, { scroll });
    if (button) this.#view.margin.button(index)?.focus({ preventScroll: true });
  }

  get selected() {
    return this.#view.focused;
  }

  /** The next or previous mark in sight of the kinds shown, from the chosen one. */
  step(by) {
    const { marks, hidden } = this.#view;
    let i = this.#view.focused;
    if (i < 0) {
      const at = this.#view.caret();
      i = marks.start.findIndex((start) => start >= at);
      i = (i < 0 ? marks.count : i) - (by > 0 ? 1 : 0);
    }
    do i += by;
    while (i >= 0 && i < marks.count && (hidden.has(marks.kind[i]) || !marks.alive(i)));
    return marks.alive(i) ? i : -1;
  }

  /** The finding that an index stands for (behind those of the marks come the passages of findings); -1 for a mark. */
  findingOf(index) {
    return this.#view.marks.passage(index)?.finding ?? -1;
  }

  /** The index of a mark that somebody added, by its item's id; -1 if there is none. */
  indexOf(id) {
    const { marks } = this.#view;
    const k = marks.own.findIndex((item) => item.id === id);
    return k < 0 ? -1 : marks.total + k;
  }

  /** What has been said of a mark (review/items.js); nothing if nobody has said anything. */
  saidOf(index) {
    return this.#view.marks.said(index);
  }

  /** The index of a passage of a finding; -1 if it is not painted. */
  passageOf(finding, nth = 0) {
    const { marks } = this.#view;
    const k = marks.passages.findIndex((passage) => passage.finding === finding && passage.nth === nth);
    return k < 0 ? -1 : marks.count + k;
  }

  /** The findings, by index, that are answered: not shown in the text until the next answer of the engine. */
  set answered(findings) {
    this.#view.quiet = new Set(findings);
    this.#view.refresh();
  }

  /** Where a mark stands now: [start, end]; it follows edits. */
  span(index) {
    const { marks } = this.#view;
    if (!marks.alive(index)) return [0, 0];
    const { start, end } = marks.shown(index);
    return [start, end];
  }

  /** The words of a stretch of the text that the engine read, whatever has happened to the text since. */
  told(start, end) {
    return this.#view.marks.told(start, end);
  }

  /** Where a place of the text that the engine read is now. */
  place(offset) {
    return this.#view.marks.place(offset);
  }

  /** Whether the model is less than sure of a mark. */
  doubtful(index) {
    return this.#view.marks.doubtful(index);
  }

  /** The rectangle of a mark's first line in the window, if it is painted. */
  boxOf(index) {
    return this.#view.boxOf(index);
  }

  /** Scrolls a place of the text that the engine read into sight. */
  reveal(offset) {
    this.#view.reveal(this.place(offset));
  }

  /** Shows a stretch of the text that the engine read; kind: "content" or a kind of mark. */
  light(start, end, kind = 'content', look = '') {
    this.reading = true;
    this.#view.light(this.place(start), this.place(end), kind, look);
  }

  /** All words that a mark is found by: its own, what it counts or says, whom it names. */
  wordsOf(index) {
    const mark = this.#view.marks.annotation(index);
    const [start, end] = this.span(index);
    const of = mark?.person?.entity ?? mark?.source?.entity;
    const entity = of && this.#view.marks.document.entities[of.slice(1) - 1];
    const said = (mark?.source?.content ?? []).map((piece) => this.told(piece.start, piece.end));
    const by = this.#view.marks.speakers(index).map((one) => this.text.slice(...this.span(one)));
    return [this.text.slice(start, end), mark?.number?.of, entity?.name, entity?.role, ...said, ...by]
      .filter(Boolean)
      .join(' ');
  }

  /** The words that a number counts ("perwira"), or nothing. */
  countedBy(index) {
    return this.#view.marks.annotation(index)?.number?.of ?? '';
  }

  /** Selects all text, to be pasted over. */
  selectAll() {
    this.#view.box.select();
  }

  /** The number of the paragraph that holds a place, from 1 on. */
  paragraph(offset) {
    const { lines } = this.#view;
    return lines.numbers[lines.at(offset)];
  }

  get paragraphs() {
    return this.#view.lines.numbers.reduce((most, n) => Math.max(most, n), 0);
  }

  /** The name of a mark for those who hear it: "Angka, 500 perwira, belum diperiksa". */
  nameOf(index) {
    const { state = 'open', by } = this.#view.marks.said(index) ?? {};
    const said = this.#reviewed ? `, ${this.word(`state.${state}`, state)}${by ? ` ${by}` : ''}` : '';
    return this.#plainName(index) + said;
  }

  #plainName(index) {
    const [start, end] = this.span(index);
    const { severity } = this.#view.marks.passage(index) ?? {};
    if (severity) return `${this.word(`severity.${severity}`, severity)}, ${this.text.slice(start, end)}`;
    const mark = this.#view.marks.annotation(index);
    const of = mark?.number?.of ? ` ${mark.number.of}` : '';
    const kind = this.#view.kindOf(index);
    const doubt = this.doubtful(index) ? `, ${this.word('person.doubt', '')}` : '';
    return `${this.word(`kind.${kind}`, kind)}, ${this.text.slice(start, end)}${of}${doubt}`;
  }

  word(key, fallback) {
    return this.#words[key] ?? fallback;
  }

  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** The textarea holds another text. For the listeners of the surface. */
  typed() {
    const before = this.text;
    const change = this.#view.take(this.#view.box.value);
    if (change) this.#changed(true, change, before);
  }

  #changed(user, change, before) {
    this.#ready = false;
    this.#view.added = shifted(this.#view.added, change);
    this.#follow(edited(this.#review, before, this.text, change));
    if (this.#internals?.form) this.#internals.setFormValue(this.text);
    if (!this.text && !this.readonly && this.reading) {
      this.reading = false;
      this.#view.box.focus({ preventScroll: true });
    }
    this.#ask();
    if (user) this.emit('sorot-change', {});
  }

  #ask() {
    this.#version++;
    if (this.#annotator && !this.#running && this.isConnected !== undefined) this.#run();
  }

  async #run() {
    this.#running = true;
    let version;
    do {
      await null; // attributes and text that change together are one question
      version = this.#version;
      if (version === this.#answered) continue;
      const { lang, published, text } = this;
      try {
        const answer = await this.#annotator.annotate(text, {
          lang: /^(id|en)\b/i.test(lang) ? lang : undefined,
          published: published || undefined,
          checks: this.getAttribute('checks') ?? undefined,
          article: this,
        });
        if (version === this.#version) this.#accept(answer);
      } catch (error) {
        if (version === this.#version) this.#refuse(error);
      }
    } while (version !== this.#version);
    this.#running = false;
  }

  #accept(answer) {
    const chosen = this.span(this.#view.focused);
    const asked = this.findingOf(this.#view.focused) >= 0;
    const marks = new Marks(answer);
    this.#document = answer;
    this.#ready = true;
    const review = settled(this.#review, answer);
    // The chosen mark stays chosen if the answer has it at the same place.
    let same = -1;
    if (chosen[1] > chosen[0]) {
      const [first, last] = asked ? [marks.count, marks.total] : [0, marks.count];
      for (let i = marks.from(chosen[0], first, last); i < last && marks.start[i] <= chosen[0]; i++) {
        if (marks.start[i] === chosen[0] && marks.end[i] === chosen[1]) same = i;
      }
    }
    this.#view.focused = same;
    marks.say(review);
    this.#view.show(marks);
    this.#follow(review);
    this.emit('sorot-ready', { document: answer });
  }

  #refuse(error) {
    this.#document = null;
    this.#ready = false;
    this.#view.focused = -1;
    this.#view.show(new Marks());
    this.emit('sorot-error', { error });
  }
}

/** Stretches of the text after an edit, as far as it leaves them. */
function shifted(spans, { start, removed, added }) {
  const move = (at) => (at >= start + removed ? at + added - removed : Math.min(at, start));
  return spans
    .map((span) => ({ start: move(span.start), end: move(span.end) }))
    .filter((span) => span.end > span.start);
}

/** Registers the element; doing it twice is harmless. */
export function define(name = 'sorot-article') {
  const { customElements } = globalThis;
  if (customElements && !customElements.get(name)) customElements.define(name, SorotArticle);
}
