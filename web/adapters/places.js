/** Where the marks of a text stand in what an editor makes of it. */

/** @typedef {import('../document.js').Annotation} Annotation */

/**
 * The piece of a text that an offset lies in; undefined where there is none.
 * @template T
 * @param {[start: number, piece: T][]} pieces in text order
 * @param {number} offset
 * @param {boolean} [end] of a mark: the piece that ends there rather than the one that begins
 */
export function pieceAt(pieces, offset, end = false) {
  let low = 0;
  for (let high = pieces.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (end ? pieces[middle][0] < offset : pieces[middle][0] <= offset) low = middle;
    else high = middle;
  }
  return pieces.length ? pieces[low] : undefined;
}

/**
 * Paints marks as ranges of the browser's own, in place of those painted before.
 * @param {import('../surface/highlights.js').Painter} painter
 * @param {Annotation[]} annotations
 * @param {(offset: number, end?: boolean) => [Node, number]} place
 * @returns {[Range, Annotation][]}
 */
export function paint(painter, annotations, place) {
  painter.clear();
  return annotations.map((annotation) => {
    const range = new Range();
    range.setStart(...place(annotation.start));
    range.setEnd(...place(annotation.end, true));
    painter.add(range, annotation.kind);
    return [range, annotation];
  });
}

/**
 * The marks whose ranges have something, the shortest first.
 * @param {[Range, Annotation][]} ranges
 * @param {(range: Range) => boolean} has
 */
export const marksOf = (ranges, has) =>
  ranges
    .filter(([range]) => has(range))
    .map(([, annotation]) => annotation)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
