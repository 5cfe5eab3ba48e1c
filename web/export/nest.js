/** Spans of a text written as elements one inside the other; what crosses another is closed and opened again. */

/**
 * @template {{start: number, end: number}} S
 * @param {string} text
 * @param {S[]} spans by start, the longer first
 * @param {{open: (span: S, again: boolean) => string, close: (span: S) => string, plain: (text: string) => string}} write
 * @param {number} [from]
 * @param {number} [to] the stretch that is written
 */
export function nested(text, spans, { open, close, plain }, from = 0, to = text.length) {
  /** @type {S[]} */
  const stack = [];
  const out = [];
  let at = from;
  const upTo = (/** @type {number} */ end) => {
    if (end > at) out.push(plain(text.slice(at, end)));
    at = Math.max(at, end);
  };
  const shut = (/** @type {number} */ before) => {
    for (;;) {
      const next = stack.reduce((least, { end }) => Math.min(least, end), Number.POSITIVE_INFINITY);
      if (next > before) return;
      upTo(next);
      const again = [];
      while (stack.some(({ end }) => end <= next)) {
        const top = /** @type {S} */ (stack.pop());
        out.push(close(top));
        if (top.end > next) again.unshift(top);
      }
      for (const one of again) {
        out.push(open(one, true));
        stack.push(one);
      }
    }
  };
  for (const span of spans) {
    if (span.end <= from || span.start >= to || span.end <= span.start) continue;
    const cut = { ...span, start: Math.max(span.start, from), end: Math.min(span.end, to) };
    shut(cut.start);
    upTo(cut.start);
    out.push(open(cut, span.start < from));
    stack.push(cut);
  }
  shut(to);
  upTo(to);
  return out.join('');
}

/**
 * The lines of a text that have something in them, with the spans that each has a part of.
 * @template {{start: number, end: number}} S
 * @param {string} text
 * @param {S[]} spans by start
 * @returns {{start: number, end: number, spans: S[]}[]}
 */
export function lines(text, spans) {
  const list = [];
  let next = 0;
  /** @type {S[]} */
  let open = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    open = open.filter((span) => span.end > start);
    for (; next < spans.length && spans[next].start < end; next++) if (spans[next].end > start) open.push(spans[next]);
    if (text.slice(start, end).trim()) list.push({ start, end, spans: open });
    start = end + 1;
  }
  return list;
}
