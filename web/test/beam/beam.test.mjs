/** The archive of docs/archives.md in Apache Beam, on its local runner: the documents of the command line. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goldTexts } from '../gold.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('each article once, as the command line reads it; a bad line is left out', { timeout: 500_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-'));
  try {
    const archive = goldTexts().map((text, i) => `${JSON.stringify({ id: `a${i}`, text })}\n`);
    writeFileSync(join(folder, 'archive.jsonl'), `${archive.join('')}no article\n`);
    const want = execFileSync('go', ['run', './wasm/cmd/sorot', 'annotate', '--jsonl'], {
      cwd: root,
      input: archive.join(''),
      maxBuffer: 1 << 28,
    });
    const command = readFileSync(`${root}docs/archives.md`, 'utf8')
      .split('## In Apache Beam')[1]
      .match(/```sh\n([^`]+)```/)[1]
      .replace('wasm/', `${root}wasm/`);
    execFileSync('bash', ['-euc', command], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const made = readdirSync(folder).filter((name) => name.startsWith('documents.jsonl'));
    const lines = (text) => text.trim().split('\n').sort();
    assert.deepEqual(
      lines(made.map((name) => readFileSync(join(folder, name), 'utf8')).join('')),
      lines(want.toString()),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
