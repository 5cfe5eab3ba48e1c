// What is painted: the marks of the view and of a screen around it, as ranges
// in the lines. The cost of a keystroke or a scroll is that of a screenful.

import { Painter } from './highlights.js';

// A line longer than this is painted by its visible part.
const LONG = 4000;

export class Painting {
  #painter = new Painter();
  #boxes = [];
  #rules = [];
  #top = 0;
  #bottom = -1;

  constructor(view) {
    this.view = view;
  }

  clear() {
    this.#painter.clear();
  }

  /** The first rectangle of a mark in the window; null if it is not painted. */
  boxOf(i) {
    const box = this.#boxes.find(({ mark }) => mark === i);
    if (!box) return null;
    const { left, top } = this.view.area.getBoundingClientRect();
    const [l, t, r, b] = box.rects[0];
    return new DOMRect(left + l, top + t, r - l, b - t);
  }

  /** Whether the view has come near the end of what is painted. */
  get stale() {
    const { scrollTop, clientHeight } = this.view.scroller;
    const slack = clientHeight / 2;
    return scrollTop - slack < this.#top || scrollTop + clientHeight + slack > this.#bottom;
  }

  /** The line at a height of the window. */
  lineAtY(y) {
    const { children } = this.view.body;
    let lo = 0;
    let hi = children.length - 1;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      const box = children[mid].getBoundingClientRect();
      // A blank line of the reading view has no box; look at its follower.
      let end = box.bottom;
      if (box.height === 0 && box.width === 0) {
        let next = mid + 1;
        while (next <= hi && children[next].className) next++;
        end = next <= hi ? children[next].getBoundingClientRect().top : Infinity;
      }
      if (end < y) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  paint() {
    const { view } = this;
    const { lines, body, scroller } = view;
    const frame = scroller.getBoundingClientRect();
    const over = frame.height;
    const top = frame.top - over;
    const bottom = frame.bottom + over;
    this.#top = scroller.scrollTop - over;
    this.#bottom = scroller.scrollTop + frame.height + over;
    // At the ends of the text there is nothing more to paint.
    if (this.#top <= 0) this.#top = -Infinity;
    if (this.#bottom >= scroller.scrollHeight) this.#bottom = Infinity;
    this.#painter.clear();
    this.#boxes = [];
    if (view.blind) {
      view.margin.draw([], []);
      return;
    }
    const origin = view.area.getBoundingClientRect();
    this.#rules = [];
    const paragraphs = [];
    const { children } = body;
    for (let i = this.lineAtY(top), node = children[i]; node; i++, node = node.nextElementSibling) {
      const box = node.getBoundingClientRect();
      if (box.top > bottom) break;
      if (box.height === 0) continue;
      if (lines.numbers[i]) paragraphs.push([lines.numbers[i], box.top - origin.top]);
      if (node.firstChild) this.#line(i, node.firstChild, origin, top, bottom);
    }
    view.margin.draw(this.#boxes, view.reading ? paragraphs : []);
    for (const [from, to] of this.#rules) view.margin.rule(from, to);
  }

  #line(line, node, origin, top, bottom) {
    const { marks, lines } = this.view;
    const base = lines.starts[line];
    let from = 0;
    let to = node.length;
    if (to > LONG) {
      from = this.#offsetAtY(node, top);
      to = Math.min(to, this.#offsetAtY(node, bottom) + 200);
    }
    if (this.view.reading) this.#lit(base, node, from, to);
    this.#added(base, node, origin);
    const boxes = [];
    const { count, total } = marks;
    marks.own.forEach((_, k) => {
      const box = this.#box(total + k, base, node, from, origin);
      if (box) boxes.push(box);
    });
    for (const [first, last] of [
      [0, count],
      [count, total],
    ]) {
      for (let i = marks.from(base + from, first, last); i < last && marks.start[i] < base + to; i++) {
        const box = this.#box(i, base, node, from, origin);
        if (box) boxes.push(box);
      }
    }
    // The passages of findings stand among the marks, by line and place.
    if (boxes.some(({ mark }) => mark >= count)) boxes.sort((a, b) => a.rects[0][1] - b.rects[0][1] || a.at - b.at);
    this.#boxes.push(...boxes);
  }

  /** Paints a mark as far as it stands in a line, and tells where; nothing if it does not show. */
  #box(i, base, node, from, origin) {
    const { marks } = this.view;
    const shown = marks.shown(i);
    const start = Math.max(shown.start - base, 0);
    const end = Math.min(shown.end - base, node.length);
    if (end <= start || end <= from || !this.view.shows(i)) return null;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    this.#look(i, range, shown.kind);
    const rects = [];
    for (const r of range.getClientRects()) {
      rects.push([r.left - origin.left, r.top - origin.top, r.right - origin.left, r.bottom - origin.top]);
    }
    return rects.length ? { mark: i, at: start, rects, starts: shown.start >= base } : null;
  }

  /** The heights of the new words of a version, as far as they stand in a line; those that touch are one. */
  #added(base, node, origin) {
    for (const { start, end } of this.view.added) {
      const [first, last] = [Math.max(start - base, 0), Math.min(end - base, node.length)];
      if (last <= first) continue;
      const range = document.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      for (const { top, bottom } of range.getClientRects()) {
        const before = this.#rules[this.#rules.length - 1];
        const [from, to] = [top - origin.top - 5, bottom - origin.top + 5];
        if (before && from <= before[1]) before[1] = Math.max(before[1], to);
        else this.#rules.push([from, to]);
      }
    }
  }

  /** What is shown along with the mark in focus, as far as it stands in this line. */
  #lit(base, node, from, to) {
    for (const { start, end, kind, look } of this.view.lit) {
      const [first, last] = [Math.max(start - base, from), Math.min(end - base, to)];
      if (last <= first) continue;
      const range = document.createRange();
      range.setStart(node, first);
      range.setEnd(node, last);
      this.#painter.add(range, kind, look);
    }
  }

  #look(i, range, kind) {
    const { marks, focused, hovered, reading, speakers } = this.view;
    const focus = i === focused && reading;
    const { state } = marks.said(i) ?? {};
    const doubt = kind === 'person' && marks.doubtful(i) ? 'doubt' : '';
    const rest = state === 'checked' || state === 'wrong' ? state : doubt;
    const look = focus ? 'focus' : i === hovered || (reading && speakers.includes(i)) ? 'hover' : rest;
    this.#painter.add(range, marks.passage(i)?.kind ?? kind, look);
  }

  #offsetAtY(node, y) {
    const range = document.createRange();
    let lo = 0;
    let hi = node.length - 1;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      range.setStart(node, mid);
      range.setEnd(node, mid + 1);
      if (range.getBoundingClientRect().bottom < y) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** The mark under a point of the window, the shortest if several; -1 if none. */
  hit(x, y) {
    const { marks } = this.view;
    const origin = this.view.area.getBoundingClientRect();
    const px = x - origin.left;
    const py = y - origin.top;
    let best = -1;
    let size = Infinity;
    for (const { mark, rects } of this.#boxes) {
      const length = marks.end[mark] - marks.start[mark];
      if (length >= size) continue;
      if (rects.some(([l, t, r, b]) => px >= l && px <= r && py >= t && py <= b)) {
        best = mark;
        size = length;
      }
    }
    return best;
  }
}
