/**
 * A review as a file, `.sorot.json`: the article with all that its checkers have said of it, to be opened on another
 * device. A file that is opened may be made by anybody, so nothing of it is taken over but the fields known here, each
 * tried first; docs/review.schema.json says the same for other programs, and a test holds the two together.
 */

/**
 * @typedef {import('./items.js').Item} Item
 * @typedef {{title: string, text: string, published: string, lang: string, made: string, changed: string,
 *   items: readonly Item[]}} Review
 */

export const FORMAT = 'sorot-review';
export const VERSION = 1;
export const ENDING = '.sorot.json';

/** What no honest review reaches: sizes in UTF-16 units, but for the file's, in bytes. */
export const LIMITS = { bytes: 128 << 20, text: 16 << 20, items: 200_000, line: 1000, words: 1 << 20, note: 20_000 };

/** Why a file is not opened; `code` is one of "large", "text", "json", "other", "newer", "field". */
export class ReviewFileError extends Error {
  /**
   * @param {string} code
   * @param {string} [where] the field, as in "items[3].anchor.start"
   */
  constructor(code, where = '') {
    super(`not a review that can be opened: ${code} ${where}`.trim());
    this.name = 'ReviewFileError';
    this.code = code;
    this.where = where;
  }
}

const MARKS = ['number', 'date', 'person', 'source'];
const KINDS = [...MARKS, 'statement', 'finding'];
const STATES = ['open', 'checked', 'wrong', 'changed', 'lost'];
const OFFSET = 2 ** 31 - 1;
const DAY = /^(?:\d{4}-\d\d-\d\d)?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const LINK = /^https?:\/\/[^\s\p{Cc}]+$/iu;
const CODE = /^[a-z0-9-]*$/;

/**
 * A field's test: what is taken over of a value, or an error that names the field.
 * @typedef {(value: unknown, where: string) => any} Test
 */

/** @param {number} most @param {RegExp} [shape] @returns {Test} */
const line = (most, shape) => (value, where) => {
  if (typeof value !== 'string' || value.length > most || (shape && !shape.test(value))) fail(where);
  return value;
};
/** @param {string[]} values @returns {Test} */
const among = (values) => (value, where) => (values.includes(/** @type {string} */ (value)) ? value : fail(where));
/** @type {Test} */
const offset = (value, where) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= OFFSET ? value : fail(where);
/** @type {Test} */
const figure = (value, where) => (typeof value === 'number' && Number.isFinite(value) ? value : fail(where));
/** @type {Test} */
const yes = (value, where) => (value === true ? value : fail(where));
/** @param {string} where @returns {never} */
function fail(where) {
  throw new ReviewFileError('field', where);
}

/**
 * Tests an object's fields; the names of those that may be missing end with "?".
 * @param {Record<string, Test>} fields
 * @returns {Test}
 */
function object(fields) {
  const tests = Object.entries(fields).map(([name, test]) => ({
    name: name.replace('?', ''),
    test,
    need: !name.endsWith('?'),
  }));
  const known = new Set(tests.map(({ name }) => name));
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(where);
    const given = /** @type {Record<string, unknown>} */ (value);
    const inside = (/** @type {string} */ name) => (where ? `${where}.${name}` : name);
    const unknown = Object.keys(given).find((name) => !known.has(name));
    if (unknown !== undefined) fail(inside(unknown.slice(0, 40)));
    /** @type {Record<string, unknown>} */
    const taken = {};
    for (const { name, test, need } of tests) {
      if (Object.hasOwn(given, name)) taken[name] = test(given[name], inside(name));
      else if (need) fail(inside(name));
    }
    return taken;
  };
}

/** @param {number} most @param {Test} test @returns {Test} */
const list = (most, test) => (value, where) => {
  if (!Array.isArray(value) || value.length > most) return fail(where);
  return value.map((one, i) => test(one, `${where}[${i}]`));
};

const words = line(LIMITS.words);
const short = line(LIMITS.line);
const state = among(STATES);
const anchor = object({ start: offset, end: offset, exact: words, prefix: short, suffix: short });
const correction = object({
  'start?': offset,
  'end?': offset,
  'kind?': among(MARKS),
  'value?': (value, where) => (typeof value === 'string' ? short(value, where) : figure(value, where)),
  'unit?': short,
  'entity?': short,
  'speaker?': short,
});
/** @type {Record<string, Test>} */
const SAID = { state, 'by?': line(40), 'at?': line(40, TIME), 'correction?': correction, 'read?': words };
const OWN = {
  id: line(100),
  kind: among(KINDS),
  anchor,
  'check?': line(100, CODE),
  'passages?': list(1000, words),
  'note?': line(LIMITS.note),
  'link?': line(4000, LINK),
  'added?': yes,
};
const item = object({ ...OWN, ...SAID, 'dropped?': object({ ...SAID, anchor }) });

const FIELDS = {
  format: among([FORMAT]),
  version: /** @type {Test} */ ((value, where) => (value === VERSION ? value : fail(where))),
  title: short,
  text: line(LIMITS.text),
  published: line(10, DAY),
  lang: among(['', 'id', 'en', 'und']),
  made: line(40, TIME),
  changed: line(40, TIME),
  items: list(LIMITS.items, item),
};
const review = object(FIELDS);

/**
 * A review from what some store or file held, if it is one.
 * @param {unknown} value
 * @returns {Review}
 * @throws {ReviewFileError}
 */
export function taken(value) {
  const given = /** @type {any} */ (value);
  if (typeof given !== 'object' || given?.format !== FORMAT) throw new ReviewFileError('other');
  if (typeof given.version === 'number' && given.version > VERSION)
    throw new ReviewFileError('newer', String(given.version).slice(0, 20));
  const { format: _, version: __, ...rest } = review(given, '');
  rest.items.forEach((/** @type {Item} */ { anchor }, /** @type {number} */ i) => {
    if (anchor.end < anchor.start) fail(`items[${i}].anchor.end`);
  });
  return rest;
}

/**
 * A review as the text of a file. What is too long for one is cut, what is no field of one is left out.
 * @param {Review} from
 */
export const writeReview = (from) => `${JSON.stringify(record(from), null, 1)}\n`;

/**
 * A review as a store keeps it: plain data of this format and version.
 * @param {Review} from
 */
export function record({ title, text, published, lang, made, changed, items }) {
  const kept = items.map((one) => pick(one));
  return {
    format: FORMAT,
    version: VERSION,
    title: title.slice(0, LIMITS.line),
    text,
    published,
    lang,
    made,
    changed,
    items: kept,
  };
}

/**
 * What is a field of an item and says something, without what a program may have added.
 * @param {any} given
 * @param {string[]} fields
 * @returns {any}
 */
function pick(given, fields = ITEM) {
  const parts = /** @type {Record<string, string[]>} */ ({ anchor: ANCHOR, correction: CORRECTION, dropped: DROPPED });
  // Nobody's initials and no day are left out; a speaker of "" says that nobody says it.
  const kept = fields.filter((name) => given[name] !== undefined && !(given[name] === '' && EMPTY.has(name)));
  return Object.fromEntries(kept.map((name) => [name, name in parts ? pick(given[name], parts[name]) : given[name]]));
}
const names = (/** @type {object} */ fields) => Object.keys(fields).map((name) => name.replace('?', ''));
const EMPTY = new Set(['at', 'by', 'note', 'link', 'check']);
const ANCHOR = ['start', 'end', 'exact', 'prefix', 'suffix'];
const CORRECTION = ['start', 'end', 'kind', 'value', 'unit', 'entity', 'speaker'];
const DROPPED = [...names(SAID), 'anchor'];
const ITEM = [...names(OWN), ...names(SAID), 'dropped'];

/**
 * Reads the text of a file.
 * @param {string} text
 * @returns {Review}
 * @throws {ReviewFileError}
 */
export function readReview(text) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ReviewFileError('json');
  }
  return taken(value);
}

/**
 * Reads a file.
 * @param {Blob} file
 * @returns {Promise<Review>}
 * @throws {ReviewFileError}
 */
export async function openReview(file) {
  if (file.size > LIMITS.bytes) throw new ReviewFileError('large');
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new ReviewFileError('text');
  }
  return readReview(text);
}

/** Whether a file is meant to be a review, by its name. */
export const isReviewFile = (/** @type {{name: string}} */ { name }) => /\.sorot\.json$|\.sorot$/i.test(name);

/**
 * A name for a file about an article.
 * @param {string} title
 * @param {string} ending
 */
export function fileName(title, ending) {
  const plain = title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${[...plain].slice(0, 60).join('').replace(/-+$/, '') || 'naskah'}${ending}`;
}
