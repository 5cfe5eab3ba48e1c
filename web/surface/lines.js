// The text as the surface holds it: one string and where its lines begin.
// A line is what stands between two line feeds; a paragraph is a line with
// something in it.

const CHUNK = 4096;

/** The difference of two strings as one replaced run, found by chunks. */
export function difference(before, after) {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start + CHUNK <= least && before.slice(start, start + CHUNK) === after.slice(start, start + CHUNK)) {
    start += CHUNK;
  }
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) {
    start++;
  }
  const most = least - start;
  let tail = 0;
  while (
    tail + CHUNK <= most &&
    before.slice(before.length - tail - CHUNK, before.length - tail) ===
      after.slice(after.length - tail - CHUNK, after.length - tail)
  ) {
    tail += CHUNK;
  }
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) {
    tail++;
  }
  return {
    start,
    removed: before.length - start - tail,
    added: after.length - start - tail,
  };
}

/** A string with every line end as one line feed, as a textarea holds it. */
export function normalise(text) {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function linesOf(text, from, into) {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    into.push(from + at + 1);
  }
  return into;
}

export class Lines {
  text = '';
  starts = [0];
  #numbers = null;

  get count() {
    return this.starts.length;
  }

  /** The line that holds a place. */
  at(offset) {
    let lo = 0;
    let hi = this.starts.length;
    while (hi - lo > 1) {
      const mid = (lo + hi) >> 1;
      if (this.starts[mid] <= offset) lo = mid;
      else hi = mid;
    }
    return lo;
  }

  /** Where a line ends, its line feed not counted. */
  end(line) {
    return line + 1 < this.starts.length ? this.starts[line + 1] - 1 : this.text.length;
  }

  line(i) {
    return this.text.slice(this.starts[i], this.end(i));
  }

  /** The number of the paragraph on each line, 0 for an empty one. */
  get numbers() {
    if (!this.#numbers) {
      const { text, starts } = this;
      this.#numbers = new Int32Array(starts.length);
      let n = 0;
      for (let i = 0; i < starts.length; i++) {
        if (/\S/.test(text.slice(starts[i], this.end(i)))) {
          this.#numbers[i] = ++n;
        }
      }
    }
    return this.#numbers;
  }

  /**
   * Takes a new text that differs from the old one in one run; tells which
   * lines are new: lines [from, from + added) stand for [from, from + removed).
   */
  replace(after, { start, removed, added }) {
    const from = this.at(start);
    const last = this.at(start + removed);
    const fresh = linesOf(after.slice(start, start + added), start, []);
    const shift = added - removed;
    const { starts } = this;
    this.#numbers = null;
    if (fresh.length < 1000 && last - from < 1000) {
      starts.splice(from + 1, last - from, ...fresh);
      if (shift !== 0) {
        for (let i = from + 1 + fresh.length; i < starts.length; i++) {
          starts[i] += shift;
        }
      }
    } else {
      const tail = starts.slice(last + 1).map((at) => at + shift);
      this.starts = starts.slice(0, from + 1).concat(fresh, tail);
    }
    this.text = after;
    return { from, removed: last - from + 1, added: fresh.length + 1 };
  }
}
