/** Marks and findings in words, for those who have no Go on their page: the element's card, the gate of a CMS. */
import WORDS from 'sorot:words';
import { markIndex } from './people.js';

/**
 * @typedef {import('./document.js').SorotDocument} SorotDocument
 * @typedef {import('./document.js').Annotation} Annotation
 * @typedef {import('./findings.js').Finding} Finding
 * @typedef {Record<string, string>} Words
 */

/**
 * The words of a language, those of English for one that there is none of.
 * @param {string} lang
 * @returns {Words}
 */
export const wordsOf = (lang) => (/^id\b/i.test(lang) ? WORDS.id : WORDS.en);

/**
 * @param {string} template
 * @param {Record<string, string>} places
 */
const fill = (template, places) => template.replace(/\{(\w+)\}/g, (_, name) => places[name] ?? '');

/**
 * What a number or date means; "" for what is its own meaning.
 * @param {Annotation} mark
 * @param {Words} words
 * @param {string} lang
 */
export function meaning(mark, words, lang) {
  if (mark.number) return amount(mark.number, words, lang);
  if (!mark.date) return '';
  const said = mark.date.value ? day(mark.date.value, lang) : words['date.open'];
  return modified(said, mark.date.modifier, words);
}

/**
 * The words of those who answer for a mark.
 * @param {SorotDocument} document
 * @param {Annotation} mark
 */
export const speakers = (document, mark) =>
  (mark.attributed ?? []).map((id) => {
    const { start, end } = document.annotations[markIndex(id)];
    return document.text.slice(start, end);
  });

/**
 * Whom or which body a mark is of, if the article ties it to one.
 * @param {SorotDocument} document
 * @param {Annotation} mark
 */
export const entityOf = (document, mark) =>
  document.entities.find(({ id }) => id === (mark.person ?? mark.source)?.entity);

/**
 * What a finding asks, with the values that it compares.
 * @param {Finding} finding
 * @param {SorotDocument} document
 * @param {Words} words
 * @param {string} lang
 */
export function question({ code, severity, values }, document, words, lang) {
  const template = words[`check.${code}.${severity === 'fit' ? 'fit' : 'ask'}`];
  if (!template) return code;
  /** @type {Record<string, string>} */
  const places = {};
  for (const [name, value] of Object.entries(values ?? {})) places[name] = compared(value);
  return fill(template, places);

  /**
   * @param {any} value
   */
  function compared(value) {
    if (typeof value === 'string') return day(value, lang, false);
    if (typeof value === 'number') {
      // The one check whose numbers are weekdays; 1 is Monday, as was 1 January 2024.
      if (code === 'weekday-mismatch') {
        return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, value));
      }
      return figure(value, lang);
    }
    if (!value) return '';
    if ('start' in value) return document.text.slice(value.start, value.end);
    return withUnit(figure(value.value, lang), value.unit, words);
  }
}

/**
 * @param {import('./document.js').NumberValue} number
 * @param {Words} words
 * @param {string} lang
 */
function amount({ value, low, high, unit, per, modifier }, words, lang) {
  let said = words['number.none'];
  if (value !== undefined) said = figure(value, lang);
  else if (low !== undefined && high !== undefined) {
    said = fill(words['number.range'], { a: figure(low, lang), b: figure(high, lang) });
  } else if (low !== undefined) said = fill(words['number.open'], { v: figure(low, lang) });
  else if (high !== undefined) said = fill(words['number.upto'], { v: figure(high, lang) });
  return modified(withUnit(said, unit, words), modifier, words) + (per ? ` / ${per}` : '');
}

const figure = (/** @type {number} */ value, /** @type {string} */ lang) =>
  new Intl.NumberFormat(lang, {
    maximumFractionDigits: 2,
    notation: Math.abs(value) >= 1e21 ? 'scientific' : 'standard',
  }).format(value);

/**
 * @param {string} said
 * @param {string} unit
 * @param {Words} words
 */
function withUnit(said, unit, words) {
  if (!unit) return said;
  if (unit === '%') return `${said} %`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${said}` : `${said} ${words[`unit.${unit}`] ?? unit}`;
}

/**
 * @param {string} said
 * @param {string} modifier
 * @param {Words} words
 */
const modified = (said, modifier, words) => (modifier ? fill(words[`mod.${modifier}`] ?? '{v}', { v: said }) : said);

/**
 * A whole day, month or year in words; any other value of TIMEX3 as it is.
 * @param {string} value
 * @param {string} lang
 * @param {boolean} [weekday] whether a day's own is told with it
 */
function day(value, lang, weekday = true) {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!found) return value;
  const [, year, month, date] = found;
  /** @type {Intl.DateTimeFormatOptions} */
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (date) Object.assign(parts, { day: 'numeric', ...(weekday && { weekday: 'long' }) });
  return new Intl.DateTimeFormat(lang, parts).format(new Date(`${year}-${month}-${date ?? '01'}T00:00Z`));
}
