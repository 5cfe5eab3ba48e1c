/**
 * What of a document can be ticked, and how much of it is. People and sources count once however often they are named:
 * their tick ticks their mentions. What two marks share, as a quotation within a quotation, counts once.
 */
import { byKey, isDone, keyOf } from './items.js';

/**
 * @typedef {import('./items.js').Target} Target
 * @typedef {import('./items.js').Kind} Kind
 * @typedef {import('./items.js').Item} Item
 * @typedef {import('../document.js').SorotDocument} SorotDocument
 * @typedef {import('../document.js').Annotation} Annotation
 * @typedef {{kind: Kind, targets: Target[], check?: string}} Unit one line of the count
 * @typedef {{done: number, total: number}} Share
 */

/**
 * How a mark is read; a tick holds as long as this stays.
 * @param {Annotation} mark
 * @param {SorotDocument} document
 */
export function readingOf({ number, date, source, start, end }, document) {
  if (number) {
    const { value, low, high, unit, per, of, ordinal, modifier } = number;
    return [value ?? `${low ?? ''}..${high ?? ''}`, unit, per, of, ordinal ? 'ordinal' : '', modifier].join('|');
  }
  if (date) return [date.type, date.value, date.modifier].join('|');
  if (source) {
    const name = source.entity && document.entities[Number(source.entity.slice(1)) - 1]?.name;
    return name ?? document.text.slice(start, end);
  }
  return '';
}

/**
 * All that a source says in one place, from its first piece to its last; null if it says nothing of its own.
 * @param {Annotation} mark
 */
function saidBy({ source }) {
  const pieces = source?.content ?? [];
  if (!pieces.length) return null;
  return {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  };
}

/** @type {WeakMap<SorotDocument, Unit[]>} */
const known = new WeakMap();

/**
 * Everything that has a box to tick, line by line.
 * @param {SorotDocument} document
 * @returns {Unit[]}
 */
export function unitsOf(document) {
  const units = known.get(document) ?? collect(document);
  known.set(document, units);
  return units;
}

/**
 * @param {SorotDocument} document
 * @returns {Unit[]}
 */
function collect(document) {
  /** @type {Unit[]} */
  const units = [];
  /** @type {Map<string, Unit>} */
  const lines = new Map();
  const put = (/** @type {Target} */ target, /** @type {string} */ line) => {
    let unit = line ? lines.get(line) : undefined;
    if (!unit) {
      unit = { kind: target.kind, targets: [], ...(target.check && { check: target.check }) };
      units.push(unit);
      if (line) lines.set(line, unit);
    }
    unit.targets.push(target);
  };
  for (const mark of document.annotations) {
    const { kind, start, end } = mark;
    const read = readingOf(mark, document);
    const entity = mark.person?.entity ?? mark.source?.entity;
    const words = mark.source && document.text.slice(start, end);
    put({ kind, start, end, ...(read && { read }) }, mark.number || mark.date ? '' : line(kind, entity, words));
    const said = saidBy(mark);
    if (said) put({ kind: 'statement', ...said, read }, keyOf({ kind: 'statement', ...said }));
  }
  for (const { start, end } of document.sources.unanswered) {
    put({ kind: 'statement', start, end, read: '' }, keyOf({ kind: 'statement', start, end }));
  }
  for (let i = 0; i < document.findings.length; i++) {
    const target = findingTarget(document, i);
    if (target && document.findings[i].severity !== 'fit') put(target, '');
  }
  // One statement of two sources is ticked as one.
  for (const unit of units) if (unit.kind === 'statement') unit.targets.length = 1;
  return units;
}

/**
 * What is one line of the ledger; '' for one of its own.
 * @param {string} kind
 * @param {string | undefined} entity
 * @param {string | undefined} words
 */
const line = (kind, entity, words) => (entity || words ? `${kind} ${entity ?? `“${words}`}` : '');

/**
 * @param {SorotDocument} document
 * @param {number} i
 * @returns {Target | null}
 */
export function findingTarget(document, i) {
  const { code, spans } = document.findings[i];
  if (!spans.length) return null;
  const [{ start, end }] = spans;
  return {
    kind: 'finding',
    start,
    end,
    check: code,
    passages: spans.map((at) => document.text.slice(at.start, at.end)),
  };
}

/**
 * @param {SorotDocument} document
 * @returns {Target[]}
 */
export const targetsOf = (document) => unitsOf(document).flatMap(({ targets }) => targets);

/** @type {WeakMap<SorotDocument, Map<string, Target>>} */
const indexes = new WeakMap();

/**
 * The targets by key.
 * @param {SorotDocument} document
 */
export function targetsByKey(document) {
  const index = indexes.get(document) ?? new Map(targetsOf(document).map((target) => [keyOf(target), target]));
  indexes.set(document, index);
  return index;
}

/**
 * The i-th mark, as it can be ticked.
 * @param {SorotDocument} document
 * @param {number} i
 * @returns {Target | undefined}
 */
export const markTarget = (document, i) =>
  targetsByKey(document).get(keyOf({ kind: document.kind(i), start: document.start(i), end: document.end(i) }));

/**
 * What the source of the i-th mark says there.
 * @param {SorotDocument} document
 * @param {number} i
 * @returns {Target | undefined}
 */
export function statementTarget(document, i) {
  const said = saidBy(document.annotation(i));
  return said ? targetsByKey(document).get(keyOf({ kind: 'statement', ...said })) : undefined;
}

/**
 * How much is checked, of all and by kind; findings of checks that are switched off do not count.
 * @param {SorotDocument} document
 * @param {readonly Item[]} items
 * @param {(check: string) => boolean} [off]
 * @returns {Record<Kind | 'all', Share>}
 */
export function progress(document, items, off = () => false) {
  const share = () => ({ done: 0, total: 0 });
  const kinds = {
    number: share(),
    date: share(),
    person: share(),
    source: share(),
    statement: share(),
    finding: share(),
  };
  const all = { ...kinds, all: share() };
  const index = byKey(items);
  const count = (/** @type {Kind} */ kind, /** @type {boolean} */ done) => {
    for (const of of [all[kind], all.all]) {
      of.total++;
      if (done) of.done++;
    }
  };
  for (const { kind, targets, check } of unitsOf(document)) {
    if (check && off(check)) continue;
    const own = items.length ? targets.map((target) => index.get(keyOf(target))) : [];
    const moved = own.length === 1 ? own[0]?.correction?.kind : undefined;
    count(moved ?? kind, own.length > 0 && own.every(isDone));
  }
  for (const item of items) {
    if (item.added && item.state !== 'lost') count(item.correction?.kind ?? item.kind, isDone(item));
  }
  return all;
}
