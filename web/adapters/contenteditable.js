/**
 * Marks in any editable element as CSS highlights: not a node of the host's content is touched. Ranges are the
 * browser's own and follow every edit, until the engine's answer to the new text replaces them.
 */
import { Painter } from '../surface/highlights.js';
import { follow, shown } from './follow.js';
import { dress, HIGHLIGHTS } from './looks.js';
import { marksOf, paint, pieceAt } from './places.js';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI ' +
    'MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'SELECT']);

/**
 * @param {HTMLElement} element
 * @param {import('./follow.js').Options} [options]
 */
export function attach(element, options = {}) {
  const painter = new Painter();
  dress(/** @type {Document | ShadowRoot} */ (element.getRootNode()), HIGHLIGHTS);
  /** @type {[Range, import('../document.js').Annotation][]} */
  let ranges = [];
  const { changed, close } = follow(options, () => textOf(element).text, show);
  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  changed();

  /** @param {import('../document.js').SorotDocument} document */
  function show(document) {
    ranges = paint(painter, shown(document, options), textOf(element).place);
  }

  return {
    /**
     * The marks at a point of the window, the shortest first.
     * @param {number} x
     * @param {number} y
     */
    marksAt: (x, y) =>
      marksOf(ranges, (range) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
        ),
      ),
    /** Takes the marks away. */
    detach() {
      observer.disconnect();
      close();
      painter.clear();
      ranges = [];
    },
  };
}

/**
 * The text of an element, a line for each block, and where its places are.
 * @param {HTMLElement} element
 */
export function textOf(element) {
  /** @type {[number, Text][]} */
  const pieces = [];
  let text = '';
  let line = false;
  /** @type {Node | null} */
  let node = element;
  // In document order without recursion: what a host nests is its own affair.
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = /** @type {Text} */ (node);
      if (data) {
        if (line && text) text += '\n';
        line = false;
        pieces.push([text.length, /** @type {Text} */ (node)]);
        text += data;
      }
    } else if (node !== element && BLOCKS.has(node.nodeName)) line = true;
    if (node.firstChild && !SKIPPED.has(node.nodeName)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== element && BLOCKS.has(node.nodeName)) line = true;
    }
    node = node === element ? null : (node?.nextSibling ?? null);
  }
  /**
   * @param {number} offset
   * @param {boolean} [end] of a mark: where a piece ends rather than where the next begins
   * @returns {[Node, number]}
   */
  function place(offset, end = false) {
    const found = pieceAt(pieces, offset, end);
    if (!found) return [element, 0];
    const [start, piece] = found;
    return [piece, Math.min(offset - start, piece.length)];
  }
  return { text, place };
}
