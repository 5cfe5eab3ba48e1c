/** Who is in the article and who is quoted how often, read from a packed answer. */
import { SECTIONS } from './packed.js';

const ENTITY_KINDS = ['person', 'organisation', 'media'];
const SOURCE_TYPES = ['person', 'organisation', 'anonymous', 'media', 'document', 'byline'];
const BYLINE = 5;
const CREDITS = /** @type {const} */ (['numbers', 'dates', 'people']); // by kind of mark
const PERSON = 2;
const SOURCE = 3;

/**
 * @typedef {{start: number, end: number}} Span
 * @typedef {{type: string, entity?: string, cue?: Span, content: (Span & {direct: boolean})[], via?: string}} SourceValue
 * @typedef {object} Entity
 * @property {string} id
 * @property {string} kind "person", "organisation" or "media"
 * @property {string} name the fullest mention
 * @property {string} [role] in the article's words
 * @property {string} [honorific]
 * @property {number} [age]
 * @property {string[]} aliases
 * @property {string[]} mentions ids of marks
 * @property {Span[]} pronouns
 * @typedef {{type: string, entity?: string, name: string, marks: string[], numbers: number, dates: number,
 *   people: number}} Line who is quoted, with the marks of it and how much it is credited with
 * @typedef {{ledger: Line[], unanswered: Span[], named: number, unnamed: number, documentary: number}} Ledger
 *
 * @typedef {import('./packed.js').Packed} Packed
 * @typedef {(start: number, end: number) => string} Slice a part of the article
 */

/** The id of the i-th mark, and back. */
export const markId = (/** @type {number} */ i) => `m${i + 1}`;
export const markIndex = (/** @type {string} */ id) => Number(id.slice(1)) - 1;

/**
 * @param {Packed} packed
 * @param {number} i
 * @returns {{entity?: string}}
 */
export function person(packed, i) {
  const entity = packed.u32[packed.record(SECTIONS.persons, i)];
  return entity ? { entity: `e${entity}` } : {};
}

/**
 * @param {Packed} packed
 * @param {number} i
 * @returns {SourceValue}
 */
export function source(packed, i) {
  const { u32 } = packed;
  const at = packed.record(SECTIONS.sources, i);
  const [type, entity, start, end, first, count, via] = u32.subarray(at, at + 7);
  return {
    type: SOURCE_TYPES[type],
    ...(entity && { entity: `e${entity}` }),
    ...(end > start && { cue: { start, end } }),
    content: spans(packed, SECTIONS.contents, first, count).map((span, k) => ({
      ...span,
      direct: u32[packed.record(SECTIONS.contents, first + k) + 2] !== 0,
    })),
    ...(via && { via: markId(via - 1) }),
  };
}

/**
 * The ids of the source marks that answer for a mark.
 * @param {Packed} packed
 * @param {number} mark
 */
export function owners(packed, mark) {
  const { u32 } = packed;
  const ids = [];
  let low = 0;
  for (let high = packed.count(SECTIONS.owners); low < high; ) {
    const middle = (low + high) >> 1;
    if (u32[packed.record(SECTIONS.owners, middle)] < mark) low = middle + 1;
    else high = middle;
  }
  for (; low < packed.count(SECTIONS.owners); low++) {
    const at = packed.record(SECTIONS.owners, low);
    if (u32[at] !== mark) break;
    ids.push(markId(u32[at + 1]));
  }
  return ids;
}

/**
 * @param {Packed} packed
 * @param {Slice} slice
 * @returns {Entity[]}
 */
export function entities(packed, slice) {
  const { u32 } = packed;
  const list = Array.from({ length: packed.count(SECTIONS.entities) }, (_, i) => {
    const at = packed.record(SECTIONS.entities, i);
    const part = (/** @type {number} */ k) => slice(u32[at + k], u32[at + k + 1]);
    const [role, honorific, age] = [part(5), part(7), u32[at + 9]];
    return {
      id: `e${i + 1}`,
      kind: ENTITY_KINDS[u32[at]],
      name: part(1),
      ...(role && { role }),
      ...(honorific && { honorific }),
      ...(age && { age }),
      aliases: /** @type {string[]} */ ([]),
      mentions: /** @type {string[]} */ ([]),
      pronouns: /** @type {Span[]} */ ([]),
    };
  });
  const told = list.map(({ name }) => new Set([name]));
  for (let i = 0; i < packed.count(SECTIONS.marks); i++) {
    const at = packed.record(SECTIONS.marks, i);
    const kind = u32[at + 2] & 0xff;
    let entity = 0;
    if (kind === PERSON) entity = u32[packed.record(SECTIONS.persons, u32[at + 4])];
    if (kind === SOURCE) entity = u32[packed.record(SECTIONS.sources, u32[at + 4]) + 1];
    const found = list[entity - 1];
    // A person is mentioned by name, a body or medium where it is quoted.
    if (!found || (kind === SOURCE && found.kind === 'person')) continue;
    found.mentions.push(markId(i));
    const alias = slice(u32[at], u32[at + 1]);
    if (!told[entity - 1].has(alias)) found.aliases.push(alias);
    told[entity - 1].add(alias);
  }
  spans(packed, SECTIONS.pronouns).forEach((span, i) => {
    list[u32[packed.record(SECTIONS.pronouns, i) + 2] - 1]?.pronouns.push(span);
  });
  return list;
}

/**
 * Who is quoted how often and credited with how many figures, days and people, and the claims that nobody answers for.
 * A source without an entity is a line of its own for each wording; bylines are no sources here.
 * @param {Packed} packed
 * @param {Slice} slice
 * @returns {Ledger}
 */
export function ledger(packed, slice) {
  const { u32 } = packed;
  /** @type {Map<number | string, Line>} */
  const lines = new Map();
  /** @type {(Line | undefined)[]} */
  const lineOf = [];
  const shares = SOURCE_TYPES.map(() => 0);
  for (let i = 0; i < packed.count(SECTIONS.marks); i++) {
    const at = packed.record(SECTIONS.marks, i);
    if ((u32[at + 2] & 0xff) !== SOURCE) continue;
    const [type, entity] = u32.subarray(packed.record(SECTIONS.sources, u32[at + 4]));
    if (type === BYLINE) continue;
    const words = slice(u32[at], u32[at + 1]);
    let line = lines.get(entity || words);
    if (!line) {
      const of = entity && packed.record(SECTIONS.entities, entity - 1);
      line = {
        type: SOURCE_TYPES[type],
        ...(entity && { entity: `e${entity}` }),
        name: of ? slice(u32[of + 1], u32[of + 2]) : words,
        marks: [],
        numbers: 0,
        dates: 0,
        people: 0,
      };
      lines.set(entity || words, line);
    }
    line.marks.push(markId(i));
    lineOf[i] = line;
    shares[SOURCE_TYPES.indexOf(line.type)]++;
  }
  // A mark counts once for each line, however its speech is nested.
  let last = -1;
  let told = new Set();
  for (let i = 0; i < packed.count(SECTIONS.owners); i++) {
    const [mark, by] = u32.subarray(packed.record(SECTIONS.owners, i));
    if (mark !== last) told = new Set();
    last = mark;
    const line = lineOf[by];
    const credit = CREDITS[u32[packed.record(SECTIONS.marks, mark) + 2] & 0xff];
    if (line && credit && !told.has(line)) line[credit]++;
    told.add(line);
  }
  const [persons, organisations, unnamed, media, documentary] = shares;
  return {
    ledger: [...lines.values()],
    unanswered: spans(packed, SECTIONS.claims),
    named: persons + organisations + media,
    unnamed,
    documentary,
  };
}

/**
 * The records of a section that begin with a start and an end.
 * @param {Packed} packed
 * @param {number} section
 * @param {number} [first]
 * @param {number} [count]
 * @returns {Span[]}
 */
function spans(packed, section, first = 0, count = packed.count(section)) {
  const list = [];
  for (let i = first; i < first + count; i++) {
    const at = packed.record(section, i);
    list.push({ start: packed.u32[at], end: packed.u32[at + 1] });
  }
  return list;
}
