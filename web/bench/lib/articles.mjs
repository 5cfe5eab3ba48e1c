import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = 600;

/** @typedef {{text: string, published: string}} Article */

const words = (text) => text.split(/\s+/).filter(Boolean).length;

/** The marked-up article as plain text. @returns {Article} */
function plain(xml) {
  const published = /published="([^"]+)"/.exec(xml)?.[1] ?? '2024-10-28';
  const text = xml
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
  return { text, published };
}

/**
 * @param {string} folder
 * @param {string} lang
 * @returns {Article[]}
 */
export function gold(folder, lang) {
  const names = readdirSync(folder).filter((f) => f.startsWith(`dev-${lang}-`) && f.endsWith('.xml'));
  if (names.length === 0) throw new Error(`no dev-${lang}-*.xml in ${folder}`);
  return names.sort().map((f) => plain(readFileSync(join(folder, f), 'utf8')));
}

/**
 * One text of about 600 words an article: the article, then sentences of those after it up to the length.
 * @param {Article[]} articles
 * @returns {Article[]}
 */
export function sixHundred(articles) {
  return articles.map(({ text, published }, i) => {
    const after = [...articles.slice(i + 1), ...articles.slice(0, i)].map((a) => `\n${a.text}`).join('');
    let rest = WORDS - words(text);
    let out = text;
    for (const sentence of after.split(/(?<=[.!?]["”]? )|(?<=\n)/)) {
      if (rest <= 0) break;
      out += sentence;
      rest -= words(sentence);
    }
    return { text: out.trim(), published };
  });
}

/**
 * All articles, repeated, up to the last whole line within the number of UTF-8 bytes.
 * @param {Article[]} articles
 * @param {number} bytes
 * @returns {Article & {bytes: number}}
 */
export function repeated(articles, bytes) {
  const lines = articles.flatMap((a) => a.text.split('\n')).map((l) => `${l}\n`);
  const sizes = lines.map((l) => Buffer.byteLength(l));
  const out = [];
  let size = 0;
  for (let i = 0; size + sizes[i % lines.length] <= bytes; i++) {
    out.push(lines[i % lines.length]);
    size += sizes[i % lines.length];
  }
  return { text: out.join(''), published: articles[0].published, bytes: size };
}
