// The highlights that all surfaces of a page share: the registry is the
// document's, so each surface adds its own ranges and takes only those away.

import { KINDS } from './marks.js';

const LAYERS = [
  ['content', 0],
  ['cue', 1],
  ['source', 2],
  ['number', 3],
  ['date', 3],
  ['person', 4],
  ['finding-info', 5],
  ['finding-warn', 6],
  ['finding-error', 7],
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

  /** look: "" at rest, "doubt" for what the model is less sure of, "checked", "wrong", "hover" or "focus". */
  add(range, kind, look = '') {
    if (!paints) return;
    const name = typeof kind === 'number' ? KINDS[kind] : kind;
    const rank = LAYERS.find(([of]) => of === name)?.[1] ?? 0;
    const highlight = look
      ? layer(`sorot-${name}-${look}`, rank + ({ hover: 10, focus: 20 }[look] ?? 0))
      : layer(`sorot-${name}`, rank);
    highlight.add(range);
    this.#mine.push([highlight, range]);
  }
}
