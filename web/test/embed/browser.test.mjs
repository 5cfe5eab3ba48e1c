/** The installed package in the pages of others, in both browsers: bundled, unbundled, in editors, in a frame. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { BROWSERS, launch } from '../browser/browsers.mjs';
import { host } from './server.mjs';
import { app, here, installed, root } from './setup.mjs';

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src blob:; style-src 'self'; " +
  "img-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types sorot";
const TEXT = 'Sekitar 12.000 tentara tiba pada 22 Oktober 2024.\nYang 500 perwira menyusul kemarin.';
const MARKS = ['number:12.000', 'date:22 Oktober 2024', 'number:500', 'date:kemarin'];

const page = (body, head = '') => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}</body></html>`,
});
const script = (src) => `<script type="module" src="${src}"></script>`;

const out = join(app, 'out');
const browsers = {};
let site;
let other;

before(async () => {
  installed();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  cpSync(join(here, 'pages/bundled.js'), join(app, 'bundled.js'));
  await bundles();
  const sorot = join(app, 'node_modules/sorot');
  const allow = { 'access-control-allow-origin': '*' };
  // Its list of hosts names the site, whose place is known only once that is up.
  const framed = { '/framed.html': { html: '' }, '/one.html': { html: '' } };
  other = await host(
    { ...framed, '/sorot/': sorot, '/desk/': join(root, 'dist'), '/': join(root, 'dist') },
    () => allow,
  );
  const editors = ['prosemirror', 'tiptap', 'codemirror', 'contenteditable'];
  const places = editors.map((id) => `<div id="${id}"${id === 'contenteditable' ? ' contenteditable' : ''}></div>`);
  site = await host(
    {
      '/esbuild.html': page(script('/esbuild/bundled.js')),
      '/webpack.html': page(script('/webpack/bundled.js')),
      '/vite.html': page(script('/vite/bundled.js')),
      '/editors.html': page(
        `${places.join('')}<textarea id="textarea" rows="6" cols="30"></textarea>`,
        script('/esbuild/editors.js'),
      ),
      '/plain.html': page(
        '<form><sorot-article name="a"></sorot-article><sorot-article name="b"></sorot-article></form>',
        script('/sorot/define.js'),
      ),
      '/cross.html': page('<sorot-article></sorot-article>', script(`${other.origin}/sorot/define.js`)),
      '/frame.html': page('', script('/esbuild/frame.js')),
      '/sorot/': sorot,
      '/desk/': join(root, 'dist'),
      '/': out,
    },
    (path) => (/^\/(plain|esbuild|vite|webpack)\.html$/.test(path) ? { 'content-security-policy': CSP } : {}),
  );
  const hosts = `<meta name="sorot-hosts" content="https://cms.example ${site.origin}">`;
  for (const [path, name] of [
    ['/framed.html', 'index.html'],
    ['/one.html', 'sorot.html'],
  ]) {
    framed[path].html = readFileSync(join(root, 'dist', name), 'utf8').replace('<head>', `<head>${hosts}`);
    if (!framed[path].html.includes(hosts)) framed[path].html = framed[path].html.replace('<meta', `${hosts}<meta`);
  }
  for (const name of BROWSERS) browsers[name] = await launch(name);
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  await site?.close();
  await other?.close();
});

async function bundles() {
  writeFileSync(
    join(out, 'frame-entry.js'),
    `import { openDesk } from 'sorot/adapters/iframe'; globalThis.openDesk = openDesk;`,
  );
  const shared = { bundle: true, format: 'esm', logLevel: 'error', nodePaths: [join(app, 'node_modules')] };
  // esbuild carries no file along by its address: it is imported, and given.
  writeFileSync(
    join(out, 'esbuild-entry.js'),
    `import wasmUrl from 'sorot/engine.wasm';
     import modelUrl from 'sorot/person.bin';
     import { configure } from 'sorot/define';
     import { createAnnotator } from 'sorot';
     const files = { wasmUrl: new URL(wasmUrl, import.meta.url), modelUrl: new URL(modelUrl, import.meta.url) };
     configure(files);
     const element = document.createElement('sorot-article');
     element.text = 'Sekitar 12.000 orang datang pada 22 Oktober 2024.';
     element.addEventListener('sorot-ready', ({ detail }) => {
       globalThis.ready = detail.document.annotations.map(({ kind }) => kind).join(' ');
     });
     document.body.append(element);
     const annotator = await createAnnotator(files);
     const { annotations } = await annotator.annotate('500 perwira datang ke rumah Budi Santoso kemarin.');
     globalThis.read = annotations.map(({ kind }) => kind).join(' ');`,
  );
  await build({
    ...shared,
    entryPoints: [
      { in: join(out, 'esbuild-entry.js'), out: 'bundled' },
      { in: join(out, 'frame-entry.js'), out: 'frame' },
    ],
    outdir: join(out, 'esbuild'),
    loader: { '.wasm': 'file', '.bin': 'file' },
    minify: true,
  });
  // The editors' page takes the package's files from where they are.
  await build({
    ...shared,
    entryPoints: [join(here, 'pages/editors.js')],
    outdir: join(out, 'esbuild'),
    plugins: [
      {
        name: 'files',
        setup: (it) =>
          it.onLoad({ filter: /node_modules\/sorot\/chunk/ }, async ({ path }) => {
            const contents = readFileSync(path, 'utf8')
              .replaceAll('"./engine.', '"/sorot/engine.')
              .replaceAll('"./person.', '"/sorot/person.');
            return { contents, loader: 'js' };
          }),
      },
    ],
  });
  await vite({
    root: app,
    logLevel: 'error',
    build: {
      outDir: join(out, 'vite'),
      assetsDir: '.',
      target: 'esnext',
      modulePreload: false,
      rollupOptions: { input: join(app, 'bundled.js'), output: { entryFileNames: 'bundled.js' } },
    },
    base: '/vite/',
  });
  await new Promise((resolve, reject) =>
    webpack(
      {
        mode: 'production',
        context: app,
        entry: join(app, 'bundled.js'),
        output: {
          path: join(out, 'webpack'),
          filename: 'bundled.js',
          publicPath: '/webpack/',
          module: true,
          chunkFormat: 'module',
        },
        experiments: { outputModule: true },
        resolve: { modules: [join(app, 'node_modules')] },
        performance: { hints: false },
      },
      (error, stats) =>
        error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve(),
    ),
  );
}

/** A page that is open, whose errors are the test's. */
async function visit(browser, url) {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message ?? String(error)));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(url);
  return Object.assign(tab, { errors });
}

const waits = { timeout: 20_000 };

for (const name of BROWSERS) {
  for (const bundler of ['vite', 'esbuild', 'webpack']) {
    test(`${name}: bundled by ${bundler}, under a strict policy`, async () => {
      const tab = await visit(browsers[name], `${site.origin}/${bundler}.html`);
      await tab
        .waitForFunction(() => globalThis.ready && globalThis.read, waits)
        .catch((error) => {
          throw new Error(tab.errors.join('\n') || error.message);
        });
      assert.deepEqual(await tab.evaluate(() => [globalThis.ready, globalThis.read]), [
        'number date',
        'number person date',
      ]);
      assert.deepEqual(tab.errors, []);
      await tab.close();
    });
  }

  test(`${name}: two elements from a static host share one engine, are parts of a form, and what was set early is kept`, async () => {
    const tab = await browsers[name].newPage();
    await tab.evaluateOnNewDocument(() => {
      document.addEventListener('readystatechange', () => {
        const [a, b] = document.querySelectorAll('sorot-article');
        if (!a || globalThis.was) return;
        globalThis.was = customElements.get('sorot-article') === undefined;
        a.text = '500 perwira';
        a.kinds = ['number'];
        b.text = 'kemarin';
        b.published = '2024-10-28';
        globalThis.heard = [];
        for (const type of ['sorot-ready', 'sorot-change', 'sorot-select', 'sorot-error']) {
          document.addEventListener(type, (event) =>
            heard.push(`${event.target.getAttribute('name')} ${type} ${event.bubbles && event.composed}`),
          );
        }
      });
    });
    const before = site.asked.length;
    await tab.goto(`${site.origin}/plain.html`);
    await tab.waitForFunction(
      () => [...document.querySelectorAll('sorot-article')].every((one) => one.document?.length === 1),
      waits,
    );
    const told = await tab.evaluate(async () => {
      const [a, b] = document.querySelectorAll('sorot-article');
      const data = new FormData(document.forms[0]);
      const early = [globalThis.was, a.getAttribute('kinds'), b.document.value(0)];
      const form = [data.get('a'), data.get('b'), a.form === document.forms[0]];
      a.readonly = true;
      b.lang = 'id';
      b.review = [{ start: 0, end: 7, exact: 'kemarin', kind: 'date', state: 'checked' }];
      const reflected = [a.hasAttribute('readonly'), b.getAttribute('lang'), b.getAttribute('published')];
      b.text = 'Sejak kemarin';
      const [moved] = b.review;
      b.text = 'Sejak kemarau';
      const [lost] = b.review;
      document.forms[0].reset();
      const { define } = await import('/sorot/index.js');
      define();
      await import('/sorot/define.js');
      return {
        early,
        form,
        reflected,
        moved: [moved.start, moved.end, moved.state],
        lost: lost.state,
        same: a.annotator === b.annotator,
      };
    });
    assert.deepEqual(told, {
      early: [true, 'number', '2024-10-27'],
      form: ['500 perwira', 'kemarin', true],
      reflected: [true, 'id', '2024-10-28'],
      moved: [6, 13, 'checked'],
      lost: 'lost',
      same: true,
    });
    await tab.waitForFunction(
      () => heard.includes('a sorot-ready true') && heard.includes('b sorot-ready true'),
      waits,
    );
    assert.ok(
      !(await tab.evaluate(() => heard.some((line) => line.includes('change')))),
      'a program changed the text, not the user',
    );
    const engines = site.asked.slice(before).filter((path) => path.endsWith('.wasm'));
    assert.equal(engines.length, 1);
    await tab.close();
  });

  test(`${name}: the user types, chooses a mark and sees its card`, async () => {
    const tab = await visit(browsers[name], `${site.origin}/plain.html`);
    await tab.waitForFunction(() => document.querySelector('sorot-article')?.document, waits);
    const heard = await tab.evaluate(async () => {
      const [a] = document.querySelectorAll('sorot-article');
      a.style.height = '300px';
      const heard = [];
      for (const type of ['sorot-change', 'sorot-select']) document.body.addEventListener(type, () => heard.push(type));
      const box = a.shadowRoot.querySelector('textarea');
      box.focus();
      document.execCommand('insertText', false, 'Sekitar 12.000 orang datang pada 22 Oktober 2024, kata Budi.');
      await new Promise((done) => a.addEventListener('sorot-ready', done, { once: true }));
      a.reading = true;
      await new Promise((done) => setTimeout(done, 300));
      a.shadowRoot.querySelector('button.letter').click();
      await new Promise((done) => setTimeout(done, 100));
      return { heard, card: a.shadowRoot.querySelector('[part="card"]').textContent };
    });
    assert.ok(heard.heard.includes('sorot-change') && heard.heard.includes('sorot-select'), heard.heard.join());
    assert.match(heard.card, /12,000/);
    assert.deepEqual(tab.errors, []);
    await tab.close();
  });

  test(`${name}: the package from another origin`, async () => {
    const tab = await visit(browsers[name], `${site.origin}/cross.html`);
    await tab.evaluate(() => Object.assign(document.querySelector('sorot-article'), { text: '500 perwira' }));
    await tab.waitForFunction(() => document.querySelector('sorot-article').document?.length === 1, waits);
    assert.deepEqual(tab.errors, []);
    await tab.close();
  });

  test(`${name}: the desk in a frame of another origin, in a sandbox, and not for a host that it does not know`, async () => {
    const tab = await visit(browsers[name], `${site.origin}/frame.html`);
    await tab.waitForFunction(() => globalThis.openDesk, waits);
    const open = (src, sandbox, timeout = 20_000) =>
      tab.evaluate(
        async (src, sandbox, timeout) => {
          const frame = document.createElement('iframe');
          if (sandbox) frame.sandbox = sandbox;
          Object.assign(frame, { src, width: 800, height: 600 });
          document.body.replaceChildren(frame);
          const desk = await globalThis.openDesk(frame, { timeout });
          const heard = [];
          for (const type of ['ready', 'change']) desk.addEventListener(type, () => heard.push(type));
          await desk.set({ text: '500 perwira tiba kemarin.', published: '2024-10-28' });
          const { text, document: read } = await desk.get();
          const wrong = await desk
            .set({ lang: 'id' })
            .then(() => desk.select(0))
            .catch(String);
          desk.close();
          return { text, marks: read.annotations.map(({ kind }) => kind), heard: [...new Set(heard)], wrong };
        },
        src,
        sandbox,
        timeout,
      );
    const told = {
      text: '500 perwira tiba kemarin.',
      marks: ['number', 'date'],
      heard: ['ready'],
      wrong: undefined,
    };
    for (const [src, sandbox] of [
      [`${other.origin}/framed.html`, ''],
      [`${other.origin}/one.html`, 'allow-scripts'],
    ]) {
      const { wrong = undefined, ...rest } = await open(src, sandbox);
      assert.deepEqual({ ...rest, heard: rest.heard.sort(), wrong }, told, src);
    }
    await assert.rejects(open(`${other.origin}/desk/index.html`, '', 4000), /in its list of hosts/);
    await tab.close();
  });

  test(`${name}: a hundred mounts leave one engine and no memory behind`, async () => {
    const tab = await visit(browsers[name], `${site.origin}/plain.html`);
    await tab.waitForFunction(() => document.querySelector('sorot-article')?.document, waits);
    const told = await tab.evaluate(async () => {
      const refs = [];
      const engine = document.querySelector('sorot-article').annotator;
      const mount = async () => {
        const element = document.createElement('sorot-article');
        element.text = 'Sekitar 12.000 orang datang pada 22 Oktober 2024.';
        document.body.append(element);
        await new Promise((done) => element.addEventListener('sorot-ready', done, { once: true }));
        const same = element.annotator === engine;
        element.remove();
        refs.push(new WeakRef(element));
        return same;
      };
      let same = true;
      for (let i = 0; i < 100; i++) same &&= await mount();
      const highlights = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      globalThis.refs = refs;
      return { same, highlights, restarts: engine.restarts };
    });
    assert.deepEqual(told, { same: true, highlights: 0, restarts: 0 });
    if (name === 'chromium') {
      const client = await tab.createCDPSession();
      await client.send('HeapProfiler.enable');
      await client.send('HeapProfiler.collectGarbage');
      await new Promise((done) => setTimeout(done, 200));
      await client.send('HeapProfiler.collectGarbage');
      const alive = await tab.evaluate(() => globalThis.refs.filter((ref) => ref.deref()).length);
      assert.ok(alive <= 2, `${alive} of 100 elements are still there`);
    }
    await tab.close();
  });

  test(`${name}: editors: marks after typing, pasting and undo, content untouched, marks gone with the adapter`, async (t) => {
    const tab = await visit(browsers[name], `${site.origin}/editors.html`);
    await tab.waitForFunction(() => globalThis.up, waits);
    for (const editor of ['prosemirror', 'tiptap', 'codemirror', 'textarea', 'contenteditable']) {
      await t.test(editor, async () => {
        await tab.evaluate((editor) => (globalThis.it = globalThis.editors[editor]()), editor);
        const settled = () => tab.waitForFunction(() => globalThis.it.settled(), { ...waits, polling: 20 });
        await settled();
        await tab.evaluate((text) => globalThis.it.set(text), TEXT);
        await settled();
        const content = await tab.evaluate(() => globalThis.it.content());
        assert.ok(!content.includes('sorot'), content);
        assert.deepEqual([...(await tab.evaluate(() => globalThis.it.marks()))].sort(), [...MARKS].sort());
        assert.equal(await tab.evaluate(() => globalThis.it.painted()), 4);
        await new Promise((done) => setTimeout(done, 600)); // what follows at once is undone together
        // Right after an edit, before any answer, marks stand at their words.
        const moved = await tab.evaluate(() => {
          globalThis.it.insert(0, 'Wah! ');
          return globalThis.it.marks();
        });
        assert.deepEqual([...moved].sort(), [...MARKS].sort());
        await settled();
        assert.deepEqual([...(await tab.evaluate(() => globalThis.it.marks()))].sort(), [...MARKS].sort());
        if (await tab.evaluate(() => !!globalThis.it.at)) {
          assert.deepEqual(await tab.evaluate(() => globalThis.it.at(15)), ['number']);
        }
        await tab.evaluate(() => globalThis.it.undo());
        await settled();
        assert.equal(await tab.evaluate(() => globalThis.it.content()), content);
        assert.deepEqual([...(await tab.evaluate(() => globalThis.it.marks()))].sort(), [...MARKS].sort());
        if (editor === 'textarea') {
          await tab.evaluate((text) => globalThis.it.set(text), `${TEXT}\n`.repeat(30));
          await settled();
          assert.ok(
            await tab.evaluate(() => globalThis.it.aligned()),
            'the mirror breaks lines where the textarea does',
          );
        }
        if (editor === 'codemirror') {
          await tab.evaluate(() => globalThis.it.set('Rapat itu digelar pada Rabu, 24 Oktober 2024.'));
          await settled();
          assert.ok((await tab.evaluate(() => globalThis.it.findings())) >= 1);
        }
        await tab.evaluate(() => globalThis.it.close());
        assert.equal(await tab.evaluate(() => globalThis.it.painted()), 0);
      });
    }
    assert.deepEqual(tab.errors, []);
    await tab.close();
  });
}
