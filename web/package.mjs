/**
 * Makes the npm package in dist/npm from the modules beside this file, and dist/sorot-VERSION.tgz as `npm pack` would.
 * The engine's file is named by version and hash and says in a section of its own which build it is; the loader takes
 * no other. `node web/package.mjs` makes it anew from a dist/ that is built.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);
const read = (/** @type {string} */ path) => readFileSync(join(web, path));
const json = (/** @type {string} */ path) => JSON.parse(read(path).toString());
const hash = (/** @type {Uint8Array} */ data) => createHash('sha256').update(data).digest('hex').slice(0, 10);

/** Words that the element's own surface, its card and the gate say. */
const SAID =
  /^(check\..*\.(ask|fit)|(kind|letter|mod|number|unit|source\.one)\..*|placeholder|article|marks|according|date\.open|person\.doubt|severity\..*)$/;

const ADAPTERS = ['prosemirror', 'codemirror', 'textarea', 'contenteditable', 'iframe'];

/** Modules of others, which whoever uses an adapter has already. */
const PEERS = ['prosemirror-state', 'prosemirror-view', '@codemirror/state', '@codemirror/view', '@codemirror/lint'];

/**
 * The engine with its build in a custom section.
 * @param {Uint8Array} engine
 * @param {string} name
 */
function named(engine, name) {
  const content = [5, ...Buffer.from('sorot'), ...Buffer.from(name)];
  if (content.length > 127) throw new Error('a section of more than one byte of length');
  return Buffer.concat([engine, Uint8Array.from([0, content.length, ...content])]);
}

/**
 * @param {{engine: Uint8Array, model: Uint8Array, worker: string}} made
 * @param {string} [folder]
 */
export async function pack({ engine, model, worker }, folder = join(root, 'dist/npm')) {
  const source = json('package.json');
  const { version } = source;
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'messages'), { recursive: true });
  const put = (/** @type {string} */ name, /** @type {Uint8Array | string} */ data) =>
    writeFileSync(join(fresh, name), data);

  const id = `${version}+${hash(engine)}`;
  const wasm = named(engine, id);
  const files = { engine: `engine.${version}.${hash(wasm)}.wasm`, model: `person.${version}.${hash(model)}.bin` };
  put(files.engine, wasm);
  put(files.model, model);
  put('worker.js', worker);

  const words = Object.fromEntries(
    ['id', 'en'].map((lang) => {
      const all = json(`messages/${lang}.json`);
      put(`messages/${lang}.json`, `${JSON.stringify(all, null, 1)}\n`);
      put(`messages/${lang}.js`, `export default ${JSON.stringify(all, null, 1)};\n`);
      return [lang, Object.fromEntries(Object.entries(all).filter(([key]) => SAID.test(key)))];
    }),
  );
  const contents = /** @type {Record<string, string>} */ ({
    worker: `export default ${JSON.stringify(worker)}`,
    words: `export default ${JSON.stringify(words)}`,
    engine: `export default ${JSON.stringify(gzipSync(wasm, { level: 9 }).toString('base64'))}`,
  });
  const adapters = ADAPTERS.filter((name) => existsSync(join(web, 'adapters', `${name}.js`)));
  await build({
    entryPoints: ['index', 'node', 'define', 'engine-inlined', ...adapters.map((name) => `adapters/${name}`)].map(
      (name) => ({ in: join(web, `${name}.js`), out: name }),
    ),
    outdir: fresh,
    bundle: true,
    splitting: true,
    // Beside the entries: a bundler finds the engine by its place relative to the module that asks for it.
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome110', 'firefox115', 'safari16.4', 'node18'],
    external: [...PEERS, 'node:*'],
    define: {
      SOROT_VERSION: JSON.stringify(version),
      SOROT_BUILD: JSON.stringify(id),
      SOROT_ENGINE: JSON.stringify(`./${files.engine}`),
      SOROT_MODEL: JSON.stringify(`./${files.model}`),
    },
    plugins: [
      {
        name: 'sorot',
        setup(it) {
          it.onResolve({ filter: /^sorot:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'sorot' }));
          it.onLoad({ filter: /.*/, namespace: 'sorot' }, ({ path }) => ({ contents: contents[path], loader: 'js' }));
        },
      },
    ],
  });
  types(fresh, adapters);
  put('custom-elements.json', read('custom-elements.json'));
  for (const name of ['LICENSE', 'NOTICE']) cpSync(join(root, name), join(fresh, name));
  cpSync(join(root, 'docs/embed.md'), join(fresh, 'README.md'));
  put('package.json', `${JSON.stringify(manifest(source, files, adapters), null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  // The ways of embedding, live, without a bundler.
  for (const name of ['playground.html', 'playground.css', 'playground.js']) {
    cpSync(join(web, name), join(dirname(folder), name));
  }
}

/**
 * @param {string} fresh
 * @param {string[]} adapters
 */
function types(fresh, adapters) {
  const out = join(fresh, 'types');
  const entries = [
    'index.js',
    'node.js',
    'define.js',
    'engine-inlined.js',
    ...adapters.map((name) => `adapters/${name}.js`),
  ];
  const options = [
    '--allowJs',
    '--checkJs',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--skipLibCheck',
    '--strict',
  ];
  const target = [
    '--target',
    'es2022',
    '--lib',
    'es2023,dom,dom.iterable',
    '--module',
    'esnext',
    '--types',
    '',
    '--ignoreConfig',
  ];
  const tsc = join(web, 'node_modules/.bin/tsc');
  const resolution = ['--moduleResolution', 'bundler', '--rootDir', '.', '--outDir', out];
  execFileSync(tsc, [...options, ...target, ...resolution, 'types/ambient.d.ts', ...entries], {
    cwd: web,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  cpSync(join(web, 'element.d.ts'), join(out, 'element.d.ts'));
  for (const name of ['messages.d.ts', 'worker.d.ts', 'file.d.ts']) cpSync(join(web, 'types', name), join(out, name));
}

/**
 * @param {any} source web/package.json
 * @param {{engine: string, model: string}} files
 * @param {string[]} adapters
 */
function manifest(source, files, adapters) {
  const { name, version, description, license, keywords } = source;
  const file = (/** @type {string} */ name) => ({ types: './types/file.d.ts', default: `./${name}` });
  const module = (/** @type {string} */ path) => ({ types: `./types/${path}.d.ts`, default: `./${path}.js` });
  return {
    name,
    version,
    description,
    keywords,
    license,
    type: 'module',
    sideEffects: ['./define.js', './node.js', './worker.js'],
    exports: {
      '.': { types: './types/index.d.ts', node: './node.js', default: './index.js' },
      './define': module('define'),
      './worker': { types: './types/worker.d.ts', default: './worker.js' },
      './engine.wasm': file(files.engine),
      './person.bin': file(files.model),
      './engine-inlined': module('engine-inlined'),
      ...Object.fromEntries(adapters.map((adapter) => [`./adapters/${adapter}`, module(`adapters/${adapter}`)])),
      './messages/id': { types: './types/messages.d.ts', default: './messages/id.js' },
      './messages/en': { types: './types/messages.d.ts', default: './messages/en.js' },
      './messages/*.json': './messages/*.json',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './types/index.d.ts',
    customElements: 'custom-elements.json',
    files: readFiles(),
    engines: { node: '>=20' },
    peerDependencies: Object.fromEntries(PEERS.map((peer) => [peer, peer.startsWith('@') ? '^6.0.0' : '^1.0.0'])),
    peerDependenciesMeta: Object.fromEntries(PEERS.map((peer) => [peer, { optional: true }])),
  };
}

const readFiles = () => ['*.js', '*.wasm', '*.bin', 'adapters', 'messages', 'types', 'custom-elements.json', 'NOTICE'];

if (argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(root, 'dist');
  const model = join(root, 'wasm/person/model/person-v1.bin');
  const worker = readFileSync(join(dist, 'worker.js'), 'utf8');
  await pack({ engine: readFileSync(join(dist, 'engine.wasm')), model: readFileSync(model), worker });
}
