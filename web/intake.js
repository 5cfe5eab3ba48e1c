// Text out of files: .txt and .md as they are, of .html the words, paragraph by
// paragraph, read by an inert parser that runs and loads nothing.

import { inertHtml } from './trust.js';

const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME OBJECT SVG MATH SELECT TEXTAREA BUTTON'.split(' '));
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 ' +
    'H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** The words of a document, one blank line between paragraphs. */
export function wordsOf(root) {
  const paragraphs = [];
  let words = '';
  const end = () => {
    const text = words
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    if (text) paragraphs.push(text);
    words = '';
  };
  // In text order, without recursion: a page may be nested as deep as it likes.
  let node = root;
  let down = true;
  while (node) {
    if (down) {
      const { nodeName } = node;
      if (node.nodeType === 3) words += node.data;
      else if (nodeName === 'BR') words += '\u2028';
      else if (BLOCKS.has(nodeName)) end();
      if (node.firstChild && !SKIPPED.has(nodeName.toUpperCase())) {
        node = node.firstChild;
        continue;
      }
    }
    if (BLOCKS.has(node.nodeName)) end();
    if (node === root) break;
    down = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
  end();
  return paragraphs.join('\n\n');
}

function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A file that is no text has zero bytes among its first. */
const binary = (bytes) => bytes[0] !== 0xff && bytes[0] !== 0xfe && bytes.subarray(0, 4096).includes(0);

/** The text of a file; null if it has none. */
export async function readFile(file) {
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
  if (binary(bytes)) return null;
  const text = decode(bytes);
  if (!/\.(html?|xhtml)$/i.test(file.name) && file.type !== 'text/html') return text;
  return wordsOf(new DOMParser().parseFromString(inertHtml(text), 'text/html').body);
}
