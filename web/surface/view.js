// The text surface: one <p> a line, read as it stands, or lying invisibly
// under a textarea of the same shape while the text is edited. Only the marks
// near the view are painted, so that the cost of a keystroke or a scroll is
// that of a screenful.

import { Painter } from "./highlights.js";
import { Lines, difference, normalise } from "./lines.js";
import { Margin } from "./margin.js";
import { KINDS, Marks, weekdayIn } from "./marks.js";
import { styles } from "./style.js";

// A line longer than this is painted by its visible part.
const LONG = 4000;

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
  #painter = new Painter();
  #boxes = [];
  #window = { top: 0, bottom: -1 };
  #frame = 0;
  #resize;

  constructor(host) {
    this.host = host;
    this.root = host.attachShadow({ mode: "open" });
    this.root.adoptedStyleSheets = [styles()];
    this.scroller = make("div", "scroll", { part: "scroll" });
    this.sheet = make("div", "sheet editing empty", { part: "sheet" });
    this.area = make("div", "text");
    this.body = make("div", "lines", { part: "text", tabindex: "-1" });
    this.box = make("textarea", "", {
      part: "textarea",
      dir: "auto",
      autocomplete: "off",
      autocapitalize: "sentences",
    });
    this.margin = new Margin(this);
    const slot = (name) => make("slot", "", name ? { name } : {});
    this.area.append(this.body, this.box);
    this.sheet.append(
      slot("top"),
      this.margin.node,
      this.area,
      slot("empty"),
      slot(""),
    );
    this.scroller.append(this.sheet);
    this.root.append(this.scroller);
    this.#fill(0, 0, 1);
    this.scroller.addEventListener("scroll", () => this.#scrolled(), {
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
    this.#painter.clear();
  }

  get reading() {
    return this.sheet.classList.contains("reading");
  }

  /** Turns to reading or editing, the same words staying in sight. */
  read(on) {
    if (on === this.reading) return;
    const anchor = this.#topLine();
    this.sheet.classList.toggle("reading", on);
    this.sheet.classList.toggle("editing", !on);
    this.body.tabIndex = on ? 0 : -1;
    this.body.ariaHidden = on ? null : "true";
    if (anchor) {
      const now = anchor.node.getBoundingClientRect().top;
      this.scroller.scrollTop += now - anchor.y;
    }
    this.hovered = -1;
    this.paint();
  }

  #topLine() {
    const edge = this.scroller.getBoundingClientRect().top;
    if (this.scroller.scrollTop === 0) return null;
    const from = this.#lineAtY(edge);
    for (let i = from; i < Math.min(from + 50, this.lines.count); i++) {
      const node = this.body.children[i];
      if (node.classList.contains("blank")) continue;
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
    if (removed === 1 && added === 1) this.#write(from);
    else this.#fill(from, removed, added);
    this.sheet.classList.toggle("empty", text === "");
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
    if (this.focused >= marks.count) this.focused = -1;
    this.hovered = -1;
    this.refresh();
  }

  #write(line) {
    const node = this.body.children[line];
    const text = this.lines.line(line);
    if (node.firstChild) node.firstChild.data = text;
    else if (text) node.append(text);
    node.className = /\S/.test(text) ? "" : "blank";
  }

  #fill(from, removed, added) {
    const list = document.createDocumentFragment();
    for (let i = from; i < from + added; i++) {
      const text = this.lines.line(i);
      const node = document.createElement("p");
      if (text) node.append(text);
      if (!/\S/.test(text)) node.className = "blank";
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
    this.#window.bottom = -1;
    this.#frame ||= requestAnimationFrame(() => this.paint());
  }

  #scrolled() {
    const { scrollTop, clientHeight } = this.scroller;
    const { top, bottom } = this.#window;
    const slack = clientHeight / 2;
    if (
      scrollTop - slack < top - clientHeight + slack ||
      scrollTop + clientHeight > bottom - slack
    ) {
      this.#frame ||= requestAnimationFrame(() => this.paint());
    }
  }

  #lineAtY(y) {
    const { children } = this.body;
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

  /** Paints the marks of the view and a screen around it. */
  paint() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.host.isConnected) return;
    const frame = this.scroller.getBoundingClientRect();
    const { scrollTop } = this.scroller;
    const over = frame.height;
    const top = frame.top - over;
    const bottom = frame.bottom + over;
    this.#window = { top: scrollTop - over, bottom: scrollTop + frame.height + over };
    this.#painter.clear();
    this.#boxes = [];
    const origin = this.area.getBoundingClientRect();
    const first = this.#lineAtY(top);
    const paragraphs = [];
    for (let i = first; i < this.lines.count; i++) {
      const node = this.body.children[i];
      const box = node.getBoundingClientRect();
      if (box.top > bottom) break;
      if (box.height === 0) continue;
      if (this.lines.numbers[i]) {
        paragraphs.push([this.lines.numbers[i], box.top - origin.top]);
      }
      if (node.firstChild) this.#paintLine(i, node.firstChild, origin, top, bottom);
    }
    this.margin.draw(this.#boxes, this.reading ? paragraphs : []);
  }

  #paintLine(line, node, origin, top, bottom) {
    const base = this.lines.starts[line];
    let from = 0;
    let to = node.length;
    if (to > LONG) {
      from = this.#offsetAtY(node, top);
      to = Math.min(to, this.#offsetAtY(node, bottom) + 200);
    }
    const { marks } = this;
    for (let i = marks.from(base + from); i < marks.count; i++) {
      if (marks.start[i] >= base + to) break;
      const start = Math.max(marks.start[i] - base, 0);
      const end = Math.min(marks.end[i] - base, node.length);
      if (end <= start || end <= from || this.hidden.has(marks.kind[i])) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      this.#look(i, range, node, base);
      const rects = [];
      for (const r of range.getClientRects()) {
        rects.push([
          r.left - origin.left,
          r.top - origin.top,
          r.right - origin.left,
          r.bottom - origin.top,
        ]);
      }
      if (rects.length) {
        this.#boxes.push({ mark: i, rects, starts: marks.start[i] >= base });
      }
    }
  }

  #look(i, range, node, base) {
    const kind = this.marks.kind[i];
    const focus = i === this.focused && this.reading;
    const look = focus ? "focus" : i === this.hovered ? "hover" : "";
    this.#painter.add(range, kind, look);
    if (KINDS[kind] !== 'date' || focus || !this.marks.annotation(i).date.bad) return;
    const words = node.data.slice(range.startOffset, range.endOffset);
    const day = weekdayIn(words);
    if (!day) return;
    const wavy = document.createRange();
    wavy.setStart(node, range.startOffset + day[0]);
    wavy.setEnd(node, range.startOffset + day[1]);
    this.#painter.add(wavy, "finding");
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
    const origin = this.area.getBoundingClientRect();
    const px = x - origin.left;
    const py = y - origin.top;
    let best = -1;
    let size = Infinity;
    for (const { mark, rects } of this.#boxes) {
      const length = this.marks.end[mark] - this.marks.start[mark];
      if (length >= size) continue;
      if (rects.some(([l, t, r, b]) => px >= l && px <= r && py >= t && py <= b)) {
        best = mark;
        size = length;
      }
    }
    return best;
  }

  hover(i) {
    if (i === this.hovered) return false;
    this.hovered = i;
    this.area.style.cursor = i >= 0 && this.reading ? "pointer" : "";
    this.refresh();
    return true;
  }

  /** Brings a mark to focus; scrolls only if it is out of sight. */
  focus(i, { scroll = true } = {}) {
    this.focused = i;
    if (i >= 0 && scroll && this.marks.alive(i)) this.reveal(this.marks.start[i]);
    this.paint();
  }

  /** Scrolls a place into sight, into the upper third if it has to. */
  reveal(offset) {
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
      const foot = parseFloat(getComputedStyle(this.host).getPropertyValue("--sorot-covered")) || 0;
      const box = at();
      if (box.height && box.top >= frame.top + 8 && box.bottom <= frame.bottom - foot - 8) return;
      const y = box.height ? box.top : node.getBoundingClientRect().top;
      this.scroller.scrollTop += y - frame.top - (frame.height - foot) / 3;
    }
  }

  /** The place in the text that a caret should take when editing begins. */
  caret() {
    if (this.marks.alive(this.focused)) return this.marks.start[this.focused];
    const edge = this.scroller.getBoundingClientRect().top;
    return this.scroller.scrollTop ? this.lines.starts[this.#lineAtY(edge)] : 0;
  }

  kindOf(i) {
    return KINDS[this.marks.kind[i]];
  }
}
