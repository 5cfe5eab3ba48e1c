/** A document in the forms of other programs. Everything is made here; nothing is fetched. */
import { annotations } from './export/annotations.js';
import { gold } from './export/gold.js';
import { html, markdown } from './export/page.js';
import { csv, exact, excel } from './export/table.js';

/**
 * @typedef {import('./export/telling.js').Shown} Shown
 * @typedef {'json' | 'csv' | 'csv-exact' | 'excel' | 'html' | 'markdown' | 'annotations' | 'gold'} Format "annotations"
 *   is W3C Web Annotation, "gold" an article with inline tags, for measuring and training
 * @typedef {object} Options
 * @property {boolean} [all] with the findings, what sources say, and what people have said of each
 * @property {string} [lang] "id" or "en": the language of what is not the article's
 * @property {Record<string, string>} [words] of that language, where they are not the package's own
 */

const WRITERS = {
  json: (/** @type {Shown} */ document) => JSON.stringify(document),
  csv,
  'csv-exact': exact,
  excel,
  html,
  markdown,
  annotations,
  gold,
};

/** What a document can be exported as. */
export const FORMATS = /** @type {Format[]} */ (Object.keys(WRITERS));

/**
 * @param {Shown} document a SorotDocument, or one with what people have said of it
 * @param {Format} format
 * @param {Options} [options]
 * @returns {string}
 */
export function exportDocument(document, format, options = {}) {
  if (!Object.hasOwn(WRITERS, format)) throw new RangeError(`not a format that Sorot writes: ${format}`);
  return WRITERS[format](document, options);
}
