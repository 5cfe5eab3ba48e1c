/** A large archive made of the gold articles, read by the command line: how fast, and what it holds in memory. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {string} root of the sources
 * @param {string[]} texts
 * @param {number} bytes how large the archive is
 * @returns {Promise<{mbs: number, mib: number, ok: boolean}>} megabytes a second, the most of memory (Linux tells), and
 *   whether each article was answered, in order
 */
export async function bigArchive(root, texts, bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-'));
  const program = join(folder, 'sorot');
  try {
    execFileSync('go', ['build', '-o', program, './wasm/cmd/sorot'], { cwd: root });
    const child = spawn(program, ['annotate', '--jsonl', '--digest'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let [rest, got, ok, mib, sent, made] = ['', 0, true, 0, 0, 0];
    child.stdout.setEncoding('utf8').on('data', (data) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) ok &&= line.startsWith(`{"id":"${got++}",`);
    });
    const watch = setInterval(() => {
      const most = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      mib = Math.max(mib, Number(most ?? Number.NaN) / 1024);
    }, 500);
    const began = performance.now();
    while (sent < bytes) {
      const line = `${JSON.stringify({ id: String(made), text: texts[made % texts.length] })}\n`;
      made++;
      sent += Buffer.byteLength(line);
      if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    }
    clearInterval(watch);
    child.stdin.end();
    const [code] = await once(child, 'close');
    const mbs = sent / 1000 / (performance.now() - began);
    return { mbs, mib, ok: ok && code === 0 && got === made };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
