/** What the checks have to say, read from a packed answer. */
import { SECTIONS } from './packed.js';

const SEVERITIES = /** @type {const} */ (['error', 'warn', 'info', 'fit']);
const NUMBER = 0;
const DAY = 1;
const PASSAGE = 3;

/**
 * @typedef {{start: number, end: number}} Span
 * @typedef {number | null | string | Span | {value: number, unit: string}} Value a number, with its unit if it has one,
 *   a day, a weekday from 1 (Monday), or a passage of the text
 * @typedef {object} Finding
 * @property {string} code the check's name: "weekday-mismatch"
 * @property {'error' | 'warn' | 'info' | 'fit'} severity
 * @property {Span[]} spans the passages that it rests on
 * @property {Record<string, Value>} values what was compared, by name
 */

/**
 * @param {import('./packed.js').Packed} packed
 * @returns {Finding[]}
 */
export function findings(packed) {
  const { u32 } = packed;
  return Array.from({ length: packed.count(SECTIONS.findings) }, (_, i) => {
    const at = packed.record(SECTIONS.findings, i);
    const [code, severity, first, count] = u32.subarray(at, at + 4);
    const spans = [];
    for (let k = 0; k < 4; k++) {
      const [start, end] = u32.subarray(at + 4 + 2 * k);
      if (end > start) spans.push({ start, end });
    }
    /** @type {Record<string, Value>} */
    const values = {};
    for (let k = 0; k < count; k++) {
      const record = packed.record(SECTIONS.compared, first + k);
      values[packed.string(u32[record + 2])] = value(packed, record);
    }
    return { code: packed.string(code), severity: SEVERITIES[severity], spans, values };
  });
}

/**
 * @param {import('./packed.js').Packed} packed
 * @param {number} at
 * @returns {Value}
 */
function value(packed, at) {
  const { u32, f64 } = packed;
  const [kind, word, start, end] = u32.subarray(at + 3, at + 7);
  if (kind === PASSAGE) return { start, end };
  if (kind === DAY) return packed.string(word);
  const number = f64[at >> 1];
  if (!Number.isFinite(number)) return null;
  return kind === NUMBER && word ? { value: number, unit: packed.string(word) } : number;
}
