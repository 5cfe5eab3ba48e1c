/**
 * The built files as they are delivered: by a server with every header, without that server after the first visit, and
 * as one file from the disk; the engine's worker in each of these, also when it dies.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../serve.mjs';
import {
  dist,
  inBrowsers,
  oneFile,
  open,
  painted,
  people,
  serve as serveChanged,
  settled,
  sleep,
  state,
} from './browsers.mjs';

const TEXT = 'JAKARTA – Sekitar 12.000 orang datang pada 22 Oktober 2024.';
const MARKS = [
  ['number', '12.000'],
  ['date', '22 Oktober 2024'],
];

/** A name that no rule tells, only the model. */
const NAMED = `${TEXT} Mereka berkumpul di rumah Budi Santoso.`;
const PERSON = ['person', 'Budi Santoso'];

const set = (page, text) =>
  page.evaluate((text) => Object.assign(document.querySelector('sorot-article'), { text }), text);

async function reads(page) {
  await set(page, TEXT);
  await settled(page);
  assert.deepEqual((await state(page)).marks, MARKS);
}

async function readsNames(page) {
  await people(page);
  await set(page, NAMED);
  await settled(page);
  assert.deepEqual((await state(page)).marks, [...MARKS, PERSON]);
}

/** A page with its caret in the text, as soon as there is a place to type. */
async function early(browser, url) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message ?? String(error)));
  await page.setViewport({ width: 1440, height: 1000 });
  await page.goto(url);
  await page.waitForFunction(() => 'value' in document.querySelector('sorot-article'));
  await page.evaluate(() => document.querySelector('sorot-article').focus());
  return Object.assign(page, { errors });
}

const up = (page) => page.waitForFunction(() => document.documentElement.dataset.desk === 'up', { timeout: 20_000 });

inBrowsers(
  (it) => {
    test('by a server: each file once, nothing from elsewhere, no violation of the policy', async () => {
      const page = await open(it.browser, it.site.url);
      await reads(page);
      await readsNames(page);
      const asked = it.site.requests.filter((path) => /wasm|sorot.*js|css|bin/.test(path));
      assert.ok(asked.some((path) => path.endsWith('.bin')));
      assert.deepEqual([...new Set(asked)].sort(), asked.slice().sort());
      assert.deepEqual(page.errors, []);
      await page.close();
    });

    test('after the first visit: no server needed', async () => {
      const page = await open(it.browser, it.site.url);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await sleep(300);
      await page.close();
      await it.site.close();
      const again = await open(it.browser, it.site.url);
      await reads(again);
      await readsNames(again);
      assert.deepEqual(again.errors, []);
      const { pathname } = new URL(await again.evaluate(() => location.href));
      assert.equal(pathname, '/');
      await again.close();
      it.site = await serve(dist, Number(new URL(it.site.url).port));
    });

    test('a worker that dies is replaced without a request', async () => {
      const page = await open(it.browser, it.site.url);
      await reads(page);
      await sleep(1500); // the service worker's own loading
      const before = it.site.requests.slice();
      const marks = await page.evaluate(async () => {
        const { annotator } = globalThis.sorot;
        // A watchdog that does not wait: the worker is ended in the middle of its work.
        const long = 'Harga naik 5 persen pada 2024. '.repeat(30000);
        const control = new AbortController();
        const call = annotator.annotate(long, { signal: control.signal }).catch(() => {});
        setTimeout(() => control.abort(), 20);
        await call;
        return (await annotator.annotate('12.000 orang')).length;
      });
      assert.equal(marks, 1);
      // The browser itself may look whether sw.js has changed.
      assert.deepEqual(
        it.site.requests.slice(before.length).filter((path) => path !== '/sw.js'),
        [],
      );
      await page.close();
    });

    test('the first marks do not wait for the model of names; with it every text is read once more', async () => {
      let release;
      const held = new Promise((resolve) => {
        release = resolve;
      });
      const slow = await serveChanged(async (path, bytes) => {
        if (path.endsWith('.bin')) await held;
        return bytes;
      });
      const page = await open(it.browser, slow.url, { early: true });
      await page.evaluate(() => {
        globalThis.answers = 0;
        document.querySelector('sorot-article').addEventListener('sorot-ready', () => globalThis.answers++);
      });
      await set(page, NAMED);
      await settled(page);
      assert.deepEqual((await state(page)).marks, MARKS);
      assert.ok(!slow.asked.includes('/sw.js')); // nothing is kept for later as long as something is missing
      release();
      await people(page);
      await page.waitForFunction(() => document.querySelector('sorot-article').document?.length === 3);
      assert.deepEqual((await state(page)).marks, [...MARKS, PERSON]);
      assert.equal(await page.evaluate(() => globalThis.answers), 2);
      assert.deepEqual(page.errors, []);
      await page.close();
      await slow.close();
    });

    test('the first marks wait for the engine alone; what is done before the list comes is not lost', async () => {
      const waiting = {};
      const hold = (what) => new Promise((resolve) => Object.assign(waiting, { [what]: resolve }));
      const held = { page: hold('page'), bin: hold('bin') };
      const slow = await serveChanged(async (path, bytes) => {
        if (/page\.\w+\.wasm$/.test(path)) await held.page;
        if (path.endsWith('.bin')) await held.bin;
        return bytes;
      });
      const page = await early(it.browser, slow.url);
      await page.keyboard.type(TEXT);
      await settled(page);
      const highlights = await painted(page);
      for (const [kind, words] of MARKS) assert.deepEqual(highlights[`sorot-${kind}`], [words]);
      await sleep(300); // nothing else may come meanwhile
      const later = slow.asked.filter((path) => /page\.|\.bin$|sw\.js$/.test(path));
      assert.equal(later.length, 1);
      assert.match(later[0], /page\.\w+\.wasm$/);
      assert.ok(await page.$eval('.coming', (line) => line.checkVisibility() && line.textContent.length > 10));
      const places = () =>
        page.evaluate(() => {
          const surface = document.querySelector('sorot-article').shadowRoot;
          const nodes = ['.bar', '.ledger', '#tabs', '#panel'].map((one) => document.querySelector(one));
          return [...nodes, surface.querySelector('textarea')].map((node) => {
            const { x, y, width } = node.getBoundingClientRect();
            return [x, y, width].map(Math.round).join(' ');
          });
        });
      const before = await places();
      const language = await page.evaluate(() => document.documentElement.lang);
      await page.click('#language'); // only Go knows how
      await page.evaluate(() => document.querySelector('sorot-article').focus());
      await page.keyboard.type(' Lalu');
      waiting.page();
      await page.keyboard.type(' 40 orang');
      await up(page);
      await page.keyboard.type(' pulang.');
      await settled(page);
      const { text, marks } = await state(page);
      assert.equal(text, `${TEXT} Lalu 40 orang pulang.`);
      assert.deepEqual(marks, [...MARKS, ['number', '40']]);
      await page.waitForFunction((was) => document.documentElement.lang !== was, { timeout: 5000 }, language);
      assert.deepEqual(await places(), before);
      assert.ok(await page.$('#tab-number'));
      assert.equal(slow.asked.filter((path) => path === '/sw.js').length, 0);
      waiting.bin();
      await people(page);
      assert.deepEqual(page.errors, []);
      await page.close();
      await slow.close();
    });

    test('an engine that is missing: the text stays, and the page says so', async () => {
      const site = await serveChanged((path, bytes) => (/engine\.\w+\.wasm$/.test(path) ? null : bytes));
      const page = await early(it.browser, site.url);
      await page.keyboard.type(TEXT);
      await up(page);
      await page.waitForFunction(() => !document.getElementById('notice').hidden);
      assert.equal((await state(page)).text, TEXT);
      await page.close();
      await site.close();
    });

    const BROKEN = /** @type {const} */ ([
      ['missing', () => null],
      ['altered', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1) ^ 1])])],
    ]);
    for (const [what, change] of BROKEN) {
      test(`a page's Go that is ${what}: the text and its marks go on, and the page says so`, async () => {
        const site = await serveChanged((path, bytes) => (/page\.\w+\.wasm$/.test(path) ? change(bytes) : bytes));
        const page = await early(it.browser, site.url);
        await page.waitForFunction(() => document.documentElement.dataset.page === 'lost', { timeout: 20_000 });
        await page.waitForFunction(() => /Daftar|list/.test(document.getElementById('notice').textContent));
        await page.keyboard.type(NAMED);
        await people(page);
        await page.waitForFunction(() => document.querySelector('sorot-article').document?.length === 3);
        assert.deepEqual((await state(page)).marks, [...MARKS, PERSON]);
        assert.ok(await page.$eval('.coming', (line) => !line.checkVisibility()));
        await page.close();
        await site.close();
      });
    }

    for (const [what, change] of BROKEN) {
      test(`a model of names that is ${what}: the rest goes on, and the page says so`, async () => {
        const site = await serveChanged((path, bytes) => (path.endsWith('.bin') ? change(bytes) : bytes));
        const page = await open(it.browser, site.url, { early: true });
        await page.waitForFunction(() => document.documentElement.dataset.people === 'rules', { timeout: 20_000 });
        await set(page, NAMED);
        await settled(page);
        assert.deepEqual((await state(page)).marks, MARKS);
        await page.waitForFunction(() => /aturan saja/.test(document.getElementById('notice').textContent));
        assert.ok(await page.$eval('#notice', (line) => !line.hidden));
        assert.equal(site.asked.filter((path) => path.endsWith('.bin')).length, 1);
        await page.close();
        await site.close();
      });
    }

    test('as one file from the disk', async () => {
      const page = await open(it.browser, oneFile);
      await reads(page);
      await readsNames(page);
      assert.deepEqual(page.errors, []);
      await page.close();
    });
  },
  { serving: () => serve(dist) },
);
