/**
 * The packed answer of the engine (layout: wasm/packed/packed.go), read in place: nothing is made for marks that
 * nobody looks at.
 */

/** The version of the layout that this file reads; the engine must say the same. */
export const VERSION = 1;

const MAGIC = 0x544f5253;
const HEAD_WORDS = 8;
const MARKS = 0;
const NUMBERS = 1;
const DATES = 2;
const RULES = 3;
const STRINGS = 4;
const BLOB = 5;
/** The least size of a record of each section, in bytes. */
const SIZES = [20, 40, 16, 12, 4, 1];

const LANGS = ['und', 'id', 'en'];
const KINDS = ['number', 'date', 'person', 'source'];
const DATE_TYPES = ['date', 'time', 'duration', 'set'];
const FLAG_ORDINAL = 1;
const FLAG_ASSUMED = 1;
const FLAG_BAD = 2;

/**
 * @typedef {object} NumberValue
 * @property {number} [value] a plain value
 * @property {number} [low] the lower bound of a range
 * @property {number} [high] the upper bound of a range
 * @property {string} unit ISO 4217, "%" or a UCUM-like unit; "" for a count
 * @property {string} [per] of a rate: "day", "person", …
 * @property {boolean} ordinal
 * @property {string} modifier "", "approx", "more", "less", "min" or "max"
 * @property {string} [of] what is counted, in the article's words
 *
 * @typedef {object} DateValue
 * @property {'date' | 'time' | 'duration' | 'set'} type
 * @property {string} [value] TIMEX3; missing where the text leaves it open
 * @property {string} modifier "", "early", "mid", "late" or "approx"
 * @property {boolean} assumed part of it comes from the article's date
 * @property {true} [bad] the weekday contradicts the date
 *
 * @typedef {object} Annotation
 * @property {string} id
 * @property {'number' | 'date' | 'person' | 'source'} kind
 * @property {number} start in UTF-16 code units, as everywhere in JavaScript
 * @property {number} end
 * @property {string} rule
 * @property {NumberValue} [number]
 * @property {DateValue} [date]
 *
 * @typedef {{name: string, id: string, en: string}} Rule a rule's name and why it marks, in both languages
 */

/** One annotated article. */
export class SorotDocument {
  #u32;
  #f64;
  #sections;
  #bytes;
  /** @type {string | null} */
  #blob = null;
  /** @type {Annotation[] | null} */
  #annotations = null;
  /** @type {Record<string, Rule> | null} */
  #rules = null;

  /**
   * @param {ArrayBuffer} packed
   * @param {string} text the text that was annotated
   * @param {string} [id] the caller's name for it
   * @throws {RangeError} when the buffer is not a packed answer of this version
   */
  constructor(packed, text, id = '') {
    const u32 = new Uint32Array(packed, 0, packed.byteLength >> 2);
    if (u32.length < HEAD_WORDS || u32[0] !== MAGIC || u32[2] !== packed.byteLength) throw new RangeError('garbage');
    if (u32[1] !== VERSION) throw new RangeError('another version');
    if (u32[7] < SIZES.length) throw new RangeError('garbage');
    this.#sections = SIZES.map((least, i) => {
      const [offset, count, size] = u32.subarray(HEAD_WORDS + 3 * i);
      if (size < least || offset % 4 !== 0 || offset + count * size > packed.byteLength)
        throw new RangeError('garbage');
      return { offset: offset >> 2, count, step: size >> 2 };
    });
    if (this.#sections[NUMBERS].offset % 2 !== 0) throw new RangeError('garbage');
    this.#u32 = u32;
    this.#f64 = new Float64Array(packed, 0, packed.byteLength >> 3);
    const blob = this.#sections[BLOB];
    this.#bytes = new Uint8Array(packed, blob.offset << 2, blob.count);
    /** The buffer, for another thread or for Go. */
    this.packed = packed;
    /** The text that the offsets count in. */
    this.text = text;
    this.id = id;
    /** The main language: "id", "en" or "und". */
    this.lang = LANGS[u32[3]] ?? 'und';
    /** The length of the text as the engine saw it, in UTF-16 code units. */
    this.units = u32[6];
  }

  /** The number of marks, which stand in text order. */
  get length() {
    return this.#sections[MARKS].count;
  }

  /** @param {number} i */
  start(i) {
    return this.#u32[this.#record(MARKS, i)];
  }

  /** @param {number} i */
  end(i) {
    return this.#u32[this.#record(MARKS, i) + 1];
  }

  /**
   * @param {number} i
   * @returns {'number' | 'date' | 'person' | 'source'}
   */
  kind(i) {
    return /** @type {any} */ (KINDS[this.#u32[this.#record(MARKS, i) + 2] & 0xff]);
  }

  /**
   * The value alone: of a number its value, or its lower bound, or its upper one; of a date its TIMEX3 value.
   * @param {number} i
   * @returns {number | string | undefined}
   */
  value(i) {
    const mark = this.#record(MARKS, i);
    const at = this.#u32[mark + 4];
    switch (this.#u32[mark + 2] & 0xff) {
      case 0: {
        const record = this.#record(NUMBERS, at);
        const low = this.#f64[record >> 1];
        const value = Number.isNaN(low) ? this.#f64[(record >> 1) + 1] : low;
        return Number.isNaN(value) ? undefined : value;
      }
      case 1:
        return this.#string(this.#u32[this.#record(DATES, at) + 1]) || undefined;
      default:
        return undefined;
    }
  }

  /** The article's day and where it is from: "given", "dateline", "text" or "none". */
  get published() {
    const value = this.#string(this.#u32[4]);
    const from = this.#string(this.#u32[5]);
    return value ? { value, from } : { from };
  }

  /**
   * One mark as an object of the document's shape, made afresh.
   * @param {number} i
   * @returns {Annotation}
   */
  annotation(i) {
    const mark = this.#record(MARKS, i);
    const kind = this.kind(i);
    /** @type {Annotation} */
    const annotation = { id: `m${i + 1}`, kind, start: this.start(i), end: this.end(i), rule: this.#ruleName(i) };
    if (kind === 'number') annotation.number = this.#number(this.#u32[mark + 4]);
    if (kind === 'date') annotation.date = this.#date(this.#u32[mark + 4]);
    return annotation;
  }

  /** All marks as objects, made when first read. */
  get annotations() {
    if (!this.#annotations) this.#annotations = Array.from({ length: this.length }, (_, i) => this.annotation(i));
    return this.#annotations;
  }

  /** @returns {object[]} */
  get entities() {
    return [];
  }

  /** Who is quoted, and what nobody answers for. */
  get sources() {
    return {
      ledger: /** @type {object[]} */ ([]),
      unanswered: /** @type {object[]} */ ([]),
      named: 0,
      unnamed: 0,
      documentary: 0,
    };
  }

  /** @returns {object[]} */
  get findings() {
    return [];
  }

  /** The rules that made these marks, by name. */
  get rules() {
    if (!this.#rules) {
      this.#rules = {};
      for (let i = 0; i < this.#sections[RULES].count; i++) {
        const [name, id, en] = this.#u32.subarray(this.#record(RULES, i));
        this.#rules[this.#string(name)] = { name: this.#string(name), id: this.#string(id), en: this.#string(en) };
      }
    }
    return this.#rules;
  }

  /** The document (docs/document.schema.json): the same as the command line writes. */
  toJSON() {
    const { id, lang, published, annotations, entities, sources, findings } = this;
    return { id, lang, published, annotations, entities, sources, findings };
  }

  /**
   * The index of the first word of a record.
   * @param {number} section
   * @param {number} i
   */
  #record(section, i) {
    const { offset, count, step } = this.#sections[section];
    if (!(i >= 0 && i < count)) throw new RangeError(`no record ${i}`);
    return offset + i * step;
  }

  /** @param {number} i */
  #string(i) {
    if (i === 0) return '';
    // One decoding for all of them; each is then a slice.
    this.#blob ??= new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes);
    return this.#blob.slice(this.#u32[this.#record(STRINGS, i - 1)], this.#u32[this.#record(STRINGS, i)]);
  }

  /** @param {number} i */
  #ruleName(i) {
    return this.#string(this.#u32[this.#record(RULES, this.#u32[this.#record(MARKS, i) + 3])]);
  }

  /**
   * @param {number} i
   * @returns {NumberValue}
   */
  #number(i) {
    const u32 = this.#u32;
    const record = this.#record(NUMBERS, i);
    const low = this.#f64[record >> 1];
    const high = this.#f64[(record >> 1) + 1];
    const per = this.#string(u32[record + 5]);
    const [ofStart, ofEnd] = [u32[record + 8], u32[record + 9]];
    return {
      ...(low === high ? { value: low } : {}),
      ...(low === high || Number.isNaN(low) ? {} : { low }),
      ...(low === high || Number.isNaN(high) ? {} : { high }),
      unit: this.#string(u32[record + 4]),
      ...(per && { per }),
      ordinal: (u32[record + 7] & FLAG_ORDINAL) !== 0,
      modifier: this.#string(u32[record + 6]),
      ...(ofEnd > ofStart && { of: wellFormed(this.text.slice(ofStart, ofEnd)) }),
    };
  }

  /**
   * @param {number} i
   * @returns {DateValue}
   */
  #date(i) {
    const u32 = this.#u32;
    const record = this.#record(DATES, i);
    const value = this.#string(u32[record + 1]);
    const flags = u32[record + 3];
    return {
      type: /** @type {any} */ (DATE_TYPES[u32[record]]),
      ...(value && { value }),
      modifier: this.#string(u32[record + 2]),
      assumed: (flags & FLAG_ASSUMED) !== 0,
      ...((flags & FLAG_BAD) !== 0 && { bad: /** @type {true} */ (true) }),
    };
  }
}

/**
 * Lone surrogates as the engine sees them: U+FFFD.
 * @param {string} text
 */
const wellFormed = (text) =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (c) => (c.length === 2 ? c : '\ufffd'));
