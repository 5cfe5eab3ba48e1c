/** NOTICE names all that is delivered: every Go module in a build for the browser, every package in the bundles. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const notice = readFileSync(`${root}NOTICE`, 'utf8');

test('every Go module that is compiled in', () => {
  const list = (...args) =>
    execFileSync('go', ['list', '-deps', '-f', '{{with .Module}}{{.Path}}{{end}}', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GOOS: 'js', GOARCH: 'wasm' },
    });
  const modules = new Set(`${list('./wasm')}${list('-tags=page', './wasm')}`.split('\n').filter(Boolean));
  modules.delete('sorot');
  assert.ok(modules.size > 0);
  for (const module of modules) assert.ok(notice.includes(module), `NOTICE does not name ${module}`);
});

test('every npm package that is bundled', async () => {
  for (const entry of ['page.js', 'sorot.js', 'element.js', 'worker.js', 'boot.js']) {
    const { metafile } = await build({
      entryPoints: [`${root}web/${entry}`],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      logLevel: 'silent',
      external: ['wasm_exec', 'sorot:worker', 'node:*'],
      loader: { '.txt': 'text' },
      alias: { 'sorot:words': `${root}web/words.js` },
    });
    const packages = Object.keys(metafile.inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
    for (const name of new Set(packages.filter(Boolean))) {
      assert.match(notice, new RegExp(`^${name} \\(npm\\)`, 'm'), `NOTICE does not name ${name}, in ${entry}`);
    }
  }
});
