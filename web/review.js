/**
 * What a reader has said of places in the text: checked, wrong, a note. Each holds its words, follows edits, and is
 * lost, not moved to others, when its words change.
 */

/**
 * @typedef {object} Remark
 * @property {number} start
 * @property {number} end
 * @property {string} exact the words
 * @property {string} [kind] of the mark: "number", "date", "person", "source" or "finding"
 * @property {string} state "checked", "wrong", whatever the host needs; "lost" once the words are not there any more
 * @property {string} [note]
 */

/**
 * Remarks as they are given: those whose words are not in the text are lost.
 * @param {Remark[]} remarks
 * @param {string} text
 * @returns {Remark[]}
 */
export function taken(remarks, text) {
  return remarks.map((remark) => {
    if (typeof remark.exact !== 'string') throw new TypeError('a remark has no words');
    const there = text.slice(remark.start, remark.end) === remark.exact;
    return there ? { ...remark } : lost(remark);
  });
}

/**
 * The remarks after one replaced run of text.
 * @param {Remark[]} remarks
 * @param {{start: number, removed: number, added: number}} change
 * @returns {Remark[]}
 */
export function moved(remarks, { start, removed, added }) {
  const end = start + removed;
  return remarks.map((remark) => {
    if (remark.state === 'lost' || remark.end <= start) return remark;
    if (remark.start < end || (removed === 0 && remark.start < start)) return lost(remark);
    return { ...remark, start: remark.start + added - removed, end: remark.end + added - removed };
  });
}

const lost = (/** @type {Remark} */ remark) => ({ ...remark, state: 'lost' });
