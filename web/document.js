/** The engine's answer as a document: made from the packed buffer when it is read, a mark at a time. */
import { findings } from './findings.js';
import { Packed, SECTIONS } from './packed.js';
import { entities, ledger, markId, owners, person, source } from './people.js';

export { VERSION } from './packed.js';

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
 * @property {number} [confidence] of a learned model's mark, 0 to 1
 * @property {string[]} [attributed] ids of the source marks that answer for it
 * @property {DateValue} [date]
 * @property {{entity?: string}} [person]
 * @property {import('./people.js').SourceValue} [source]
 *
 * @typedef {{name: string, id: string, en: string}} Rule a rule's name and why it marks, in both languages
 */

/** One annotated article. */
export class SorotDocument {
  #packed;
  /** @type {Annotation[] | null} */
  #annotations = null;
  /** @type {Record<string, Rule> | null} */
  #rules = null;
  /** @type {import('./people.js').Entity[] | null} */
  #entities = null;
  /** @type {import('./people.js').Ledger | null} */
  #sources = null;
  /** @type {import('./findings.js').Finding[] | null} */
  #findings = null;

  /**
   * @param {ArrayBuffer} packed
   * @param {string} text the text that was annotated
   * @param {string} [id] the caller's name for it
   * @throws {RangeError} when the buffer is not a packed answer of this version
   */
  constructor(packed, text, id = '') {
    this.#packed = new Packed(packed);
    const { u32 } = this.#packed;
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
    return this.#packed.count(SECTIONS.marks);
  }

  /** @param {number} i */
  start(i) {
    return this.#packed.u32[this.#packed.record(SECTIONS.marks, i)];
  }

  /** @param {number} i */
  end(i) {
    return this.#packed.u32[this.#packed.record(SECTIONS.marks, i) + 1];
  }

  /**
   * @param {number} i
   * @returns {'number' | 'date' | 'person' | 'source'}
   */
  kind(i) {
    return /** @type {any} */ (KINDS[this.#packed.u32[this.#packed.record(SECTIONS.marks, i) + 2] & 0xff]);
  }

  /**
   * How often the model is right when it is as sure as of this mark, 0 to 1; 1 for a mark of a rule.
   * @param {number} i
   */
  confidence(i) {
    const { u32 } = this.#packed;
    return ((u32[this.#packed.record(SECTIONS.marks, i) + 2] >> 8) & 0xff || 100) / 100;
  }

  /**
   * The value alone: of a number its value, or its lower bound, or its upper one; of a date its TIMEX3 value.
   * @param {number} i
   * @returns {number | string | undefined}
   */
  value(i) {
    const { u32, f64 } = this.#packed;
    const mark = this.#packed.record(SECTIONS.marks, i);
    const at = u32[mark + 4];
    switch (u32[mark + 2] & 0xff) {
      case 0: {
        const record = this.#packed.record(SECTIONS.numbers, at);
        const low = f64[record >> 1];
        const value = Number.isFinite(low) ? low : f64[(record >> 1) + 1];
        return Number.isFinite(value) ? value : undefined;
      }
      case 1:
        return this.#packed.string(u32[this.#packed.record(SECTIONS.dates, at) + 1]) || undefined;
      default:
        return undefined;
    }
  }

  /** The article's day and where it is from: "given", "dateline", "text" or "none". */
  get published() {
    const { u32 } = this.#packed;
    const value = this.#packed.string(u32[4]);
    const from = this.#packed.string(u32[5]);
    return value ? { value, from } : { from };
  }

  /**
   * One mark as an object of the document's shape, made afresh.
   * @param {number} i
   * @returns {Annotation}
   */
  annotation(i) {
    const packed = this.#packed;
    const { u32 } = packed;
    const mark = packed.record(SECTIONS.marks, i);
    const kind = this.kind(i);
    const rule = packed.string(u32[packed.record(SECTIONS.rules, u32[mark + 3])]);
    /** @type {Annotation} */
    const annotation = { id: markId(i), kind, start: u32[mark], end: u32[mark + 1], rule };
    const confidence = (u32[mark + 2] >> 8) & 0xff;
    if (confidence) annotation.confidence = confidence / 100;
    const attributed = owners(packed, i);
    if (attributed.length) annotation.attributed = attributed;
    if (kind === 'number') annotation.number = this.#number(u32[mark + 4]);
    if (kind === 'date') annotation.date = this.#date(u32[mark + 4]);
    if (kind === 'person') annotation.person = person(packed, u32[mark + 4]);
    if (kind === 'source') annotation.source = source(packed, u32[mark + 4]);
    return annotation;
  }

  /** All marks as objects, made when first read. */
  get annotations() {
    if (!this.#annotations) this.#annotations = Array.from({ length: this.length }, (_, i) => this.annotation(i));
    return this.#annotations;
  }

  /** The people of the article, then the bodies and media that it quotes. */
  get entities() {
    this.#entities ??= entities(this.#packed, (start, end) => this.#slice(start, end));
    return this.#entities;
  }

  /** Who is quoted how often, and what nobody answers for. */
  get sources() {
    this.#sources ??= ledger(this.#packed, (start, end) => this.#slice(start, end));
    return this.#sources;
  }

  /** What the checks ask, and what they found to fit, by first passage. */
  get findings() {
    this.#findings ??= findings(this.#packed);
    return this.#findings;
  }

  /** The rules that made these marks, by name. */
  get rules() {
    if (!this.#rules) {
      const packed = this.#packed;
      this.#rules = {};
      for (let i = 0; i < packed.count(SECTIONS.rules); i++) {
        const [name, id, en] = packed.u32.subarray(packed.record(SECTIONS.rules, i));
        this.#rules[packed.string(name)] = { name: packed.string(name), id: packed.string(id), en: packed.string(en) };
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
   * @param {number} start
   * @param {number} end
   */
  #slice(start, end) {
    return end > start ? wellFormed(this.text.slice(start, end)) : '';
  }

  /**
   * @param {number} i
   * @returns {NumberValue}
   */
  #number(i) {
    const packed = this.#packed;
    const { u32, f64 } = packed;
    const record = packed.record(SECTIONS.numbers, i);
    const low = f64[record >> 1];
    const high = f64[(record >> 1) + 1];
    const range = { ...(Number.isFinite(low) && { low }), ...(Number.isFinite(high) && { high }) };
    const per = packed.string(u32[record + 5]);
    const of = this.#slice(u32[record + 8], u32[record + 9]);
    return {
      ...(low === high && Number.isFinite(low) ? { value: low } : range),
      unit: packed.string(u32[record + 4]),
      ...(per && { per }),
      ordinal: (u32[record + 7] & FLAG_ORDINAL) !== 0,
      modifier: packed.string(u32[record + 6]),
      ...(of && { of }),
    };
  }

  /**
   * @param {number} i
   * @returns {DateValue}
   */
  #date(i) {
    const packed = this.#packed;
    const { u32 } = packed;
    const record = packed.record(SECTIONS.dates, i);
    const value = packed.string(u32[record + 1]);
    const flags = u32[record + 3];
    return {
      type: /** @type {any} */ (DATE_TYPES[u32[record]]),
      ...(value && { value }),
      modifier: packed.string(u32[record + 2]),
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
