/** What others see of the package before they run it: its map, its types, its manifest, its weight. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { app, here, installed, npm, root } from './setup.mjs';

const run = promisify(execFile);
const web = join(root, 'web');
before(() => installed());

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: npm, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types are not wrong', async () => {
  const packed = readdirSync(app).find((name) => name.endsWith('.tgz'));
  await run(join(here, 'node_modules/.bin/attw'), [packed, '--profile', 'esm-only', '--format', 'ascii'], {
    cwd: app,
  });
});

for (const resolution of ['bundler', 'nodenext']) {
  test(`a program in TypeScript compiles: ${resolution}`, async () => {
    for (const name of ['types.ts', 'editors.ts']) cpSync(join(here, 'pages', name), join(app, name));
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
        module: resolution === 'bundler' ? 'esnext' : 'nodenext',
        moduleResolution: resolution,
        types: [],
      },
      files: ['types.ts', 'editors.ts'],
    };
    const name = `tsconfig.${resolution}.json`;
    writeFileSync(join(app, name), JSON.stringify(config));
    await run(join(web, 'node_modules/.bin/tsc'), ['-p', name], { cwd: app }).catch(({ stdout }) =>
      assert.fail(stdout),
    );
  });
}

test('the manifest of the element is what its analyzer makes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-'));
  try {
    cpSync(join(web, 'element.js'), join(folder, 'element.js'));
    const analyzer = join(here, 'node_modules/.bin/cem');
    await run(analyzer, ['analyze', '--globs', 'element.js', '--quiet'], { cwd: folder }).catch(() => {});
    const made = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
    if (process.env.SOROT_RECORD) writeFileSync(join(web, 'custom-elements.json'), made);
    assert.equal(readFileSync(join(web, 'custom-elements.json'), 'utf8'), made);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the element's own JavaScript and CSS", (t) => {
  const seen = new Set();
  const parts = [];
  for (const queue = ['define.js']; queue.length; ) {
    const name = queue.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    const code = readFileSync(join(npm, name), 'utf8');
    parts.push(code);
    for (const [, next] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) queue.push(next);
  }
  const size = brotliCompressSync(Buffer.from(parts.join('\n'))).length / 1000;
  t.diagnostic(`${size.toFixed(1)} kB brotli, ${[...seen].join(' ')}`);
  assert.ok(size <= 30, `${size} kB`);
});
