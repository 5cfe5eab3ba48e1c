/**
 * The packed answer of the engine (layout: wasm/packed/packed.go) as records and words. A section's records may be
 * longer than this file knows, and there may be more sections.
 */

/** The version of the layout that this file reads; the engine must say the same. */
export const VERSION = 1;

const MAGIC = 0x544f5253;
const HEAD_WORDS = 8;

/** The sections, in the order of the header, each with the least size of its records in bytes. */
export const SECTIONS = {
  marks: 0, // start, end, kind | confidence << 8, rule, record in the section of the kind
  numbers: 1, // low, high (float64), unit, per, modifier, flags, of: start, end
  dates: 2, // type, value, modifier, flags
  rules: 3, // name, why in Indonesian, why in English
  strings: 4, // end in the blob
  blob: 5,
  persons: 6, // entity from 1 on
  sources: 7, // type, entity from 1 on, cue: start, end, contents: first, count, via: mark from 1 on
  contents: 8, // start, end, direct
  entities: 9, // kind, name, short, role, honorific: start, end each, age, mentions
  pronouns: 10, // start, end, entity from 1 on
  owners: 11, // mark, source mark that answers for it; by mark
  claims: 12, // start, end
  findings: 13, // code, severity, values: first, count, passages: start, end of each of four, empty ones at the end
  compared: 14, // number (float64), name, kind, unit or day, passage: start, end
};
const SIZES = [20, 40, 16, 12, 4, 1, 4, 28, 12, 44, 12, 8, 8, 48, 32];

/** Reads a packed buffer in place. What leads nowhere is a RangeError. */
export class Packed {
  #sections;
  #bytes;
  /** @type {string | null} */
  #blob = null;

  /**
   * @param {ArrayBuffer} buffer
   * @throws {RangeError} when it is not a packed answer of this version
   */
  constructor(buffer) {
    const u32 = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
    if (u32.length < HEAD_WORDS || u32[0] !== MAGIC || u32[2] !== buffer.byteLength) throw new RangeError('garbage');
    if (u32[1] !== VERSION) throw new RangeError('another version');
    if (u32[7] < SIZES.length) throw new RangeError('garbage');
    this.#sections = SIZES.map((least, i) => {
      const [offset, count, size] = u32.subarray(HEAD_WORDS + 3 * i);
      const fits = offset % 4 === 0 && offset + count * size <= buffer.byteLength;
      if (!(size >= least) || !fits) throw new RangeError('garbage');
      return { offset: offset >> 2, count, step: size >> 2 };
    });
    for (const floats of [SECTIONS.numbers, SECTIONS.compared]) {
      if (this.#sections[floats].offset % 2 !== 0) throw new RangeError('garbage');
    }
    const blob = this.#sections[SECTIONS.blob];
    this.#bytes = new Uint8Array(buffer, blob.offset << 2, blob.count);
    this.buffer = buffer;
    /** Every word. */
    this.u32 = u32;
    this.f64 = new Float64Array(buffer, 0, buffer.byteLength >> 3);
  }

  /** @param {number} section */
  count(section) {
    return this.#sections[section].count;
  }

  /**
   * The index of the first word of a record.
   * @param {number} section
   * @param {number} i
   */
  record(section, i) {
    const { offset, count, step } = this.#sections[section];
    if (!(i >= 0 && i < count)) throw new RangeError(`no record ${i}`);
    return offset + i * step;
  }

  /** @param {number} i */
  string(i) {
    if (i === 0) return '';
    // One decoding for all of them; each is then a slice.
    this.#blob ??= new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes);
    const { strings } = SECTIONS;
    return this.#blob.slice(this.u32[this.record(strings, i - 1)], this.u32[this.record(strings, i)]);
  }
}
