/**
 * A thousand annotations while the worker is killed at random, hangs, runs out of memory or answers nonsense: each text is
 * answered as on a quiet day, or given back with an error that says why; none is lost, none gets another's marks.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goldTexts } from './gold.mjs';
import { instead, prelude, started } from './node-worker.mjs';
import { random } from './random.mjs';

const { createAnnotator, LoadError } = await import('../sorot.js');

const read = (name) => readFileSync(new URL(name, import.meta.url));
const code = read('./.build/worker.js').toString();
const wasm = read('./.build/engine.wasm');
const module = new WebAssembly.Module(wasm);

const ROUNDS = 1000;

/** In the worker: the export dies by chance, in one of the ways that it can. */
const faults = instead(
  'sorot_annotate',
  `if (args[0] > 100 && Math.random() < 0.04) {
    const how = [1, 2, 3, 5, 6][Math.floor(Math.random() * 5)];
    if (how === 6) return 345505795;
    const answer = all.sorot_crash(how);
    if (how !== 5) return answer;
  }
  return real(...args);`,
);

test(`${ROUNDS} annotations under fire: no text is lost, none gets other marks`, { timeout: 230_000 }, async () => {
  const lines = goldTexts()
    .join('\n')
    .split('\n')
    .filter((line) => line.length > 100 && line.length < 700)
    .slice(0, 100);
  const quiet = createAnnotator({ workerCode: code, module });
  const right = [];
  for (const line of lines) right.push(JSON.stringify(await quiet.annotate(line)));
  quiet.close();

  prelude.code = faults;
  const annotator = createAnnotator({ workerCode: code, module, tries: 6 });
  const roll = random(7);
  let [answered, refused] = [0, 0];
  try {
    for (let round = 0; round < ROUNDS; ) {
      const batch = Array.from({ length: Math.min(1 + roll(8), ROUNDS - round) }, () => roll(lines.length));
      round += batch.length;
      const calls = batch.map((i) => annotator.annotate(lines[i]));
      // From outside: the newest worker is ended, as by a browser that is short of memory.
      if (roll(12) === 0) setTimeout(() => started.at(-1)?.onerror?.({ message: 'killed' }), roll(4));
      const results = await Promise.allSettled(calls);
      results.forEach((result, k) => {
        if (result.status === 'fulfilled') {
          assert.equal(result.value.text, lines[batch[k]]);
          assert.equal(JSON.stringify(result.value), right[batch[k]]);
          answered++;
        } else {
          assert.equal(result.reason.code, 'engine');
          refused++;
        }
      });
    }
  } finally {
    annotator.close();
    prelude.code = '';
  }
  console.log(`# ${answered} answered, ${refused} given back with an error, ${annotator.restarts} workers died`);
  assert.equal(answered + refused, ROUNDS);
  assert.ok(annotator.restarts > 20, `${annotator.restarts} workers died: that is no fire`);
  assert.ok(refused < ROUNDS / 50, `${refused} were given back`);
});

test('an engine that is cut or altered anywhere is told of, and never answers wrongly', {
  timeout: 120_000,
}, async () => {
  const text = '😀 Kafe: 500 perwira tiba pada 22 Oktober 2024.';
  const good = createAnnotator({ workerCode: code, module });
  const right = JSON.stringify(await good.annotate(text));
  good.close();
  const roll = random(11);
  for (let i = 0; i < 24; i++) {
    const bytes = Uint8Array.from(wasm);
    const cut = i % 2 === 0;
    if (!cut) for (let k = 0; k < 200; k++) bytes[8 + roll(bytes.length - 8)] ^= 1 + roll(255);
    const module = WebAssembly.compile(cut ? bytes.subarray(0, roll(bytes.length)) : bytes);
    const annotator = createAnnotator({ workerCode: code, module, tries: 1, timeout: () => 2000 });
    const result = await annotator.annotate(text).then(JSON.stringify, (error) => error);
    annotator.close();
    if (result !== right) assert.ok(/^(load|engine|version)$/.test(result.code), String(result.stack ?? result));
    if (cut) assert.ok(result instanceof LoadError, String(result));
  }
});

test('without WebAssembly: an error that says so', async () => {
  const { WebAssembly: kept } = globalThis;
  globalThis.fetch = async () => new Response(wasm, { headers: { 'content-type': 'application/wasm' } });
  delete globalThis.WebAssembly;
  try {
    const annotator = createAnnotator({ workerCode: code, wasmUrl: 'http://x/engine.wasm' });
    await assert.rejects(
      annotator.annotate('5 orang'),
      (error) => typeof error.code === 'string' && error instanceof Error,
    );
    annotator.close();
  } finally {
    globalThis.WebAssembly = kept;
  }
});

test('a worker that may not start: an error that says so, the text with the caller', async () => {
  const { Worker: kept } = globalThis;
  globalThis.Worker = class {
    constructor() {
      throw new Error('blocked by the policy');
    }
  };
  try {
    const annotator = createAnnotator({ workerCode: code, module, tries: 2 });
    await assert.rejects(annotator.annotate('5 orang'), (error) => typeof error.code === 'string');
    annotator.close();
  } finally {
    globalThis.Worker = kept;
  }
});
