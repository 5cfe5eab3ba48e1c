/** The engine where archives are: as a WASI module, and as a filter that others start many of (docs/archives.md). */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goldTexts } from './gold.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sorot-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name) => join(folder, name);
const go = (out, env = {}) =>
  execFileSync('go', ['build', '-o', at(out), './wasm/cmd/sorot'], { cwd: root, env: { ...process.env, ...env } });
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: folder,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...options,
  }).toString();

const archive = goldTexts()
  .map((text, i) => `${JSON.stringify({ id: `a${i}`, text })}\n`)
  .join('');
writeFileSync(at('archive.jsonl'), archive);
go('sorot');
const want = run('./sorot', ['annotate', '--jsonl'], { input: archive });

test('as a WASI module: the same documents', { timeout: 200_000 }, () => {
  go('sorot.wasi.wasm', { GOOS: 'wasip1', GOARCH: 'wasm' });
  const wasi = fileURLToPath(new URL('wasi.mjs', import.meta.url));
  const got = run('node', ['--no-warnings', wasi, 'sorot.wasi.wasm', 'annotate', '--jsonl'], { input: archive });
  assert.equal(got, want);
});

/** The command of docs/archives.md under a heading. */
const documented = (heading) =>
  readFileSync(`${root}docs/archives.md`, 'utf8')
    .split(`## ${heading}`)[1]
    .match(/```sh\n([^`]+)```/)[1];

test('in a pipe that starts several: each document once', () => {
  run('bash', ['-euc', documented('In a pipe')], { env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } });
  const parts = readdirSync(folder).filter((name) => name.startsWith('part-'));
  assert.ok(parts.length > 1);
  const lines = (text) => text.trim().split('\n').sort();
  assert.deepEqual(lines(parts.map((name) => readFileSync(at(name), 'utf8')).join('')), lines(want));
});

test('one large file, twice: what is done is not done again', () => {
  const command = documented('One large file');
  for (let i = 0; i < 2; i++) {
    run('bash', ['-euc', command], { env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } });
    assert.equal(readFileSync(at('documents.jsonl'), 'utf8'), want);
  }
});
