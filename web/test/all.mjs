/**
 * Runs every check there is, each as a step with its time, and ends with `N passed, N failed`. A step that fails shows
 * what it said; the others still run. `node web/test/all.mjs [WORD …]` runs the steps whose name has one of the words.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STATICCHECK = 'honnef.co/go/tools/cmd/staticcheck@v0.7.0';

/** No step may take longer. */
const LIMIT_MS = 360_000;

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(web);
const wanted = process.argv.slice(2);
const wasm = { GOOS: 'js', GOARCH: 'wasm' };
const totals = { passed: 0, failed: 0 };
const began = performance.now();

/**
 * @typedef {object} Told
 * @property {number} code
 * @property {string} out what was said, both streams
 */

/**
 * Runs a command and collects what it says; a line every half minute shows that it lives.
 * @param {string[]} command
 * @param {{env?: Record<string, string | undefined>, cwd?: string, alone?: boolean}} [options] alone: env is all of it
 * @returns {Promise<Told>}
 */
function tell([name, ...args], { env = {}, cwd = root, alone = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd,
      env: alone ? env : { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += data));
    const alive = setInterval(() => console.log(`     … ${seconds()}`), 30_000);
    const limit = setTimeout(() => {
      out += '\nended: it took too long';
      child.kill('SIGKILL');
    }, LIMIT_MS);
    child.on('error', (error) => (out += error));
    child.on('close', (code) => {
      clearInterval(alive);
      clearTimeout(limit);
      resolve({ code: code ?? 1, out });
    });
  });
}

const seconds = (from = began) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * @param {string} name
 * @param {() => Promise<Told>} run
 * @param {(told: Told) => {passed: number, failed: number}} [count] by default the step itself is the one test
 */
async function step(name, run, count = ({ code }) => ({ passed: code ? 0 : 1, failed: code ? 1 : 0 })) {
  if (wanted.length && !wanted.some((word) => name.includes(word))) return;
  console.log(`==   ${name}`);
  const from = performance.now();
  const told = await run();
  const { passed, failed } = count(told);
  totals.passed += passed;
  totals.failed += told.code && !failed ? 1 : failed;
  if (told.code || failed) console.log(told.out.trimEnd());
  console.log(`${told.code || failed ? 'FAIL' : 'ok  '} ${name}: ${passed} passed, ${failed} failed, ${seconds(from)}`);
}

/** Go's tests, by `go test -json`: the tests that hold no others. What is told is what the failed ones said. */
const go = (/** @type {Told} */ told) => {
  const result = { passed: 0, failed: 0 };
  const other = [];
  const said = new Map();
  const ended = new Map();
  for (const line of told.out.split('\n')) {
    if (!line.startsWith('{')) {
      other.push(line);
      continue;
    }
    const { Action, Package, ImportPath, Test, Output } = JSON.parse(line);
    const key = `${Package ?? ImportPath} ${Test ?? ''}`;
    if (Output) said.set(key, (said.get(key) ?? '') + Output);
    if (/^(pass|fail|build-fail)$/.test(Action)) ended.set(key, Action);
  }
  const names = [...ended.keys()].sort();
  names.forEach((name, i) => {
    const failed = ended.get(name) !== 'pass';
    if (failed) other.push(said.get(name) ?? '');
    const isTest = !name.endsWith(' ') && !names[i + 1]?.startsWith(`${name}/`);
    if (isTest) result[failed ? 'failed' : 'passed']++;
    else if (ended.get(name) === 'build-fail') result.failed++;
  });
  told.out = other.join('\n').trim();
  return result;
};

/** Node's tests, by the summary of its TAP reporter. */
const node = (/** @type {Told} */ { out }) => {
  const number = (/** @type {string} */ what) => Number(out.match(new RegExp(`^# ${what} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled') };
};

const list = async (/** @type {string[]} */ command, /** @type {object} */ options) =>
  (await tell(command, options)).out.trim().split('\n');

await step('gofmt', async () => {
  const { out } = await tell(['gofmt', '-l', 'wasm']);
  return { code: out.trim() ? 1 : 0, out };
});
await step('go vet', () => tell(['go', 'vet', './wasm/...']));
await step('go vet, wasm', () => tell(['go', 'vet', './wasm/...'], { env: wasm }));
await step('go vet, wasm, to crash', () =>
  tell(['go', 'vet', '-tags=crash', './wasm', './wasm/engine'], { env: wasm }),
);
await step('go vet, wasm, page', () => tell(['go', 'vet', '-tags=page', './wasm'], { env: wasm }));
await step('staticcheck', async () => {
  const installed = await tell(['go', 'install', STATICCHECK], { env: { GOBIN: join(web, 'test/.build') } });
  return installed.code ? installed : tell([join(web, 'test/.build/staticcheck'), './wasm/...']);
});
// Exports to WebAssembly are used by nobody that it knows of.
await step('staticcheck, wasm', () =>
  tell([join(web, 'test/.build/staticcheck'), '-checks=inherit,-U1000', './wasm', './wasm/engine', './wasm/page/...'], {
    env: wasm,
  }),
);
await step('biome', () =>
  tell(['node_modules/.bin/biome', 'ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=50', '.'], {
    cwd: web,
  }),
);
await step('types', () => tell(['node_modules/.bin/tsc', '-p', 'jsconfig.json'], { cwd: web }));

await step('go test', () => tell(['go', 'test', '-json', './wasm/...']), go);
// Five seconds a target; minimising what is found would take longer than finding it.
for (const [where, target] of [
  ['annotate', 'FuzzAnnotate'],
  ['annotate', 'FuzzShift'],
  ['article', 'FuzzArticle'],
])
  await step(`fuzz ${target}`, () =>
    tell(['go', 'test', `./wasm/${where}`, '-run=XXX', `-fuzz=^${target}$`, '-fuzztime=5s', '-fuzzminimizetime=20x']),
  );
await step(
  'go test, wasm',
  async () => {
    const goroot = (await tell(['go', 'env', 'GOROOT'])).out.trim();
    // Those that run natively and have tests; cmd and train are native alone.
    const format = '{{if .TestGoFiles}}{{.ImportPath}}{{end}}{{if .XTestGoFiles}} {{.ImportPath}}{{end}}';
    const packages = (await list(['go', 'list', '-f', format, './wasm/...'], { env: wasm }))
      .flatMap((line) => line.trim().split(/\s+/))
      .filter(
        (name, i, all) =>
          name && all.indexOf(name) === i && !/\/(cmd|train|gold|internal)\b/.test(name) && name !== 'sorot/wasm',
      );
    // A large environment does not fit into the arguments of wasm_exec.
    const { PATH, HOME, GOCACHE, GOPATH, GOFLAGS, GOPROXY, GOMODCACHE } = process.env;
    const env = { PATH, HOME, GOCACHE, GOPATH, GOFLAGS, GOPROXY, GOMODCACHE, ...wasm };
    const command = ['go', 'test', '-json', '-short', `-exec=${goroot}/lib/wasm/go_js_wasm_exec`, ...packages];
    return tell(command, { env, alone: true });
  },
  go,
);

await step('build', () => tell(['node', 'web/build.mjs', '--quick']));
await step('build for the loader', () => tell(['node', 'web/build.mjs', '--crash']));
await step('two builds in two folders are the same', () => tell(['node', 'web/test/reproducible.mjs']));
const files = (/** @type {string} */ folder, /** @type {RegExp} */ name) =>
  existsSync(join(web, folder))
    ? readdirSync(join(web, folder))
        .filter((file) => name.test(file))
        .map((file) => join('web', folder, file))
    : [];
const tests = (/** @type {string[]} */ list, jobs = 1) => [
  'node',
  '--test',
  '--test-reporter=tap',
  '--test-timeout=240000',
  '--test-force-exit',
  `--test-concurrency=${jobs}`,
  ...list,
];
await step('node', () => tell(tests(files('test', /\.test\.mjs$/), availableParallelism())), node);
// The longest ones, ten minutes of their own, run when they are asked for (`./build.sh test long embed beam`):
// 786 vectors of cross-site scripting, texts of megabytes, the package in bundlers, editors and frames, Apache Beam.
const LONG = /(xss|long)\.test\.mjs$/;
const browser = files('test/browser', /\.test\.mjs$/);
// Two at a time: they wait for the page more than they work.
await step(
  'browser',
  () =>
    tell(
      tests(
        browser.filter((file) => !LONG.test(file)),
        2,
      ),
    ),
  node,
);
if (wanted.length) {
  await step('long', () => tell(tests(browser.filter((file) => LONG.test(file)))), node);
  await step('embed: npm pack and install', () =>
    tell(['node', '-e', "import('./web/test/embed/setup.mjs').then(({ installed }) => installed())"]),
  );
  await step('beam', () => tell(tests(files('test/beam', /\.test\.mjs$/))), node);
  const embed = files('test/embed', /\.test\.mjs$/);
  const pages = (/** @type {string} */ file) => /browser\.test\.mjs$/.test(file);
  await step(
    'embed',
    () =>
      tell(
        tests(
          embed.filter((file) => !pages(file)),
          availableParallelism(),
        ),
      ),
    node,
  );
  await step('embed: browser', () => tell(tests(embed.filter(pages))), node);
}

console.log(`${seconds()} in all`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
