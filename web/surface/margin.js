// The margin: proofreader's letters at the line where each mark starts, and
// the numbers of the paragraphs. The letters are the marks' real buttons; they
// are kept by mark from one drawing to the next, so that focus stays.

import { SIGNS } from './passages.js';

const PITCH = 24;
const HEIGHT = 34;

/** In the place of a letter: what has been said of its mark. */
const STATES = { checked: '✓', wrong: '✕', changed: '↻' };

export class Margin {
  #letters = new Map();
  #more = [];
  #numbers = [];

  constructor(view) {
    this.view = view;
    this.node = document.createElement('div');
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('part', 'margin');
    this.letters = document.createElement('div');
    this.letters.className = 'letters';
    this.numbers = document.createElement('div');
    this.numbers.className = 'numbers';
    this.numbers.setAttribute('aria-hidden', 'true');
    this.node.append(this.letters, this.numbers);
  }

  /** boxes: where the painted marks stand, from the text's own corner. */
  draw(boxes, paragraphs) {
    const { view } = this;
    const sheet = view.sheet.getBoundingClientRect();
    const area = view.area.getBoundingClientRect();
    const dx = area.left - sheet.left;
    const dy = area.top - sheet.top;
    const [room, gap] = dx < 100 ? [2, 3] : [4, 12];
    const gone = new Map(this.#letters);
    const order = [];
    for (const node of this.#more) node.remove();
    this.#more = [];
    for (const row of this.#rows(boxes)) {
      let shown = row.marks;
      if (shown.length > room) {
        const keep = Math.max(room - 1, 1);
        // What is asked is not to be missed.
        const asked = row.marks.filter((mark) => view.marks.passage(mark)).slice(0, keep);
        const rest = row.marks.filter((mark) => !asked.includes(mark)).slice(0, keep - asked.length);
        shown = row.marks.filter((mark) => asked.includes(mark) || rest.includes(mark));
        if (row.marks.includes(view.focused) && !shown.includes(view.focused)) {
          shown[keep - 1] = view.focused;
        }
      }
      const rest = row.marks.length - shown.length;
      const cells = shown.length + (rest ? 1 : 0);
      const top = row.y + dy - HEIGHT / 2;
      shown.forEach((mark, k) => {
        gone.delete(mark);
        const x = dx - gap - PITCH * (cells - k);
        order.push(this.#letter(mark, x, top));
      });
      if (rest) this.#count(rest, dx - gap - PITCH, top);
    }
    for (const [mark, node] of gone) {
      node.remove();
      this.#letters.delete(mark);
    }
    // The reading order of the buttons is that of the text.
    order.forEach((node, i) => {
      if (this.letters.children[i] !== node) {
        this.letters.insertBefore(node, this.letters.children[i] ?? null);
      }
    });
    const current = this.#letters.get(view.focused) ?? order[0];
    for (const node of order) node.tabIndex = node === current ? 0 : -1;
    this.#paragraphs(paragraphs, dx, dy);
  }

  #rows(boxes) {
    const rows = [];
    for (const { mark, rects, starts } of boxes) {
      if (!starts) continue;
      const y = (rects[0][1] + rects[0][3]) / 2;
      const last = rows[rows.length - 1];
      if (!last || Math.abs(last.y - y) >= HEIGHT / 2) rows.push({ y, marks: [mark] });
      else if (!this.#again(mark, last.marks)) last.marks.push(mark);
    }
    return rows;
  }

  /** Whether a passage's finding has its letter in this line already; the passage in focus takes its place. */
  #again(mark, marks) {
    const { view } = this;
    const finding = view.marks.passage(mark)?.finding;
    if (finding === undefined) return false;
    const k = marks.findIndex((other) => view.marks.passage(other)?.finding === finding);
    if (k >= 0 && mark === view.focused) marks[k] = mark;
    return k >= 0;
  }

  #letter(mark, x, y) {
    const { view } = this;
    let node = this.#letters.get(mark);
    if (!node) {
      node = document.createElement('button');
      node.type = 'button';
      node.append(document.createElement('span'));
      this.letters.append(node);
      this.#letters.set(mark, node);
    }
    const kind = view.kindOf(mark);
    const { state } = view.marks.said(mark) ?? {};
    const focus = mark === view.focused && view.reading;
    node.mark = mark;
    const doubt = kind === 'person' && view.marks.doubtful(mark);
    node.className = `letter ${view.marks.passage(mark)?.kind ?? kind}${focus ? ' focus' : ''}${doubt ? ' doubt' : ''}${STATES[state] ? ` ${state}` : ''}`;
    node.setAttribute('part', `letter letter-${kind}`);
    node.setAttribute('aria-label', view.host.nameOf(mark));
    node.setAttribute('aria-pressed', String(focus));
    const { severity } = view.marks.passage(mark) ?? {};
    const letter = STATES[state] ?? SIGNS[severity] ?? view.host.word(`letter.${kind}`, kind[0].toUpperCase());
    if (node.firstChild.textContent !== letter) node.firstChild.textContent = letter;
    node.style.transform = `translate(${x}px, ${y}px)`;
    return node;
  }

  #count(rest, x, y) {
    const node = document.createElement('span');
    node.className = 'letter more';
    node.setAttribute('aria-hidden', 'true');
    node.textContent = `+${rest}`;
    node.style.transform = `translate(${x}px, ${y}px)`;
    this.numbers.append(node);
    this.#more.push(node);
  }

  #paragraphs(list, dx, dy) {
    while (this.#numbers.length < list.length) {
      const node = document.createElement('span');
      node.className = 'number-of';
      this.numbers.append(node);
      this.#numbers.push(node);
    }
    this.#numbers.forEach((node, i) => {
      node.hidden = i >= list.length;
      if (node.hidden) return;
      const [n, y] = list[i];
      if (node.textContent !== String(n)) node.textContent = String(n);
      node.style.transform = `translate(${dx - 12 - 4 * PITCH - 44}px, ${y + dy}px)`;
    });
  }

  /** A rule at the left of the lines that have new words; from and to are heights in the text. */
  rule(from, to) {
    const { view } = this;
    const [sheet, area] = [view.sheet.getBoundingClientRect(), view.area.getBoundingClientRect()];
    const node = document.createElement('span');
    node.className = 'added';
    node.style.transform = `translate(${area.left - sheet.left - 8}px, ${from + area.top - sheet.top}px)`;
    node.style.blockSize = `${to - from}px`;
    this.numbers.append(node);
    this.#more.push(node);
  }

  /** The button of a mark, if it is drawn. */
  button(mark) {
    return this.#letters.get(mark) ?? null;
  }
}
