/** The article with its marks as a page of its own, readable without scripts, and as Markdown. Neither asks for anything. */
import { meaning, question, wordsOf } from '../say.js';
import { lines, nested } from './nest.js';
import { entity, isWrong, places, said, speakers, title, told } from './telling.js';

/**
 * @typedef {import('./telling.js').Shown} Shown
 * @typedef {import('./telling.js').Place} Place
 * @typedef {{all?: boolean, lang?: string, words?: Record<string, string>}} Options
 */

const escaped = (/** @type {string} */ text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `:root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.7 Charter,"Noto Serif",Georgia,serif}
mark{background:none;color:inherit;text-decoration:underline solid 2px;text-underline-offset:4px}.date{text-decoration-style:dashed}
.source{text-decoration-style:double;text-decoration-thickness:1.5px}.person{text-decoration-style:dotted}
.statement{text-decoration:none;border-left:2px solid;padding-left:.2em}.finding{text-decoration:underline wavy 1.5px}.wrong{text-decoration-line:underline line-through}
table{border-collapse:collapse;font:.875rem/1.4 system-ui,sans-serif}th,td{padding:.25rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid}
aside{font:.875rem/1.5 system-ui,sans-serif}`;

/**
 * @param {Shown} document
 * @param {Options} options
 */
export function html(document, options) {
  const { words, lang } = language(document, options);
  const { text } = document;
  const list = places(document);
  const marks = list.filter(({ kind, mark }) => kind === mark?.kind);
  const of = document.lang === 'und' ? '' : ` lang="${escaped(document.lang)}"`;
  const shown = options.all ? marks : marks.filter(({ kind }) => kind !== 'source');
  const body = lines(text, shown)
    .map(({ start, end, spans }) => {
      const line = nested(text, spans, { open, close: () => '</mark>', plain: escaped }, start, end);
      return `<p>${line}</p>\n`;
    })
    .join('');
  /** @param {Place} place @param {boolean} again */
  function open({ id, kind, mark, review }, again) {
    const name = again ? '' : ` id="${escaped(id)}"`;
    const means = mark ? [word(words, kind), told(document, mark), said(review)].filter(Boolean).join(': ') : '';
    return `<mark${name} class="${kind}${review?.state === 'wrong' ? ' wrong' : ''}" data-kind="${kind}" title="${escaped(means)}">`;
  }
  const parts = options.all
    ? [asked(document, list, words, lang), `<main>\n${body}</main>\n`, table(document, list, words, lang)]
    : [body];
  const style = options.all ? `<meta name="viewport" content="width=device-width">\n<style>${STYLE}</style>\n` : '';
  return `<!doctype html>\n<html${of}>\n<meta charset="utf-8">\n<title>${escaped(title(document))}</title>\n${style}<body>\n${parts.join('')}</body>\n</html>\n`;
}

const word = (/** @type {Record<string, string>} */ words, /** @type {string} */ kind) => words[`kind.${kind}`] ?? kind;

/**
 * @param {Shown} document
 * @param {Options} options
 */
function language(document, { lang = document.lang, words = wordsOf(lang) }) {
  return { lang: /^id\b/i.test(lang) ? 'id' : 'en', words };
}

/**
 * @param {Shown} document
 * @param {Place[]} list
 * @param {Record<string, string>} words
 * @param {string} lang
 */
function asked(document, list, words, lang) {
  const rows = list.flatMap(({ finding, review }) => {
    if (!finding) return [];
    const asks = question(finding, /** @type {any} */ (document), words, lang);
    const passages = finding.spans.map(({ start, end }) => `“${document.text.slice(start, end)}”`).join('; ');
    return [`<li><b>${escaped(asks)}</b> ${escaped(passages)} ${escaped(said(review))}</li>\n`];
  });
  return rows.length
    ? `<aside>\n<h2>${escaped(word(words, 'finding'))}</h2>\n<ul>\n${rows.join('')}</ul>\n</aside>\n`
    : '';
}

/**
 * @param {Shown} document
 * @param {Place} place
 * @param {Record<string, string>} words
 * @param {string} lang
 */
function cells(document, { kind, start, end, mark, review }, words, lang) {
  const own = mark && kind === mark.kind ? mark : undefined;
  const means = own && [meaning(own, words, lang), own.number?.of, entity(document, own)].filter(Boolean).join(' ');
  const by = own ? speakers(document, own) : mark ? [document.text.slice(mark.start, mark.end)] : [];
  const { state, by: initials, at, note, link } = review ?? {};
  const sign = state && state !== 'open' ? (words[`review.${state}`] ?? state) : '';
  const flat = document.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    kind: word(words, kind),
    text: flat,
    means: means ?? '',
    by: by.join('; '),
    sign,
    who: [initials, at?.slice(0, 10)].filter(Boolean).join(' '),
    note: note ?? '',
    link: link ?? '',
  };
}

/**
 * @param {Shown} document
 * @param {Place[]} list
 * @param {Record<string, string>} words
 * @param {string} lang
 */
function table(document, list, words, lang) {
  const rows = list.flatMap((place) => {
    if (place.finding) return [];
    const { kind, text, means, by, sign, who, note, link } = cells(document, place, words, lang);
    const proof = /^https?:\/\//i.test(link)
      ? `<a href="${escaped(link)}" rel="noreferrer">${escaped(link)}</a>`
      : escaped(link);
    const told = [kind, text, means, by, sign, who, note].map((one) => `<td>${escaped(one)}</td>`).join('');
    return [`<tr>${told}<td>${proof}</td></tr>\n`];
  });
  return `<table>\n${rows.join('')}</table>\n`;
}

/** Words that Markdown takes as they are, wherever in a line. */
const plain = (/** @type {string} */ text) => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');

/** A line's first sign may make a list or a rule of it. */
const begun = (/** @type {string} */ line) =>
  line
    .trim()
    .replace(/^([-+=]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');

/**
 * @param {Shown} document
 * @param {Options} options
 */
export function markdown(document, options) {
  const { words, lang } = language(document, options);
  const { text } = document;
  const list = places(document);
  // Bold does not nest: the longest of those that overlap.
  let last = 0;
  const shown = list.filter(({ kind, start, end, mark }) => {
    const free = kind === mark?.kind && kind !== 'source' && start >= last;
    if (free) last = end;
    return free;
  });
  const sign = (/** @type {Place} */ { mark }) => (mark && isWrong(mark) ? '~~' : '**');
  const paragraphs = lines(text, shown).map(({ start, end, spans }) =>
    begun(nested(text, spans, { open: sign, close: sign, plain }, start, end)),
  );
  const flat = (/** @type {string} */ one) => plain(one.replace(/\s+/g, ' '));
  const rows = list.flatMap((place) => {
    if (place.finding || (!options.all && place.kind !== place.mark?.kind)) return [];
    if (!options.all && place.mark)
      return [[place.kind, text.slice(place.start, place.end), told(document, place.mark)]];
    const { kind, text: of, means, by, sign, who, note, link } = cells(document, place, words, lang);
    return [[kind, of, means, by, sign, who, note, link]];
  });
  const wide = options.all ? 8 : 3;
  const head = `|${' |'.repeat(wide)}\n|${'---|'.repeat(wide)}\n`;
  const questions = list.flatMap(({ finding, review }) =>
    finding && options.all
      ? [
          `- ${[flat(question(finding, /** @type {any} */ (document), words, lang)), flat(said(review))].join(' ').trim()}\n`,
        ]
      : [],
  );
  const before = questions.length ? `${questions.join('')}\n` : '';
  return `${paragraphs.map((line) => `${line}\n\n`).join('')}${before}${head}${rows.map((row) => `| ${row.map(flat).join(' | ')} |\n`).join('')}`;
}
