// The highlights that all surfaces of a page share: the registry is the
// document's, so each surface adds its own ranges and takes only those away.

import { KINDS } from './marks.js';

const LAYERS = [
  ['number', 2],
  ['date', 2],
  ['source', 1],
  ['person', 3],
  ['finding', 4],
];

/** Whether the browser can paint ranges at all. */
export const paints = typeof Highlight === 'function' && !!globalThis.CSS?.highlights;

const registered = new Map();

function layer(name, priority) {
  let highlight = registered.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    registered.set(name, highlight);
  }
  return highlight;
}

/** The ranges of one surface. */
export class Painter {
  #mine = [];

  clear() {
    for (const [highlight, range] of this.#mine) highlight.delete(range);
    this.#mine = [];
  }

  /** look: "" at rest, "hover" or "focus". */
  add(range, kind, look = '') {
    if (!paints) return;
    const name = typeof kind === 'number' ? KINDS[kind] : kind;
    const rank = LAYERS.find(([of]) => of === name)?.[1] ?? 0;
    const highlight = look
      ? layer(`sorot-${name}-${look}`, rank + (look === 'focus' ? 20 : 10))
      : layer(`sorot-${name}`, rank);
    highlight.add(range);
    this.#mine.push([highlight, range]);
  }
}
