/** The packed document read in JavaScript says what the command line writes for the same text. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goldTexts } from './gold.mjs';
import './node-worker.mjs';

const { createAnnotator, SorotDocument } = await import('../sorot.js');
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(new URL(path, import.meta.url));

// As in the files: an empty line before and after.
const texts = goldTexts().map((text) => `\n${text}\n`);
texts.push(
  '',
  '\ufeff\0 3\u00a0juta “orang” 😀 e\u0301 5%\r\n２０ Mei 2024',
  'Pada 1 Januari 2024 sebanyak 3 naskah\ud800 hilang, \udfff 7 orang.',
  'ratusan orang, puluhan ribu rupiah, 2-1, 10-15 persen',
);
const articles = texts.map((text, i) => ({
  id: `a${i}`,
  text,
  ...(i % 3 === 0 && { published: '2024-10-28' }),
  ...(i % 5 === 0 && { lang: 'en' }),
}));

const annotator = createAnnotator({
  workerCode: read('./.build/worker.js').toString(),
  module: new WebAssembly.Module(read('./.build/engine.wasm')),
  model: Uint8Array.from(read('../../wasm/person/model/person-v1.bin')).buffer,
});
after(() => annotator.close());

test('toJSON is what the command line writes', { timeout: 120_000 }, async () => {
  const input = articles.map((article) => JSON.stringify(article)).join('\n');
  const out = execFileSync('go', ['run', './wasm/cmd/sorot', 'annotate', '--jsonl'], {
    cwd: root,
    input,
    maxBuffer: 1 << 28,
  });
  const lines = out.toString().trim().split('\n');
  assert.equal(lines.length, articles.length);
  for (const [i, { text, ...wishes }] of articles.entries()) {
    const document = await annotator.annotate(text, wishes);
    assert.deepEqual(JSON.parse(JSON.stringify(document)), JSON.parse(lines[i]), wishes.id);
    assert.equal(document.length, document.annotations.length);
    for (const [k, mark] of document.annotations.entries()) {
      const value = mark.number ? (mark.number.value ?? mark.number.low ?? mark.number.high) : mark.date?.value;
      assert.deepEqual(
        [document.start(k), document.end(k), document.kind(k), document.value(k)],
        [mark.start, mark.end, mark.kind, value],
      );
      const rule = document.rules[mark.rule];
      assert.ok(rule.name === mark.rule && rule.id && rule.en, `${mark.rule} has no words`);
    }
  }
});

test('garbage is refused', async () => {
  const text = '5 orang pada 22 Oktober 2024';
  const { packed } = await annotator.annotate(text);
  for (let length = 0; length < packed.byteLength; length++) {
    assert.throws(() => new SorotDocument(packed.slice(0, length), text), RangeError);
  }
  for (let at = 0; at < packed.byteLength; at++) {
    const copy = packed.slice(0);
    new Uint8Array(copy)[at] ^= 0xff;
    try {
      JSON.stringify(new SorotDocument(copy, text));
    } catch (error) {
      assert.ok(error instanceof RangeError, String(error));
    }
  }
});
