/** The loader on a real engine in a real worker, and what it does when that dies. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, before, test } from 'node:test';
import { instead, prelude, started } from './node-worker.mjs';

const {
  createAnnotator,
  EngineError,
  LoadError,
  ModelError,
  SupersededError,
  TextTooLongError,
  VersionError,
  ClosedError,
} = await import('../sorot.js');

const here = (name) => new URL(`./.build/${name}`, import.meta.url);
const wasm = readFileSync(here('engine.wasm'));
const code = readFileSync(here('worker.js'), 'utf8');
const module = new WebAssembly.Module(wasm);

const TEXT = '\ufeff😀 Kafe\u0301: 500 perwira tiba pada 22 Oktober 2024.';

/** Every address that was fetched. */
const fetched = [];
globalThis.fetch = async (url) => {
  fetched.push(String(url));
  const type = String(url).endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
  if (String(url).includes('gone')) return new Response('', { status: 404 });
  if (String(url).includes('cut'))
    return new Response(wasm.subarray(0, 100_000), { headers: { 'content-type': type } });
  return new Response(type === 'text/javascript' ? code : wasm, { headers: { 'content-type': type } });
};

const open = [];
function make(options = {}) {
  const annotator = createAnnotator({ workerCode: code, module, ...options });
  open.push(annotator);
  return annotator;
}
before(() => {
  prelude.code = '';
});
afterEach(() => {
  prelude.code = '';
  for (const annotator of open.splice(0)) annotator.close();
});

// The self-test's text is short; what dies is the first text after it.
const LONG = 'Harga naik 5 persen. '.repeat(20);
const dying = (how) =>
  instead(
    'sorot_annotate',
    `if (args[0] > 100) { const r = all.sorot_crash(${how}); if (${how} !== 5) return r; } return real(...args);`,
  );

test('a text is marked', async () => {
  const document = await make().annotate(TEXT, { published: '2024-10-28', id: 'a' });
  assert.equal(document.lang, 'id');
  assert.deepEqual(document.published, { value: '2024-10-28', from: 'given' });
  const words = Array.from({ length: document.length }, (_, i) => TEXT.slice(document.start(i), document.end(i)));
  assert.deepEqual(words, ['500', '22 Oktober 2024']);
  assert.deepEqual([document.value(0), document.value(1)], [500, '2024-10-22']);
  assert.equal(document.annotations[1].date.value, '2024-10-22');
  assert.equal(document.units, TEXT.length);
});

test('only the kinds that are asked for', async () => {
  const annotator = make();
  const kinds = async (...wanted) => {
    const document = await annotator.annotate('Pelaku berinisial RS membawa 45 pisau pada 22 Oktober 2024.', {
      kinds: wanted,
    });
    return document.annotations.map((m) => m.kind);
  };
  assert.deepEqual(await kinds('number'), ['number']);
  assert.deepEqual(await kinds('date'), ['date']);
  assert.deepEqual(await kinds('person', 'date'), ['person', 'date']);
  assert.deepEqual(await kinds('source'), []);
  assert.deepEqual(await kinds(), ['person', 'number', 'date']);
});

test('an empty text, and every kind of character', async () => {
  const annotator = make();
  for (const text of [
    '',
    ' ',
    '\0',
    '\ud800',
    'a\udfff 3 b',
    'é'.repeat(9000),
    '😀'.repeat(5000),
    '中'.repeat(20000),
  ]) {
    assert.equal((await annotator.annotate(text)).units, text.length);
  }
  assert.equal(annotator.restarts, 0);
});

test('calls are answered in order, with what each asked', async () => {
  const annotator = make();
  const texts = ['1 orang', 'Two people and 3 dogs', ''];
  const documents = await Promise.all(
    texts.map((text, i) => annotator.annotate(text, { id: String(i), lang: i ? 'en-GB' : 'id' })),
  );
  assert.deepEqual(
    documents.map((d) => d.id),
    ['0', '1', '2'],
  );
  assert.deepEqual(
    documents.map((d) => d.lang),
    ['id', 'en', 'en'],
  );
});

test('mistakes in a call are told at once', async () => {
  const annotator = make();
  await assert.rejects(annotator.annotate('x', { lang: 'fr' }), RangeError);
  await assert.rejects(annotator.annotate('x', { published: '2024-02-30' }), RangeError);
  await assert.rejects(annotator.annotate('x', { published: 'kemarin' }), RangeError);
  await assert.rejects(annotator.annotate('x', { kinds: ['verb'] }), RangeError);
  await assert.rejects(annotator.annotate(/** @type {any} */ (5)), TypeError);
  assert.throws(() => createAnnotator({ lang: 'xx' }), RangeError);
});

for (const [what, how] of /** @type {const} */ ([
  ['a panic that nobody recovers', 1],
  ['a stack overflow', 2],
  ['no memory left', 3],
  ['a panic inside', 5],
])) {
  test(`${what}: another worker takes the text, without the network`, { timeout: 60_000 }, async () => {
    prelude.code = dying(how);
    fetched.length = 0;
    const annotator = make({
      workerCode: undefined,
      module: undefined,
      worker: 'http://x/worker.js',
      wasmUrl: 'http://x/engine.wasm',
    });
    await annotator.ready;
    prelude.code = '';
    assert.equal((await annotator.annotate(LONG)).length, 20);
    assert.equal(annotator.restarts, 1);
    assert.deepEqual(fetched.sort(), ['http://x/engine.wasm', 'http://x/worker.js']);
  });
}

test('an engine that never answers is ended', async () => {
  prelude.code = dying(4);
  const annotator = make({ timeout: () => 300 });
  await annotator.ready;
  prelude.code = '';
  assert.equal((await annotator.annotate(LONG)).length, 20);
  assert.equal(annotator.restarts, 1);
});

test('garbage is not taken for an answer', async () => {
  for (const [name, body] of [
    ['sorot_annotate', 'return args[0] > 100 ? 345505795 : real(...args)'],
    ['sorot_answer', 'return globalThis.tested ? 64 : ((globalThis.tested = true), real())'],
    ['sorot_answer_size', 'return globalThis.tested ? 8 : ((globalThis.tested = true), real())'],
    ['sorot_reserve', 'return args[0] > 100 ? 0 : real(...args)'],
  ]) {
    prelude.code = instead(name, body);
    const annotator = make();
    await annotator.ready;
    prelude.code = '';
    assert.equal((await annotator.annotate(LONG)).length, 20, name);
    assert.equal(annotator.restarts, 1, name);
  }
});

test('a text that kills every worker is given back with an error, and the next one is read', {
  timeout: 60_000,
}, async () => {
  prelude.code = dying(1);
  const annotator = make({ tries: 2 });
  const deadly = annotator.annotate(LONG);
  const harmless = annotator.annotate(TEXT);
  await assert.rejects(deadly, (error) => error instanceof EngineError && error.code === 'engine' && error.tries === 2);
  assert.equal((await harmless).length, 2);
  assert.equal(annotator.restarts, 2);
});

test('an engine that fails its test is tried again, then given up', async () => {
  prelude.code = instead('sorot_annotate', 'return 0');
  const annotator = make();
  await assert.rejects(annotator.annotate(TEXT), EngineError);
  await assert.rejects(annotator.ready, EngineError);
  prelude.code = '';
  assert.equal((await annotator.annotate(TEXT)).length, 2);
});

test('an engine of another version', async () => {
  prelude.code = instead('sorot_version', 'return 99');
  const annotator = make();
  await assert.rejects(annotator.annotate(TEXT), (error) => error instanceof VersionError && error.found === 99);
});

test('a cut or missing file is an error of loading, and the next call tries again', async () => {
  for (const wasmUrl of ['http://x/cut.wasm', 'http://x/gone.wasm']) {
    await assert.rejects(make({ module: undefined, wasmUrl }).annotate(TEXT), LoadError);
  }
  const annotator = make({ workerCode: undefined, worker: 'http://x/gone.js' });
  await assert.rejects(annotator.annotate(TEXT), LoadError);
  const fetch = globalThis.fetch;
  globalThis.fetch = async () => new Response(code);
  try {
    assert.equal((await annotator.annotate(TEXT)).length, 2);
  } finally {
    globalThis.fetch = fetch;
  }
});

test('over the limit: an error that says so, and the worker lives on', { timeout: 60_000 }, async () => {
  const annotator = make();
  const limit = 16 << 20;
  for (const [text, size] of [
    ['a'.repeat(limit + 1), limit + 1],
    ['é'.repeat(limit / 2 + 1), limit + 2],
  ]) {
    await assert.rejects(
      annotator.annotate(text),
      (error) =>
        error instanceof TextTooLongError && error.size === size && error.limit === limit && error.code === 'too-long',
    );
  }
  assert.equal((await annotator.annotate(TEXT)).length, 2);
  assert.equal(annotator.restarts, 0);
});

test('10 MB are read, and a fresh worker follows', { timeout: 120_000 }, async () => {
  const annotator = make();
  await annotator.ready;
  const before = started.length;
  const sentence = 'Sekitar 12.000 orang datang pada 22 Oktober 2024 – “ramai”.\n';
  const text = sentence.repeat(Math.ceil(10.5e6 / Buffer.byteLength(sentence)));
  const document = await annotator.annotate(text);
  assert.ok(document.length >= (2 * text.length) / sentence.length - 1);
  const last = document.length - 1;
  assert.match(text.slice(document.start(last), document.end(last)), /22 Oktober 2024/);
  assert.equal((await annotator.annotate(TEXT)).length, 2);
  assert.equal(annotator.restarts, 0);
  assert.equal(started.length, before + 1);
});

test('what is no person model stops the start', async () => {
  await assert.rejects(make({ model: new ArrayBuffer(100) }).annotate(TEXT), EngineError);
  await assert.rejects(make({ modelUrl: 'http://x/gone.bin' }).annotate(TEXT), LoadError);
});

test('a model that comes late: people by rules before, by the model after, also in a later worker', async () => {
  const named = 'Ada 12.000 orang di rumah Budi Santoso kemarin.';
  const model = Uint8Array.from(readFileSync(new URL('../../wasm/person/model/person-v1.bin', import.meta.url))).buffer;
  const annotator = make();
  const kinds = async () => (await annotator.annotate(named)).annotations.map(({ kind }) => kind);
  assert.deepEqual(await kinds(), ['number', 'date']);
  await assert.rejects(annotator.setModel(new ArrayBuffer(100)), (error) => error instanceof ModelError);
  assert.deepEqual(await kinds(), ['number', 'date']);
  await annotator.setModel(model);
  assert.deepEqual(await kinds(), ['number', 'person', 'date']);
  const control = new AbortController();
  const long = annotator.annotate(LONG.repeat(2000), { signal: control.signal });
  control.abort(new Error('enough')); // ends the worker
  await assert.rejects(long, /enough/);
  assert.deepEqual(await kinds(), ['number', 'person', 'date']);
  assert.equal(annotator.restarts, 0);
});

test('a newer call supersedes older ones only if both say so', async () => {
  const annotator = make();
  const plain = annotator.annotate('1 orang');
  const old = [1, 2, 3].map((i) => annotator.annotate(`${i} ekor`, { supersede: true }));
  const results = await Promise.allSettled([plain, ...old]);
  assert.deepEqual(
    results.map((r) => r.status),
    ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
  );
  assert.ok(results[1].reason instanceof SupersededError);
});

test('a call can be given up, and the annotator closed', async () => {
  const annotator = make();
  const control = new AbortController();
  const call = annotator.annotate(TEXT, { signal: control.signal });
  control.abort(new Error('enough'));
  await assert.rejects(call, /enough/);
  await assert.rejects(annotator.annotate(TEXT, { signal: control.signal }), /enough/);
  const last = annotator.annotate(TEXT);
  annotator.close();
  await assert.rejects(last, ClosedError);
  await assert.rejects(annotator.annotate(TEXT), ClosedError);
  const owner = new AbortController();
  const owned = make({ signal: owner.signal });
  owner.abort();
  await assert.rejects(owned.annotate(TEXT), ClosedError);
});

test('the benchmark gives a time for each round', async () => {
  const times = await make().bench(LONG, 3);
  assert.equal(times.length, 3);
  assert.ok(times.every((ms) => ms >= 0 && ms < 1000));
});
