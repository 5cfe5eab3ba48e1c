// The text surface: one <p> a line, read as it stands, or lying invisibly
// under a textarea of the same shape while the text is edited. Only the marks
// near the view are painted, so that the cost of a keystroke or a scroll is
// that of a screenful.

import { Lines, difference, normalise } from './lines.js';
import { Margin } from './margin.js';
import { isDone } from '../review/items.js';
import { Marks } from './marks.js';
import { Painting } from './painting.js';
import { styles } from './style.js';

/** From so many units on the marks of a text are shown while it is read, not while it is edited. */
const VAST = 3_000_000;

function make(name, className, attributes = {}) {
  const node = document.createElement(name);
  if (className) node.className = className;
  for (const key in attributes) node.setAttribute(key, attributes[key]);
  return node;
}

export class View {
  lines = new Lines();
  marks = new Marks();
  hidden = new Set();
  focused = -1;
  hovered = -1;
  /** What is shown along with the mark in focus: {start, end, kind, look}. */
  lit = [];
  /** What is new in this version of the text: {start, end}. */
  added = [];
  /** The sources that answer for the mark in focus. */
  speakers = [];
  #painting = new Painting(this);
  #frame = 0;
  #resize;

  constructor(host) {
    this.host = host;
    this.root = host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [styles()];
    this.scroller = make('div', 'scroll', { part: 'scroll' });
    this.sheet = make('div', 'sheet editing empty', { part: 'sheet' });
    this.area = make('div', 'text');
    this.body = make('div', 'lines', { part: 'text', tabindex: '-1' });
    // No dir="auto": the style does the same by lines, and with it Chromium reads the whole text again for each key.
    this.box = make('textarea', '', {
      part: 'textarea',
      autocomplete: 'off',
      autocapitalize: 'sentences',
    });
    this.margin = new Margin(this);
    const slot = (name) => make('slot', '', name ? { name } : {});
    this.area.append(this.body, this.box);
    this.sheet.append(slot('top'), this.margin.node, this.area, slot('empty'), slot(''));
    this.scroller.append(this.sheet);
    this.root.append(this.scroller);
    this.#fill(0, 0, 1);
    this.scroller.addEventListener('scroll', () => this.#scrolled(), {
      passive: true,
    });
    this.#resize = new ResizeObserver(() => this.refresh());
  }

  connect() {
    this.#resize.observe(this.area);
    this.#resize.observe(this.scroller);
    this.refresh();
  }

  disconnect() {
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#painting.clear();
  }

  get reading() {
    return this.sheet.classList.contains('reading');
  }

  /** A text too long to be laid out under the box too: no marks while it is edited. */
  get blind() {
    return !this.reading && this.sheet.classList.contains('vast');
  }

  /** Turns to reading or editing, the same words staying in sight. */
  read(on) {
    if (on === this.reading) return;
    const { blind } = this;
    const anchor = blind ? null : this.#topLine();
    this.sheet.classList.toggle('reading', on);
    this.sheet.classList.toggle('editing', !on);
    this.body.tabIndex = on ? 0 : -1;
    if (on) this.body.removeAttribute('aria-hidden');
    else this.body.setAttribute('aria-hidden', 'true');
    if (blind) this.reveal(this.box.selectionStart);
    if (anchor && !this.blind) {
      const now = anchor.node.getBoundingClientRect().top;
      this.scroller.scrollTop += now - anchor.y;
    }
    this.hovered = -1;
    this.paint();
  }

  #topLine() {
    const edge = this.scroller.getBoundingClientRect().top;
    if (this.scroller.scrollTop === 0) return null;
    const from = this.#painting.lineAtY(edge);
    for (let i = from; i < Math.min(from + 50, this.lines.count); i++) {
      const node = this.body.children[i];
      if (node.classList.contains('blank')) continue;
      const y = node.getBoundingClientRect().top;
      if (y >= edge) return { node, y };
    }
    return null;
  }

  /** Takes a new text; the marks move with it. Tells what was replaced. */
  take(text) {
    const change = difference(this.lines.text, text);
    if (change.removed === 0 && change.added === 0) return null;
    const { from, removed, added } = this.lines.replace(text, change);
    this.marks.shift(change);
    this.#relate();
    if (removed === 1 && added === 1) this.#write(from);
    else this.#fill(from, removed, added);
    this.sheet.classList.toggle('empty', text === '');
    // Asking where a skipped paragraph stands costs Chromium more than laying all out, up to here.
    this.sheet.classList.toggle('vast', text.length > VAST);
    this.refresh();
    return change;
  }

  /** Sets the textarea and the mirror from outside, without an undo step. */
  set(text) {
    text = normalise(text);
    if (this.box.value !== text) this.box.value = text;
    return this.take(text);
  }

  show(marks) {
    this.marks = marks;
    if (this.focused >= marks.start.length) this.focused = -1;
    this.quiet = new Set();
    this.#relate();
    this.hovered = -1;
    this.refresh();
  }

  #write(line) {
    const node = this.body.children[line];
    const text = this.lines.line(line);
    if (node.firstChild) node.firstChild.data = text;
    else if (text) node.append(text);
    node.className = /\S/.test(text) ? '' : 'blank';
  }

  #fill(from, removed, added) {
    const list = document.createDocumentFragment();
    for (let i = from; i < from + added; i++) {
      const text = this.lines.line(i);
      const node = document.createElement('p');
      if (text) node.append(text);
      if (!/\S/.test(text)) node.className = 'blank';
      list.append(node);
    }
    const { children } = this.body;
    if (removed === children.length) {
      this.body.replaceChildren(list);
      return;
    }
    const before = children[from + removed] ?? null;
    for (let i = 0; i < removed; i++) children[from].remove();
    this.body.insertBefore(list, before);
  }

  /** Paints before the next frame. */
  refresh() {
    this.#frame ||= requestAnimationFrame(() => this.paint());
  }

  #scrolled() {
    if (this.#painting.stale) this.refresh();
  }

  paint() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.host.isConnected) this.#painting.paint();
  }

  /** The mark under a point of the window, the shortest if several; -1 if none. */
  hit(x, y) {
    return this.#painting.hit(x, y);
  }

  /** Where a mark's first line is painted in the window; null if it is not. */
  boxOf(i) {
    return this.#painting.boxOf(i);
  }

  hover(i) {
    if (i === this.hovered) return false;
    this.hovered = i;
    this.area.style.cursor = i >= 0 && this.reading ? 'pointer' : '';
    this.refresh();
    return true;
  }

  /** Brings a mark to focus; scrolls only if it is out of sight. */
  focus(i, { scroll = true } = {}) {
    this.focused = i;
    this.#relate();
    if (i >= 0 && scroll && this.marks.alive(i)) this.reveal(this.marks.start[i]);
    this.paint();
  }

  #relate() {
    this.lit = this.marks.related(this.focused);
    this.speakers = this.marks.alive(this.focused) ? this.marks.speakers(this.focused) : [];
  }

  /** Shows a stretch of the text in the looks of a kind, until a mark is chosen. */
  light(start, end, kind, look) {
    this.lit = [{ start, end, kind, look }];
    this.reveal(start);
    this.paint();
  }

  /** Whether a mark is to be seen: of a kind that is shown, and not a finding that has been answered. */
  shows(i) {
    if (this.hidden.has(this.marks.kind[i])) return false;
    const passage = this.marks.passage(i);
    if (i === this.focused || !passage) return true;
    return !this.quiet.has(passage.finding) && !isDone(this.marks.said(i));
  }

  /** Scrolls a place into sight, into the upper third if it has to. */
  reveal(offset) {
    if (this.blind) return;
    const line = this.lines.at(offset);
    const node = this.body.children[line];
    const at = () => {
      if (!node.firstChild) return node.getBoundingClientRect();
      const range = document.createRange();
      const start = Math.min(offset - this.lines.starts[line], node.firstChild.length);
      range.setStart(node.firstChild, start);
      range.setEnd(node.firstChild, Math.min(start + 1, node.firstChild.length));
      return range.getBoundingClientRect();
    };
    // A paragraph out of sight has no lines yet: go there, then look again.
    for (let turn = 0; turn < 3; turn++) {
      const frame = this.scroller.getBoundingClientRect();
      const foot = parseFloat(getComputedStyle(this.host).getPropertyValue('--sorot-covered')) || 0;
      const box = at();
      if (box.height && box.top >= frame.top + 8 && box.bottom <= frame.bottom - foot - 8) return;
      const y = box.height ? box.top : node.getBoundingClientRect().top;
      this.scroller.scrollTop += y - frame.top - (frame.height - foot) / 3;
    }
  }

  /** The place in the text that a caret should take when editing begins. */
  caret() {
    if (this.blind) return this.box.selectionStart;
    if (this.marks.alive(this.focused)) return this.marks.start[this.focused];
    const edge = this.scroller.getBoundingClientRect().top;
    return this.scroller.scrollTop ? this.lines.starts[this.#painting.lineAtY(edge)] : 0;
  }

  kindOf(i) {
    return this.marks.shown(i).kind;
  }

  /** What is selected: in the box, or in the paragraphs. */
  chosen() {
    if (!this.reading) {
      const { selectionStart: start, selectionEnd: end } = this.box;
      return end > start ? { start, end } : null;
    }
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [this.root] }) ?? [];
    if (!range) return null;
    const start = this.offsetOf(range.startContainer, range.startOffset);
    const end = this.offsetOf(range.endContainer, range.endOffset);
    return start !== null && end !== null && end > start ? { start, end } : null;
  }

  /** The place in the text of a place in its paragraphs: what is selected; null outside. */
  offsetOf(node, offset) {
    const line = node.parentNode === this.body ? node : node.parentNode;
    if (line?.parentNode !== this.body && node !== this.body) return null;
    if (node === this.body) return this.lines.starts[offset] ?? this.lines.text.length;
    const i = Array.prototype.indexOf.call(this.body.children, line);
    return this.lines.starts[i] + (node === line ? (offset ? this.lines.line(i).length : 0) : offset);
  }
}
