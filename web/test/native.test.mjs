/**
 * The engine as it is delivered says byte for byte what the same sources say natively: other compiler, other inlining,
 * Go's tables cut out. Over the annotated articles; ARTICLES names more, as paths apart by spaces (build.sh eval).
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { goldFiles } from './gold.mjs';
import './node-worker.mjs';

const { createAnnotator } = await import('../sorot.js');
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`);
const go = (args, input) => {
  const { status, stdout, stderr } = spawnSync('go', ['run', './wasm/cmd/sorot', ...args], {
    cwd: root,
    input,
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr.toString());
  return stdout.toString().trim().split('\n');
};

const files = [...goldFiles(), ...(process.env.ARTICLES?.split(/\s+/).filter(Boolean) ?? [])];
const given = go(['eval', '--text', ...files]).map((line) => JSON.parse(line));
// As given, and once more with neither language nor day told.
const articles = [...given, ...given.map(({ id, text }) => ({ id, text }))];
const digests = go(
  ['annotate', '--jsonl', '--digest'],
  articles.map((article) => JSON.stringify(article)).join('\n'),
).map((line) => JSON.parse(line));

const model = Uint8Array.from(read('wasm/person/model/person-v1.bin')).buffer;
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** What the one file carries under an id. */
function carried(id) {
  const [, base64] = read('dist/sorot.html')
    .toString()
    .match(new RegExp(`id="${id}">([^<]+)<`));
  return gunzipSync(Buffer.from(base64, 'base64'));
}

for (const [name, wasm] of [
  ['engine.wasm', () => read('dist/engine.wasm')],
  ['sorot.html', () => carried('sorot-engine')],
]) {
  test(`${name}: every packed answer is the native one`, { timeout: 200_000 }, async () => {
    assert.equal(digests.length, articles.length);
    const annotator = createAnnotator({
      workerCode: read('dist/worker.js').toString(),
      module: new WebAssembly.Module(wasm()),
      model,
    });
    after(() => annotator.close());
    const other = [];
    for (const [i, { id, text, lang, published }] of articles.entries()) {
      const { packed } = await annotator.annotate(text, { lang, published });
      if (sha256(new Uint8Array(packed)) !== digests[i].sha256) other.push(id);
    }
    assert.deepEqual(other, []);
    assert.equal(annotator.restarts, 0);
  });
}

test('the one file carries the model of names as it is', () => {
  assert.equal(sha256(carried('sorot-model')), sha256(new Uint8Array(model)));
});
