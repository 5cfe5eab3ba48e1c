/**
 * An article as it is annotated by hand: inline tags, one kind a letter, as wasm/gold reads them. What people have
 * corrected becomes data that the engine is measured and its model trained with.
 */
import { nested } from './nest.js';

/**
 * @typedef {import('./telling.js').Shown} Shown
 * @typedef {import('./telling.js').Mark} Mark
 * @typedef {{tag: string, attributes: [string, string][], start: number, end: number}} Tag
 */

/** What would be taken for a tag although it is the article's own words; such an article cannot be written. */
const STRANGE = /<\/?[a-z]{1,3}[ >]/;

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>]/g, (c) => /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/**
 * @param {Shown} document
 * @throws {RangeError} where the article itself has what reads as a tag
 */
export function gold(document) {
  const { text, lang, published } = document;
  if (STRANGE.test(text)) throw new RangeError('the article has words that read as a tag');
  const { single, quoted } = tags(document);
  const whole = single.filter(fitting());
  const all = [...whole, ...apart(quoted, whole, text)].sort(order);
  const open = (/** @type {Tag} */ { tag, attributes }) =>
    `<${tag}${attributes.map(([name, value]) => ` ${name}="${value.replace(/[<>&"]/g, '')}"`).join('')}>`;
  const body = nested(text, all, { open, close: ({ tag }) => `</${tag}>`, plain: escaped });
  const head = [`id="${slug(document.id || 'sorot')}"`];
  if (lang === 'id' || lang === 'en') head.push(`lang="${lang}"`);
  if (published.value && published.from === 'given') head.push(`published="${published.value.replace(/[^\d-]/g, '')}"`);
  return `<article ${head.join(' ')}>\n${body}\n</article>\n`;
}

const OUTER = 'qscdnp';

/** @param {Tag} a @param {Tag} b */
const order = (a, b) => a.start - b.start || b.end - a.end || OUTER.indexOf(a.tag) - OUTER.indexOf(b.tag);

/**
 * The tags of a document: those that are one piece each, and what is quoted, which may be several.
 * @param {Shown} document
 */
function tags(document) {
  const names = people(document);
  /** @type {Tag[]} */
  const single = [];
  /** @type {Tag[]} */
  const quoted = [];
  let sources = 0;
  for (const mark of document.annotations) {
    const { start, end, review, statement } = mark;
    if (review?.state === 'wrong' || end <= start) continue;
    const put = (
      /** @type {Tag[]} */ to,
      /** @type {string} */ tag,
      /** @type {(readonly [string, any])[]} */ given,
      at = { start, end },
    ) => {
      const attributes = /** @type {[string, string][]} */ (given.filter(([, value]) => value));
      to.push({ tag, attributes, start: at.start, end: at.end });
    };
    const { number, date, person, source } = mark;
    if (number) {
      put(single, 'n', [
        ['v', amount(number)],
        ['u', number.unit],
        ['m', number.modifier],
        ['o', number.ordinal && '1'],
      ]);
    }
    if (date)
      put(single, 'd', [
        ['v', date.value],
        ['t', date.type],
        ['mod', date.modifier],
        ['bad', date.bad && '1'],
      ]);
    if (person) put(single, 'p', [['id', names.get(person.entity ?? '') ?? slug(document.text.slice(start, end))]]);
    if (source) {
      const id = `s${++sources}`;
      put(single, 's', [
        ['id', id],
        ['t', source.type],
      ]);
      if (source.cue) put(single, 'c', [['s', id]], source.cue);
      for (const piece of statement?.state === 'wrong' ? [] : source.content) {
        put(
          quoted,
          'q',
          [
            ['s', id],
            ['k', piece.direct ? 'direct' : 'indirect'],
          ],
          piece,
        );
      }
    }
  }
  return { single: single.sort(order), quoted: quoted.sort(order) };
}

/** A test for spans in order, which refuses those that cross one that it has let pass. */
function fitting() {
  /** @type {Tag[]} */
  const open = [];
  return (/** @type {Tag} */ tag) => {
    while (open.length && open[open.length - 1].end <= tag.start) open.pop();
    const outer = open[open.length - 1];
    if (outer && tag.end > outer.end) return false;
    open.push(tag);
    return true;
  };
}

/**
 * What is quoted, cut where a mark begins or ends that it would cross.
 * @param {Tag[]} quoted
 * @param {Tag[]} whole
 * @param {string} text
 */
function apart(quoted, whole, text) {
  /** @type {Tag[]} */
  const done = [];
  const longest = [...whole, ...quoted].reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const starts = [...whole, ...quoted].sort(order);
  for (const tag of quoted) {
    const cuts = new Set([tag.start, tag.end]);
    let low = 0;
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (starts[middle].start < tag.start - longest) low = middle + 1;
      else high = middle;
    }
    for (; low < starts.length && starts[low].start < tag.end; low++) {
      const { start, end } = starts[low];
      if (start > tag.start && end > tag.end) cuts.add(start);
      if (start < tag.start && end > tag.start && end < tag.end) cuts.add(end);
    }
    const places = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < places.length; i++) {
      const words = text.slice(places[i], places[i + 1]);
      const start = places[i] + words.length - words.trimStart().length;
      const end = places[i] + words.trimEnd().length;
      if (end > start) done.push({ ...tag, start, end });
    }
  }
  return done;
}

/** A number's value as the articles write it; "" for none. */
function amount(/** @type {import('../document.js').NumberValue} */ { value, low, high }) {
  if (value !== undefined) return decimal(value);
  if (low === undefined && high === undefined) return '';
  if (high !== undefined && (high < 0 || (low !== undefined && low < 0))) return '';
  return `${low === undefined ? '' : decimal(low)}..${high === undefined ? '' : decimal(high)}`;
}

const decimal = (/** @type {number} */ value) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', {
        useGrouping: false,
        maximumFractionDigits: 20,
        maximumSignificantDigits: 17,
        roundingPriority: 'lessPrecision',
      })
    : '';

/**
 * A short name for each person, by entity.
 * @param {Shown} document
 */
function people({ entities }) {
  const taken = new Set();
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const { id, kind, name } of entities) {
    if (kind !== 'person') continue;
    const last = slug(name.split(/\s+/).pop() ?? '');
    let own = last;
    for (let n = 2; taken.has(own); n++) own = `${last}${n}`;
    taken.add(own);
    names.set(id, own);
  }
  return names;
}

const slug = (/** @type {string} */ name) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'x';
