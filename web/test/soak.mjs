/**
 * What takes long to go wrong: every fuzz target of the Go packages for SOAK (a minute by default) each, and one
 * annotator that reads articles of all sizes for as long, whose memory must not grow and whose answers must not change.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bigArchive } from './big.mjs';
import { goldTexts } from './gold.mjs';
import './node-worker.mjs';

const { createAnnotator } = await import('../sorot.js');
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const soak = process.env.SOAK ?? '1m';
const ms = Number.parseFloat(soak) * ({ s: 1e3, m: 6e4, h: 36e5 }[soak.at(-1) ?? ''] ?? Number.NaN);
if (!(ms > 0)) throw new RangeError(`SOAK is not a time: ${soak}`);
const total = { passed: 0, failed: 0 };
const count = (ok, what) => {
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}`);
};

const listed = execFileSync('go', ['test', '-list', '^Fuzz', './wasm/...'], { cwd: root, encoding: 'utf8' });
let targets = [];
for (const line of listed.split('\n')) {
  if (line.startsWith('Fuzz')) targets.push(line);
  const name = line.match(/^ok\s+(\S+)/)?.[1];
  if (!name) continue;
  for (const target of targets) {
    console.log(`==   ${name} ${target}, ${soak}`);
    const args = ['test', '-run=^$', `-fuzz=^${target}$`, `-fuzztime=${soak}`, name];
    count(spawnSync('go', args, { cwd: root, stdio: 'inherit' }).status === 0, `${name} ${target}`);
  }
  targets = [];
}

console.log('==   sessions, 10 000 edits');
execFileSync('npm', ['ci', '--no-progress'], { cwd: join(root, 'web/test/embed'), stdio: 'inherit' });
execFileSync('node', ['web/build.mjs', '--quick'], { cwd: root, stdio: 'inherit' });
const edits = { SOROT_EDITS: '10000', SOROT_TIMES: '1' };
const sessions = ['--test', '--test-reporter=spec', 'web/test/embed/session.test.mjs', 'web/test/embed/node.test.mjs'];
const edited = spawnSync('node', sessions, { cwd: root, stdio: 'inherit', env: { ...process.env, ...edits } });
count(edited.status === 0, 'sessions, pools and their times');

console.log('==   1000 annotations while engine and page are killed');
const fire = { ...process.env, KILLS: '1000' };
const unbroken = ['--test', '--test-reporter=spec', '--test-name-pattern=killed', 'web/test/browser/unbroken.test.mjs'];
count(spawnSync('node', unbroken, { cwd: root, stdio: 'inherit', env: fire }).status === 0, 'no letter is lost');

console.log('==   an archive of 1 GB');
const { mib, mbs, ok } = await bigArchive(root, goldTexts(), 1e9);
console.log(`     ${mbs.toFixed(1)} MB/s, at most ${mib.toFixed(0)} MiB`);
count(ok, 'every article once');
count(mib < 1024, 'memory stays below 1 GiB');

console.log('==   known vulnerabilities');
for (const [command, ...args] of [
  ['go', 'run', 'golang.org/x/vuln/cmd/govulncheck@v1.9.0', './wasm/...'],
  ['npm', 'audit', '--prefix', 'web'],
]) {
  const told = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const out = told.stdout + told.stderr;
  // Their lists are on the network; where that is not to be had nothing is known, and nothing is counted.
  const unreachable =
    /dial tcp|no such host|connection refused|ENOTFOUND|ECONNREFUSED|endpoint|Forbidden|EAI_AGAIN/i.test(out);
  if (told.status !== 0) console.log(out.trim());
  if (told.status !== 0 && unreachable) console.log(`     ${command}: its list cannot be reached from here`);
  else count(told.status === 0, `${command} ${args.join(' ')}`);
}

console.log(`==   one annotator, ${soak}`);
execFileSync('node', ['web/build.mjs', '--crash'], { cwd: root, stdio: 'inherit' });
const built = (name) => readFileSync(join(root, 'web/test/.build', name));
const annotator = createAnnotator({
  workerCode: built('worker.js').toString(),
  module: new WebAssembly.Module(built('engine.wasm')),
});
const texts = goldTexts();
const all = texts.join('\n\n');
const first = new Map();
let [reads, changed, most] = [0, 0, 0];
for (const end = Date.now() + ms; Date.now() < end; reads++) {
  const i = reads % (texts.length + 1);
  const text = texts[i] ?? all.repeat(1 + (reads % 7));
  const found = JSON.stringify(await annotator.annotate(text));
  const key = `${i} ${text.length}`;
  if (first.has(key) && first.get(key) !== found) changed++;
  first.set(key, found);
  most = Math.max(most, process.memoryUsage().rss);
}
annotator.close();
console.log(`     ${reads} texts, at most ${(most / 2 ** 20).toFixed(0)} MiB`);
count(changed === 0, 'the same text has the same marks');
count(annotator.restarts === 0, 'no worker died');
count(most < 2 ** 30, 'memory stays below 1 GiB');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
