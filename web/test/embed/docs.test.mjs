/** Each example of docs/embed.md does what it says, as it stands. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { launch } from '../browser/browsers.mjs';
import { host } from './server.mjs';
import { app, installed, root } from './setup.mjs';

const run = promisify(execFile);
const text = readFileSync(join(root, 'docs/embed.md'), 'utf8');
/** @type {{how: string, code: string, after: string}[]} */
const examples = [...text.matchAll(/^```\w+ (\w+)\n([\s\S]*?)^```\n([\s\S]*?)(?=^```|$(?![\s\S]))/gm)].map(
  ([, how, code, after]) => ({ how, code, after }),
);
const out = join(app, 'docs');
let site;
let browser;
before(async () => {
  installed();
  mkdirSync(out, { recursive: true });
  const places = { '/sorot/': join(app, 'node_modules/sorot'), '/docs/': out, '/desk/': join(root, 'dist') };
  site = await host(places);
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** A page with a bundle of the example, by esbuild with the two lines of the documentation. */
async function page(name, code) {
  const lines = examples.find(({ how }) => how === 'esbuild').code;
  writeFileSync(join(app, `${name}.js`), code);
  writeFileSync(join(app, `${name}-files.js`), lines);
  writeFileSync(join(app, `${name}-entry.js`), `import './${name}-files.js';\nimport './${name}.js';`);
  await build({
    entryPoints: { [name]: join(app, `${name}-entry.js`) },
    bundle: true,
    format: 'esm',
    outdir: out,
    logLevel: 'error',
    loader: { '.wasm': 'file', '.bin': 'file' },
  });
  writeFileSync(
    join(out, `${name}.html`),
    `<!doctype html><meta charset="utf-8"><body><script type="module" src="${name}.js"></script>`,
  );
  return `${site.origin}/docs/${name}.html`;
}

async function visit(url, done) {
  const tab = await browser.newPage();
  const said = [];
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => (message.type() === 'error' ? errors : said).push(message.text()));
  await tab.goto(url);
  await tab.waitForFunction(done, { timeout: 20_000 }).catch((error) => errors.push(error.message));
  await tab.close();
  assert.deepEqual(errors, []);
  return said;
}

test('there is an example for each way', () => {
  const count = (/** @type {string} */ kind) => examples.filter(({ how }) => how === kind).length;
  assert.deepEqual([count('node'), count('page'), count('esbuild'), count('editor'), count('frame')], [5, 1, 1, 5, 1]);
});

test('the playground', async () => {
  await visit(`${site.origin}/desk/playground.html`, () => {
    const outputs = [...document.querySelectorAll('output')].map(({ textContent }) => textContent);
    const frame = document.querySelector('iframe')?.contentDocument?.querySelector('sorot-article');
    return (
      document.querySelectorAll('section').length === 6 &&
      document.querySelector('sorot-article').document?.length >= 4 &&
      CSS.highlights.get('sorot-number')?.size >= 4 &&
      outputs.length === 2 &&
      /2024/.test(outputs[0]) &&
      /^id,kind/.test(outputs[1]) &&
      frame?.text.startsWith('JAKARTA')
    );
  });
});

examples.forEach(({ how, code, after }, i) => {
  const title = code.match(/from '(sorot[^']*)'/)?.[1] ?? how;
  const name = `example-${i}`;
  if (how === 'node') {
    test(`in Node: ${title} (${i})`, async () => {
      writeFileSync(join(app, `${name}.mjs`), code);
      const { stdout } = await run(process.execPath, [`${name}.mjs`], { cwd: app, timeout: 60_000 });
      assert.ok(stdout.trim());
      const [, prints] = after.match(/^\s*prints\n\n((?: {4}.*\n)+)/) ?? [];
      if (prints) assert.equal(stdout, prints.replace(/^ {4}/gm, ''));
      if (code.includes('onPublish')) assert.match(stdout, /^error weekday-mismatch /m);
    });
  } else if (how === 'page') {
    test('the element on a page', async () => {
      writeFileSync(join(out, `${name}.html`), code);
      await visit(
        `${site.origin}/docs/${name}.html`,
        () => document.querySelector('sorot-article')?.document?.length >= 3,
      );
    });
  } else if (how === 'editor') {
    test(`in an editor: ${title} (${i})`, async () => {
      const url = await page(name, code);
      await visit(
        url,
        () => document.querySelector('.sorot-number, .sorot-date') ?? CSS.highlights.get('sorot-number')?.size,
      );
    });
  } else if (how === 'frame') {
    test('the desk in a frame', async () => {
      assert.ok(code.includes('https://desk.example/index.html'));
      const url = await page(
        name,
        `${code.replace('https://desk.example', `${site.origin}/desk`)}\nglobalThis.done = true;`,
      );
      const said = await visit(url, () => globalThis.done);
      assert.equal(said.at(-1), '2');
    });
  }
});
