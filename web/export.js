/** A document in the forms of other programs. Everything is made here; nothing is fetched. */
import { entityOf, speakers } from './say.js';

/**
 * @typedef {import('./document.js').SorotDocument} SorotDocument
 * @typedef {import('./document.js').Annotation} Annotation
 * @typedef {'json' | 'csv' | 'html' | 'markdown' | 'annotations'} Format "annotations" is W3C Web Annotation
 */

/** What a document can be exported as. */
export const FORMATS = /** @type {Format[]} */ (['json', 'csv', 'html', 'markdown', 'annotations']);

/** Units of context on each side of a quotation in a Web Annotation. */
const CONTEXT = 32;

/**
 * @param {SorotDocument} document
 * @param {Format} format
 * @returns {string}
 */
export function exportDocument(document, format) {
  const write = WRITERS[format];
  if (!write) throw new RangeError(`not a format that Sorot writes: ${format}`);
  return write(document);
}

const WRITERS = {
  json: (/** @type {SorotDocument} */ document) => JSON.stringify(document),
  csv,
  html,
  markdown,
  annotations,
};

const COLUMNS = ['id', 'kind', 'start', 'end', 'text', 'value', 'unit', 'modifier', 'entity', 'sources', 'rule'];

/** @param {SorotDocument} document */
function csv(document) {
  const rows = document.annotations.map((mark) => [
    mark.id,
    mark.kind,
    mark.start,
    mark.end,
    document.text.slice(mark.start, mark.end),
    value(mark),
    mark.number?.unit ?? '',
    (mark.number ?? mark.date)?.modifier ?? '',
    entity(document, mark),
    speakers(document, mark).join('; '),
    mark.rule,
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A cell that no spreadsheet takes for a formula.
 * @param {unknown} content
 */
function cell(content) {
  let text = String(content);
  if (typeof content !== 'number' && /^[\s]*[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {SorotDocument} document */
function html(document) {
  const lang = document.lang === 'und' ? '' : ` lang="${document.lang}"`;
  const paragraphs = marked(
    document,
    escaped,
    (mark) => `<mark data-kind="${mark.kind}" title="${escaped(told(document, mark))}">`,
    '</mark>',
  );
  const body = paragraphs.map((line) => `<p>${line}</p>\n`).join('');
  return `<!doctype html>\n<html${lang}>\n<meta charset="utf-8">\n<title>${escaped(title(document))}</title>\n<body>\n${body}</body>\n</html>\n`;
}

const escaped = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const title = (/** @type {SorotDocument} */ { text, id }) => /\S[^\n]*/.exec(text)?.[0] ?? id;

/** @param {SorotDocument} document */
function markdown(document) {
  const plain = (/** @type {string} */ text) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
  const paragraphs = marked(document, plain, () => '**', '**');
  const rows = document.annotations.map((mark) => {
    const words = plain(document.text.slice(mark.start, mark.end)).replaceAll('\n', ' ');
    return `| ${mark.kind} | ${words} | ${plain(told(document, mark))} |\n`;
  });
  return `${paragraphs.map((line) => `${line}\n\n`).join('')}| | | |\n|---|---|---|\n${rows.join('')}`;
}

/**
 * The paragraphs with their marks, the longest where several overlap: neither form nests.
 * @param {SorotDocument} document
 * @param {(text: string) => string} plain
 * @param {(mark: Annotation) => string} open
 * @param {string} close
 */
function marked(document, plain, open, close) {
  const { text } = document;
  const shown = document.annotations.filter(({ kind }) => kind !== 'source');
  const lines = [];
  let line = '';
  let at = 0;
  const write = (/** @type {string} */ part) => {
    const [first, ...rest] = part.split('\n').map(plain);
    line += first;
    for (const next of rest) {
      lines.push(line);
      line = next;
    }
  };
  for (const mark of shown) {
    if (mark.start < at) continue;
    write(text.slice(at, mark.start));
    line += open(mark) + plain(text.slice(mark.start, mark.end)).replaceAll('\n', ' ') + close;
    at = mark.end;
  }
  write(text.slice(at));
  lines.push(line);
  return lines.filter((one) => one.trim());
}

/** @param {SorotDocument} document */
function annotations(document) {
  const { text } = document;
  const points = codePoints(text);
  const items = document.annotations.map((mark) => ({
    type: 'Annotation',
    id: `#${mark.id}`,
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: mark.kind },
      ...(told(document, mark) ? [{ type: 'TextualBody', purpose: 'describing', value: told(document, mark) }] : []),
    ],
    target: {
      source: document.id || 'urn:sorot:article',
      selector: [
        { type: 'TextPositionSelector', start: points(mark.start), end: points(mark.end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(mark.start, mark.end),
          prefix: text.slice(Math.max(0, mark.start - CONTEXT), mark.start).replace(/^[\udc00-\udfff]/, ''),
          suffix: text.slice(mark.end, mark.end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
        },
      ],
    },
  }));
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' };
  return JSON.stringify({ ...head, items });
}

/**
 * From code units to code points, for places that come in rising order mostly.
 * @param {string} text
 */
function codePoints(text) {
  let unit = 0;
  let point = 0;
  return (/** @type {number} */ offset) => {
    if (offset < unit) unit = point = 0;
    for (; unit < offset; point++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    return point;
  };
}

/** @param {Annotation} mark */
function value({ number, date }) {
  if (date) return date.value ?? '';
  if (!number) return '';
  return number.value ?? `${number.low ?? ''}..${number.high ?? ''}`;
}

/**
 * @param {SorotDocument} document
 * @param {Annotation} mark
 */
const entity = (document, mark) => entityOf(document, mark)?.name ?? '';

/**
 * What a mark means, in one line.
 * @param {SorotDocument} document
 * @param {Annotation} mark
 */
function told(document, mark) {
  const parts = [String(value(mark)), mark.number?.unit, mark.number?.of, entity(document, mark)];
  const by = speakers(document, mark);
  return [parts.filter(Boolean).join(' '), by.length ? `← ${by.join('; ')}` : ''].filter(Boolean).join(' ');
}
