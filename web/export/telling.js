/**
 * A document as it is exported: as the engine gave it, or as it is shown, with what people have said of it
 * (review/corrected.js). What a mark means is told here, in one line, for every format.
 */
import { entityOf } from '../say.js';

/**
 * @typedef {import('../document.js').Annotation} Annotation
 * @typedef {import('../findings.js').Finding} Finding
 * @typedef {{state: string, by?: string, at?: string, note?: string, link?: string, corrected?: true, added?: true}} Review
 * @typedef {Annotation & {review?: Review, statement?: Review}} Mark
 * @typedef {{kind: string, id: string, start: number, end: number, mark?: Mark, finding?: Finding, review?: Review,
 *   direct?: boolean}} Place
 * @typedef {object} Shown what SorotDocument has of this, and what correctedDocument makes
 * @property {string} id
 * @property {string} text
 * @property {string} lang
 * @property {{value?: string, from: string}} published
 * @property {Mark[]} annotations
 * @property {import('../people.js').Entity[]} entities
 * @property {(Finding & {review?: Review})[]} findings
 */

/** The first line of the article. */
export const title = (/** @type {Shown} */ { text, id }) => /\S[^\n]*/.exec(text)?.[0].trim() ?? id;

/** The value alone, for another program. */
export function value(/** @type {Annotation} */ { number, date }) {
  if (date) return date.value ?? '';
  if (!number) return '';
  if (number.value !== undefined) return number.value;
  return number.low === undefined && number.high === undefined ? '' : `${number.low ?? ''}..${number.high ?? ''}`;
}

/** @type {WeakMap<Annotation[], Map<string, Mark>>} */
const indexes = new WeakMap();

/**
 * @param {Shown} document
 * @param {string} id
 */
function markOf({ annotations }, id) {
  let index = indexes.get(annotations);
  if (!index) {
    index = new Map(annotations.map((mark) => [mark.id, mark]));
    indexes.set(annotations, index);
  }
  return index.get(id);
}

/**
 * The words of those who answer for a mark.
 * @param {Shown} document
 * @param {Annotation} mark
 */
export const speakers = (document, mark) =>
  (mark.attributed ?? []).flatMap((id) => {
    const by = markOf(document, id);
    return by ? [document.text.slice(by.start, by.end)] : [];
  });

/**
 * Whom or which body a mark is of.
 * @param {Shown} document
 * @param {Annotation} mark
 */
export const entity = (document, mark) => entityOf(/** @type {any} */ (document), mark)?.name ?? '';

/**
 * What a mark means, in one line.
 * @param {Shown} document
 * @param {Annotation} mark
 */
export function told(document, mark) {
  const parts = [String(value(mark)), mark.number?.unit, mark.number?.of, entity(document, mark)];
  const by = speakers(document, mark);
  return [parts.filter(Boolean).join(' '), by.length ? `← ${by.join('; ')}` : ''].filter(Boolean).join(' ');
}

/** What a checker has said, in one line. */
export function said(/** @type {Review | undefined} */ review) {
  if (!review) return '';
  const { state, by, at, note, link } = review;
  const sign = { checked: '✓', wrong: '✕', changed: '↻' }[state] ?? '';
  return [sign, by, at?.slice(0, 10), note, link].filter(Boolean).join(' ');
}

/** Whether somebody has marked it as wrong. */
export const isWrong = (/** @type {{review?: Review}} */ { review }) => review?.state === 'wrong';

/**
 * All that has a place, in text order: the marks, what sources say, and the findings that ask something.
 * @param {Shown} document
 * @returns {Place[]}
 */
export function places(document) {
  const list = document.annotations.flatMap((mark) => [
    {
      kind: /** @type {string} */ (mark.kind),
      id: mark.id,
      start: mark.start,
      end: mark.end,
      mark,
      review: mark.review,
    },
    ...(mark.source?.content ?? []).map(({ start, end, direct }, i) => ({
      kind: 'statement',
      id: `${mark.id}s${i + 1}`,
      start,
      end,
      mark,
      review: mark.statement,
      direct,
    })),
  ]);
  const asked = document.findings.flatMap((finding, i) => {
    const [first] = finding.spans;
    if (!first || finding.severity === 'fit') return [];
    return [{ kind: 'finding', id: `f${i + 1}`, ...first, finding, review: finding.review }];
  });
  return [...list, ...asked].sort((a, b) => a.start - b.start || b.end - a.end);
}
