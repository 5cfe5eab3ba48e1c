// Which findings the editor has dismissed, kept in this browser. A finding is
// known by its check and by the words around what it rests on: an edit
// elsewhere or a new version of the article leaves it dismissed, a change of
// what it is about asks again. Only hashes are kept, no words.

const MOST = 500;
const AROUND = 40;

function hash(words) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** The name of a finding of a text, the same wherever in the text it stands. */
export function nameOf({ code, spans }, text) {
  const words = spans.map(({ start, end }) => text.slice(Math.max(start - AROUND, 0), end + AROUND).trim());
  return hash(`${code}\n${words.join('\n')}`);
}

/** The dismissed findings; keep and kept are of the desk. */
export class Dismissed {
  #names = new Set();

  constructor({ kept, keep }) {
    this.keep = keep;
    for (const name of kept('dismissed').split(' ')) if (name) this.#names.add(name);
  }

  /** For each finding of a document, 1 if it is dismissed. */
  of(document) {
    if (!this.#names.size) return new Uint8Array(0);
    return Uint8Array.from(document.findings, (one) => (this.#names.has(nameOf(one, document.text)) ? 1 : 0));
  }

  set(document, i, on) {
    const name = nameOf(document.findings[i], document.text);
    this.#names.delete(name);
    if (on) this.#names.add(name);
    this.#names = new Set([...this.#names].slice(-MOST));
    this.keep('dismissed', [...this.#names].join(' '));
  }
}
