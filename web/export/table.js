/**
 * Tables for other programs: exact values (RFC 4180), the same with no cell that a spreadsheet takes for a formula, and
 * one as Excel opens it by itself, with its mark for UTF-8 and the separator of its language.
 */
import { entity, places, speakers, value } from './telling.js';

/**
 * @typedef {import('./telling.js').Shown} Shown
 * @typedef {import('./telling.js').Place} Place
 */

const COLUMNS = ['id', 'kind', 'start', 'end', 'text', 'value', 'unit', 'modifier', 'entity', 'sources', 'rule'];
const SAID = ['state', 'by', 'at', 'note', 'link', 'corrected', 'added'];

/**
 * @param {Shown} document
 * @param {{all?: boolean}} options
 */
export const csv = (document, { all }) => written(document, all, ',', harmless);

/**
 * @param {Shown} document
 * @param {{all?: boolean}} options
 */
export const exact = (document, { all }) => written(document, all, ',', String);

/**
 * @param {Shown} document
 * @param {{all?: boolean, lang?: string}} options
 */
export function excel(document, { all, lang }) {
  // Excel takes the list separator of its region: a semicolon where the comma is in the numbers.
  const separator = (1.5).toLocaleString(lang || 'id').includes(',') ? ';' : ',';
  return `\ufeff${written(document, all, separator, harmless)}`;
}

/**
 * @param {Shown} document
 * @param {boolean | undefined} all with what sources say, the findings, and what people have said of each
 * @param {string} separator
 * @param {(content: any) => string} guard
 */
function written(document, all, separator, guard) {
  const { text } = document;
  /** @type {Place[]} */
  const list = all ? places(document) : document.annotations.map((mark) => ({ ...mark, mark, review: mark.review }));
  const rows = list.map(({ id, kind, start, end, mark, finding, review }) => {
    const own = mark && kind === mark.kind ? mark : undefined;
    const by = own ? speakers(document, own) : mark ? [text.slice(mark.start, mark.end)] : [];
    const { number, date } = own ?? {};
    const cells = [id, kind, start, end, text.slice(start, end)];
    cells.push(own ? value(own) : '', number?.unit ?? '', (number ?? date)?.modifier ?? '');
    cells.push(own ? entity(document, own) : '', by.join('; '), finding?.code ?? mark?.rule ?? '');
    if (all) {
      const { state = 'open', at = '', note = '', link = '' } = review ?? {};
      cells.push(state, review?.by ?? '', at, note, link, review?.corrected ? 1 : '', review?.added ? 1 : '');
    }
    return cells;
  });
  const cell = (/** @type {unknown} */ content) => {
    const words = typeof content === 'number' ? String(content) : guard(content);
    return /[",;\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  return [all ? [...COLUMNS, ...SAID] : COLUMNS, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/** What no spreadsheet takes for a formula; full-width signs are taken for one too. */
const harmless = (/** @type {string} */ text) => (/^[\s\0\ufeff]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
