/**
 * The document as it is shown: with the corrections, with the marks that people added, and with what they have said of
 * each. What is exported is this.
 */
import { byKey, keyOf } from './items.js';
import { findingTarget, markTarget, statementTarget } from './targets.js';

/**
 * @typedef {import('./items.js').Item} Item
 * @typedef {import('./items.js').Correction} Correction
 * @typedef {import('../document.js').SorotDocument} SorotDocument
 * @typedef {import('../document.js').Annotation} Annotation
 *
 * @typedef {{state: string, by?: string, at?: string, note?: string, link?: string, corrected?: true, added?: true}} Review
 * @typedef {Annotation & {review?: Review, statement?: Review}} Reviewed statement: of what a source says, beside the
 *   source itself
 */

/**
 * @param {SorotDocument} document
 * @param {readonly Item[]} items
 */
export function correctedDocument(document, items) {
  const plain = document.toJSON();
  const index = byKey(items);
  const entities = plain.entities.map((entity) => ({ ...entity, mentions: [...entity.mentions] }));
  /** @type {Map<string, string>} */
  const renamed = new Map();
  const item = (/** @type {import('./items.js').Target | undefined | null} */ target) =>
    target ? index.get(keyOf(target)) : undefined;
  /** @type {Reviewed[]} */
  const marks = plain.annotations.map((mark, i) => {
    const own = item(markTarget(document, i));
    const said = mark.source ? item(statementTarget(document, i)) : undefined;
    let now = own?.correction ? changed(mark, own.correction) : mark;
    if (said?.correction?.speaker !== undefined) now = changed(now, { entity: said.correction.speaker });
    const name = said?.correction?.speaker ?? own?.correction?.entity;
    if (name) renamed.set(mark.id, name);
    return { ...now, ...(own && { review: reviewOf(own) }), ...(said && { statement: reviewOf(said) }) };
  });
  let next = marks.length;
  for (const added of items) {
    if (!added.added || added.state === 'lost') continue;
    const mark = { id: `m${++next}`, kind: added.kind, rule: 'review/added', ...added.anchor };
    const { exact, prefix, suffix, ...bare } = mark;
    const blank = { ...bare, ...blankOf(added.kind) };
    marks.push({
      .../** @type {Annotation} */ (changed(/** @type {any} */ (blank), added.correction ?? {})),
      review: reviewOf(added),
    });
    if (added.correction?.entity) renamed.set(mark.id, added.correction.entity);
  }
  for (const [id, name] of renamed) tie(entities, marks, id, name);
  for (const mark of marks) respeak(mark, index, marks, entities);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const findings = plain.findings.map((finding, i) => {
    const own = item(findingTarget(document, i));
    return { ...finding, ...(own && { review: reviewOf(own) }) };
  });
  return { ...plain, text: document.text, annotations: marks, entities, findings };
}

/**
 * @param {Item} item
 * @returns {Review}
 */
const reviewOf = ({ state, by, at, note, link, correction, added }) => ({
  state,
  ...(by && { by }),
  ...(at && { at }),
  ...(note && { note }),
  ...(link && { link }),
  ...(correction && { corrected: /** @type {true} */ (true) }),
  ...(added && { added }),
});

/**
 * A mark with a correction in it; its reading goes with its kind.
 * @param {Annotation} mark
 * @param {Correction} correction
 * @returns {Annotation}
 */
function changed(mark, correction) {
  const { start = mark.start, end = mark.end, kind = mark.kind, value, unit } = correction;
  const { number, date, person, source, ...bare } = mark;
  const fields = kind === mark.kind ? { number, date, person, source } : blankOf(kind);
  /** @type {Annotation} */
  const now = { ...bare, kind, start, end, ...fields };
  if (now.number && (value !== undefined || unit !== undefined)) {
    const { low, high, value: old, ...rest } = now.number;
    const given = value === undefined ? { low, high, value: old } : { value: Number(value) };
    now.number = clean({ ...rest, ...given, ...(unit !== undefined && { unit }) });
  }
  if (now.date && value !== undefined) now.date = { ...now.date, value: String(value), assumed: false };
  return clean(now);
}

/**
 * The reading of a kind that nothing is known of yet.
 * @param {string} kind
 */
function blankOf(kind) {
  if (kind === 'number') return { number: { unit: '', ordinal: false, modifier: '' } };
  if (kind === 'date') return { date: { type: /** @type {const} */ ('date'), modifier: '', assumed: false } };
  if (kind === 'person') return { person: {} };
  return { source: { type: 'person', content: [] } };
}

/**
 * Without what is undefined.
 * @template {object} T
 * @param {T} value
 * @returns {T}
 */
const clean = (value) =>
  /** @type {T} */ (Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)));

/**
 * Ties a mark to the person or body of a name, to a new one if nobody has it.
 * @param {import('../people.js').Entity[]} entities
 * @param {Reviewed[]} marks
 * @param {string} id
 * @param {string} name
 */
function tie(entities, marks, id, name) {
  const mark = marks.find((one) => one.id === id);
  if (!mark?.person && !mark?.source) return;
  let entity = named(entities, name);
  if (!entity) {
    const kind = mark.source && mark.source.type !== 'person' ? 'organisation' : 'person';
    entity = { id: `e${entities.length + 1}`, kind, name, aliases: [], mentions: [], pronouns: [] };
    entities.push(entity);
  }
  for (const other of entities) other.mentions = other.mentions.filter((mention) => mention !== id);
  if (mark.person || entity.kind !== 'person') entity.mentions.push(id);
  if (mark.person) mark.person = { entity: entity.id };
  if (mark.source) mark.source = { ...mark.source, entity: entity.id };
}

/**
 * @param {import('../people.js').Entity[]} entities
 * @param {string} name
 */
const named = (entities, name) => entities.find((one) => one.name === name || one.aliases.includes(name));

/**
 * Gives a figure, day or person to who is said to say it: the nearest mark of that source; to nobody, if there is none.
 * @param {Reviewed} mark
 * @param {Map<string, Item>} index
 * @param {Reviewed[]} marks
 * @param {import('../people.js').Entity[]} entities
 */
function respeak(mark, index, marks, entities) {
  const speaker = mark.source ? undefined : index.get(keyOf(mark))?.correction?.speaker;
  if (speaker === undefined) return;
  delete mark.attributed;
  const entity = speaker && named(entities, speaker);
  if (!entity) return;
  const far = (/** @type {Reviewed} */ other) => Math.abs(other.start - mark.start);
  const [by] = marks.filter(({ source }) => source?.entity === entity.id).sort((a, b) => far(a) - far(b));
  if (by) mark.attributed = [by.id];
}
