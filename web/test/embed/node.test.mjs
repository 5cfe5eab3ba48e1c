/** The installed package in Node: what a program of a newsroom would call. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { app, here, installed, root } from './setup.mjs';

const TEXT =
  'JAKARTA, 28 Oktober 2024 – Sekitar 12.000 tentara tiba pada Selasa (22/10/2024), kata Budi Santoso. ' +
  '“Jumlahnya 500 perwira,” ujarnya.';
const WRONG = 'JAKARTA, 28 Oktober 2024 – Rapat itu digelar pada Rabu, 24 Oktober 2024.';

let sorot;
let annotator;
before(async () => {
  installed();
  sorot = await import(pathToFileURL(join(app, 'node_modules/sorot/node.js')).href);
  annotator = await sorot.createAnnotator();
});
after(() => annotator.close());

/** Bun's own program: its wrapper wants a script of the installation to have run. */
const bun =
  ['', '-baseline']
    .map(
      (make) =>
        `node_modules/@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : 'x64'}${make}/bin/bun`,
    )
    .find((path) => existsSync(join(here, path))) ?? 'bun';

/** Runs a module of the project by its own name for the package. */
function program(code, name = 'program.mjs', command = [process.execPath]) {
  writeFileSync(join(app, name), code);
  return execFileSync(command[0], [...command.slice(1), name], { cwd: app, encoding: 'utf8', timeout: 60_000 });
}

test('ten lines from installing to marks, and the program ends by itself', () => {
  const out = program(`
    import { createAnnotator } from 'sorot';
    const sorot = await createAnnotator();
    const { annotations } = await sorot.annotate('Sekitar 12.000 orang datang ke rumah Budi Santoso kemarin.');
    console.log(annotations.map(({ kind }) => kind).join(' '));
  `);
  assert.equal(out.trim(), 'number person date');
});

test('every entry of the exports map leads to a file that is there', () => {
  const folder = join(app, 'node_modules/sorot');
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const paths = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  for (const path of paths) if (!path.includes('*')) assert.ok(readFileSync(join(folder, path)).length, path);
  assert.ok(exports['./engine.wasm'].default.match(/^\.\/engine\.\d+\.\d+\.\d+\.[0-9a-f]{10}\.wasm$/));
  assert.ok(!readdirSync(folder).includes('node_modules'));
});

test('importing the class and its definition on a server breaks nothing', () => {
  const out = program(`
    import { SorotArticle, define } from 'sorot';
    import 'sorot/define';
    define();
    console.log(typeof SorotArticle);
  `);
  assert.equal(out.trim(), 'function');
});

test('an engine of another build is refused with a clear message', async () => {
  const folder = join(app, 'node_modules/sorot');
  const name = readdirSync(folder).find((file) => file.endsWith('.wasm'));
  const wasm = readFileSync(join(folder, name));
  const other = Buffer.from(wasm);
  other.write('+0000000000', other.lastIndexOf('+'), 'latin1');
  writeFileSync(join(app, 'other.wasm'), other);
  const wasmUrl = pathToFileURL(join(app, 'other.wasm'));
  await assert.rejects(sorot.createAnnotator({ wasmUrl }), (error) => {
    assert.equal(error.code, 'version');
    assert.ok(error instanceof sorot.VersionError);
    assert.match(error.message, /version 0\.1\.0\+0000000000, the loader needs 0\.1\.0\+[0-9a-f]{10}/);
    return true;
  });
});

test('the inlined engine asks for no file', async () => {
  const { engine } = await import(pathToFileURL(join(app, 'node_modules/sorot/engine-inlined.js')).href);
  const inlined = await sorot.createAnnotator({ module: engine(), modelUrl: null });
  assert.equal((await inlined.annotate('500 perwira')).length, 1);
  inlined.close();
});

test('findings, and the gate that a CMS calls', async () => {
  const [finding] = (await annotator.check(WRONG)).filter(({ code }) => code === 'weekday-mismatch');
  assert.equal(finding.severity, 'error');
  const gate = annotator.onPublish({ lang: 'en' });
  const { warnings } = await gate(WRONG);
  assert.equal(warnings[0].code, 'weekday-mismatch');
  assert.match(warnings[0].message, /^October 24, 2024 is a Thursday\. The text says Wednesday\./);
  assert.ok(warnings[0].quotes.some((quote) => quote.includes('Rabu')));
  assert.deepEqual((await annotator.onPublish({ ignore: ['weekday-mismatch'] })(WRONG)).warnings, []);
  assert.deepEqual((await gate('Tidak ada apa-apa.')).warnings, []);
  const control = new AbortController();
  control.abort(new Error('enough'));
  const late = await gate(WRONG, { signal: control.signal });
  assert.deepEqual([late.warnings, late.error.message], [[], 'enough']);
});

test('exports', async () => {
  const document = await annotator.annotate(`${TEXT}\n\n=2+3 <b>& 7 persen`, { id: 'a' });
  for (const format of sorot.FORMATS) assert.ok(annotator.export(document, format).length, format);
  assert.deepEqual(JSON.parse(annotator.export(document, 'json')).id, 'a');
  const [head, ...rows] = annotator.export(document, 'csv').trimEnd().split('\r\n');
  assert.equal(head.split(',').length, 11);
  assert.equal(rows.length, document.length);
  const html = annotator.export(document, 'html');
  assert.ok(!html.includes('<b>') && html.includes('<mark data-kind="number"'));
  const page = JSON.parse(annotator.export(document, 'annotations'));
  assert.equal(page.items.length, document.length);
  const [position, quote] = page.items[0].target.selector;
  assert.equal([...document.text].slice(position.start, position.end).join(''), quote.exact);
  assert.throws(() => annotator.export(document, 'xml'), RangeError);
});

test('a cell that a spreadsheet would take for a formula is text', async () => {
  const document = await annotator.annotate('Naik -12 persen.');
  for (const row of annotator.export(document, 'csv').split('\r\n').slice(1)) assert.ok(!/,[=+\-@]\D/.test(row), row);
});

test('errors are typed, calls can be given up', async () => {
  await assert.rejects(annotator.annotate('x', { lang: 'fr' }), RangeError);
  const control = new AbortController();
  const call = annotator.annotate(TEXT, { signal: control.signal });
  control.abort(new Error('enough'));
  await assert.rejects(call, /enough/);
  await assert.rejects(sorot.createAnnotator({ wasmUrl: 'gone.wasm' }), sorot.LoadError);
  const closed = await sorot.createAnnotator({ modelUrl: null });
  closed.close();
  await assert.rejects(closed.annotate(TEXT), sorot.ClosedError);
});

test('a pool reads many in order, tells its progress, and one bad article stops nobody', async () => {
  const pool = await sorot.createPool({ workers: 2 });
  const articles = Array.from({ length: 300 }, (_, i) => ({ id: String(i), text: `${i + 1} orang datang. ${TEXT}` }));
  articles[150].lang = 'fr';
  const told = [];
  let next = 0;
  for await (const { index, id, document, error } of pool.annotateAll(articles, { onProgress: (p) => told.push(p) })) {
    assert.deepEqual([index, id], [next, String(next)]);
    if (next === 150) assert.ok(error instanceof RangeError);
    else assert.equal(document.value(0), next + 1);
    next++;
  }
  assert.equal(next, 300);
  assert.deepEqual(told.at(-1), { done: 300, failed: 1, total: 300 });
  assert.equal(pool.restarts, 0);
  const control = new AbortController();
  const run = pool.annotateAll(articles, { signal: control.signal });
  await run.next();
  control.abort(new Error('enough'));
  await assert.rejects(async () => {
    for await (const _ of run);
  }, /enough/);
  pool.close();
});

test('two workers are faster than one on 1 000 articles', { skip: !process.env.SOROT_TIMES }, async (t) => {
  const article = readFileSync(join(root, 'web/examples/id.txt'), 'utf8');
  const articles = Array.from({ length: 1000 }, (_, i) => ({ id: String(i), text: article }));
  const times = [];
  for (const workers of [1, 2]) {
    const pool = await sorot.createPool({ workers });
    for await (const _ of pool.annotateAll(articles.slice(0, 50)));
    const began = performance.now();
    for await (const _ of pool.annotateAll(articles));
    times.push(performance.now() - began);
    pool.close();
  }
  t.diagnostic(
    `1000 articles: ${times.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}: ${(times[0] / times[1]).toFixed(2)}×`,
  );
  assert.ok(times[1] < times[0]);
});

for (const [name, command] of /** @type {const} */ ([
  ['deno', ['node_modules/.bin/deno', 'run', '--allow-read', '--allow-env', '--no-lock', '--node-modules-dir=manual']],
  ['bun', [bun, 'run']],
])) {
  test(`the same ten lines in ${name}`, (t) => {
    const [tool, ...args] = command;
    const code = `
      import { createAnnotator } from 'sorot';
      const sorot = await createAnnotator();
      const { annotations } = await sorot.annotate('Sekitar 12.000 orang datang ke rumah Budi Santoso kemarin.');
      console.log(annotations.map(({ kind }) => kind).join(' '));
      sorot.close();
    `;
    let out;
    try {
      out = program(code, `${name}.mjs`, [join(here, tool), ...args]);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      return t.skip(`${name} is not there`);
    }
    assert.equal(out.trim(), 'number person date');
  });
}
