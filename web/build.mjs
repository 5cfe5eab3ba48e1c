/**
 * Makes dist/ from Go, JavaScript, CSS and index.html. `node web/build.mjs [--quick | --crash]`; the same sources give the
 * same bytes. --quick measures no sizes, --crash makes the engine for the loader's tests instead (web/test/.build/).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { pack } from './package.mjs';
import { header } from './policy.mjs';
import { EXPERIMENT, runtime } from './runtime.mjs';
import { slim } from './slim.mjs';
import { zip } from './zip.mjs';

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8'));
const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();

const say = (/** @type {string} */ line) => console.log(line);
const read = (/** @type {string} */ path) => readFileSync(path);

const hash = (/** @type {Uint8Array | string} */ data) => createHash('sha256').update(data).digest();
const integrity = (/** @type {Uint8Array | string} */ data) => `sha256-${hash(data).toString('base64')}`;
const hashed = (/** @type {string} */ name, /** @type {Uint8Array | string} */ data) =>
  name.replace(/(\.\w+)$/, `.${hash(data).toString('hex').slice(0, 10)}$1`);

/**
 * Compiles wasm/ for the browser.
 * @param {string} out
 * @param {string} tags
 */
function compile(out, tags) {
  say(`  go build ${basename(out)}`);
  const flags = ['-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid=', `-tags=${tags}`];
  // Inlined calls are a fifth of the module; without them in these it is a tenth slower at most.
  for (const cold of [
    'sorot/wasm/check',
    'sorot/wasm/date',
    'sorot/wasm/number',
    'sorot/wasm/numeral',
    'sorot/wasm/person',
    'sorot/wasm/source',
    'sorot/wasm/page/...',
    'honnef.co/...',
    'github.com/...',
  ]) {
    flags.push(`-gcflags=${cold}=-l`);
  }
  flags.push('-gcflags=runtime=-B'); // it ends the program on an index out of bounds, which it never has
  const edited = mkdtempSync(join(tmpdir(), 'sorot-runtime-'));
  execFileSync('go', ['build', ...flags, '-overlay', runtime(goroot, edited), '-o', out, './wasm'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, GOOS: 'js', GOARCH: 'wasm', GOEXPERIMENT: EXPERIMENT },
  });
  rmSync(edited, { recursive: true });
  const slimmed = slim(read(out));
  writeFileSync(out, slimmed);
  return slimmed;
}

/**
 * Bundles one entry into one text.
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} options
 * @param {string} [worker] the text of the worker, for those that carry it
 */
async function bundle(entry, options, worker = '') {
  const result = await build({
    entryPoints: [join(web, entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: ['chrome103', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    alias: { wasm_exec: join(goroot, 'lib/wasm/wasm_exec.js') },
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [
      {
        name: 'worker',
        setup(it) {
          it.onResolve({ filter: /^sorot:worker$/ }, () => ({ path: 'worker', namespace: 'sorot' }));
          it.onLoad({ filter: /.*/, namespace: 'sorot' }, () => ({ contents: worker, loader: 'text' }));
          it.onResolve({ filter: /^sorot:words$/ }, () => ({ path: join(web, 'words.js') }));
        },
      },
    ],
    ...options,
  });
  return result.outputFiles[0].text;
}

/** The files of the site that are not bundled, by their path under web/. */
const icons = () => (existsSync(join(web, 'icons')) ? readdirSync(join(web, 'icons')).sort() : []);

const SOURCE = read(join(root, 'index.html')).toString();
const CHARSET = /<meta charset="utf-8"\s*\/?>/;
const STYLE = /<link rel="stylesheet" href="web\/style\.css"\s*\/?>/;
const GUARD = /<script src="web\/guard\.js"><\/script>/;
const SCRIPT = /<script[^>]* src="web\/(\w+\.js)"[^>]*><\/script>/; // the one of type module: what starts the page
const UNBUILT = /[ \t]*<script src="web\/file\.js"><\/script>\n?/; // what the unbuilt page says when opened

/** What starts the page. */
const named = SOURCE.replace(UNBUILT, '').replace(GUARD, '').match(SCRIPT)?.[1] ?? '';
const entry = existsSync(join(web, named)) && named ? named : 'boot.js';

/**
 * Puts the built names into index.html, the one source of the page.
 * @param {[RegExp, string][]} replacements
 */
function page(replacements) {
  let html = SOURCE.replace(UNBUILT, '');
  for (const [from, to] of replacements) {
    if (!from.test(html)) throw new Error(`index.html has no ${from}`);
    html = html.replace(from, () => to);
  }
  return html;
}

const meta = (/** @type {string} */ value) =>
  `<meta charset="utf-8">\n<meta http-equiv="content-security-policy" content="${value}">`;
const icon = (/** @type {string} */ href) => `<link rel="icon" href="${href}" type="image/svg+xml">`;

async function site() {
  mkdirSync(dist, { recursive: true });
  const engine = compile(join(dist, 'engine.wasm'), '');
  const goPage = compile(join(dist, 'page.wasm'), 'page');
  rmSync(join(dist, 'page.wasm'), { force: true });
  const model = read(join(root, 'wasm/person/model/person-v1.bin'));

  say('  bundle worker, loader, element, site');
  const worker = await bundle('worker.js', { format: 'iife' });
  const script = await bundle(entry, { format: 'iife' }, worker);
  const style = await bundle('style.css', {});
  const said = (/** @type {string} */ lang) => JSON.parse(read(join(web, `messages/${lang}.json`)).toString());
  const tooOld = { id: said('id')['error.browser'], en: said('en')['error.browser'] };
  const guard = await bundle('guard.js', { target: 'es5', define: { TOO_OLD: JSON.stringify(tooOld) } });
  writeFileSync(join(dist, 'worker.js'), worker);
  writeFileSync(join(dist, 'sorot.js'), await bundle('sorot.js', { format: 'esm' }));
  writeFileSync(join(dist, 'element.js'), await bundle('element.js', { format: 'esm' }));

  say('  index.html for http(s)');
  /** @type {Record<string, Uint8Array | string>} */
  const files = {};
  const names = {
    guard: hashed('guard.js', guard),
    script: hashed('sorot.js', script),
    style: hashed('style.css', style),
    engine: hashed('engine.wasm', engine),
    page: hashed('page.wasm', goPage),
    model: hashed('person.bin', model),
  };
  files[names.guard] = guard;
  files[names.script] = script;
  files[names.style] = style;
  files[names.engine] = engine;
  files[names.page] = goPage;
  files[names.model] = model;
  for (const icon of icons()) files[`icons/${icon}`] = read(join(web, 'icons', icon));
  files['manifest.webmanifest'] = read(join(web, 'manifest.webmanifest'));
  const preload = `<link rel="preload" as="fetch" crossorigin id="sorot-engine" href="${names.engine}">`;
  // Fetched by the script, once the first marks are seen: no browser loads a link of this kind by itself.
  const later = (/** @type {string} */ id, /** @type {string} */ name, /** @type {Uint8Array} */ data) =>
    `<link rel="${id}" id="${id}" href="${name}" integrity="${integrity(data)}">`;
  const behind = `${later('sorot-page', names.page, goPage)}\n${later('sorot-model', names.model, model)}`;
  files['index.html'] = page([
    [CHARSET, meta(header())],
    [
      STYLE,
      `${preload}\n${behind}\n<link rel="stylesheet" href="${names.style}">\n<link rel="manifest" href="manifest.webmanifest">\n${icon('icons/icon.svg')}`,
    ],
    [GUARD, `<script src="${names.guard}"></script>`],
    [SCRIPT, `<script src="${names.script}" defer></script>`],
  ]);
  const kept = Object.entries(files).map(([name, data]) => [name === 'index.html' ? './' : name, integrity(data)]);
  files['sw.js'] = await bundle('sw.js', {
    define: {
      BUILD: JSON.stringify(hash(JSON.stringify(kept)).toString('hex').slice(0, 10)),
      FILES: JSON.stringify(kept),
    },
  });
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), data);
  }

  say('  sorot.html, one file');
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const noNetwork = header({
    'script-src': `'${integrity(guard)}' '${integrity(safe)}' 'wasm-unsafe-eval'`,
    'style-src': `'${integrity(style)}'`,
    'connect-src': "'none'",
    'worker-src': 'blob:',
    'img-src': 'data:',
    'manifest-src': "'none'",
  });
  const carried = (/** @type {string} */ id, /** @type {Uint8Array} */ data) =>
    `<script type="application/octet-stream" id="${id}">${gzipSync(data, { level: 9 }).toString('base64')}</script>`;
  const svg = read(join(web, 'icons/icon.svg')).toString('base64');
  const one = page([
    [CHARSET, meta(noNetwork)],
    [STYLE, `<style>${style}</style>\n${icon(`data:image/svg+xml;base64,${svg}`)}`],
    [GUARD, `<script>${guard}</script>`],
    [SCRIPT, ''],
    [
      /<\/body>/,
      // The script begins with the engine before the rest is read.
      `${carried('sorot-engine', engine)}\n<script>${safe}</script>\n${carried('sorot-page', goPage)}\n${carried('sorot-model', model)}\n</body>`,
    ],
  ]);
  writeFileSync(join(dist, 'sorot.html'), one);

  say(`  sorot-${version}.zip`);
  const folder = `sorot-${version}`;
  const packed = zip(
    Object.entries({ ...files, 'sorot.html': one }).map(([name, data]) => [`${folder}/${name}`, data]),
  );
  writeFileSync(join(dist, `${folder}.zip`), packed);

  say('  npm package');
  await pack({ engine, model, worker });

  // What an earlier build left goes last, so that no file is ever missing.
  const made = new Set(['engine.wasm', 'worker.js', 'sorot.js', 'element.js', 'sorot.html', `${folder}.zip`, 'icons']);
  for (const name of readdirSync(dist)) {
    const ours = /^(index|sorot|style|person|page|worker|element|engine|sw|manifest|icons|guard)\b/.test(name);
    if (ours && !made.has(name) && !(name in files)) rmSync(join(dist, name), { recursive: true });
  }

  if (!process.argv.includes('--quick'))
    sizes({ engine, worker, goPage, script, style, model, html: files['index.html'] });
}

/** @param {Record<string, Uint8Array | string>} files */
function sizes({ engine, worker, goPage, script, style, model, html }) {
  say('  measuring (brotli 11) …');
  const kb = (/** @type {(Uint8Array | string)[]} */ ...data) =>
    data.reduce(
      (sum, d) =>
        sum +
        brotliCompressSync(d, {
          params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: d.length },
        }).length,
      0,
    ) / 1000;
  const line = (/** @type {string} */ what, /** @type {number} */ size, /** @type {number} */ most) =>
    say(
      `  ${what.padEnd(44)} ${size.toFixed(1).padStart(7)} kB${most ? `  (at most ${most})${size > most ? '  OVER' : ''}` : ''}`,
    );
  line('engine.wasm', kb(engine), 560);
  line('worker.js', kb(worker), 0);
  line('sorot.js with the worker, element and loader', kb(script), 0);
  line('style.css, index.html', kb(style, html), 0);
  line('all that the site loads before a result', kb(engine, script, style, html), 850);
  line('page.wasm, after the first result', kb(goPage), 0);
  line('person model, after that', kb(model), 800);
}

if (process.argv.includes('--crash')) {
  const out = join(web, 'test/.build');
  mkdirSync(out, { recursive: true });
  compile(join(out, 'engine.wasm'), 'crash');
  writeFileSync(join(out, 'worker.js'), await bundle('worker.js', { format: 'iife' }));
} else {
  await site();
}
