/**
 * The built files as they are delivered: by a server with every header, without that server after the first visit, and
 * as one file from the disk; the engine's worker in each of these, also when it dies.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../serve.mjs';
import {
  BROWSERS,
  dist,
  launch,
  oneFile,
  open,
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

for (const name of BROWSERS) {
  describe(name, () => {
    let browser;
    let site;
    before(async () => {
      browser = await launch(name);
      site = await serve(dist);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    test('by a server: each file once, nothing from elsewhere, no violation of the policy', async () => {
      const page = await open(browser, site.url);
      await reads(page);
      await readsNames(page);
      const asked = site.requests.filter((path) => /wasm|sorot.*js|css|bin/.test(path));
      assert.ok(asked.some((path) => path.endsWith('.bin')));
      assert.deepEqual([...new Set(asked)].sort(), asked.slice().sort());
      assert.deepEqual(page.errors, []);
      await page.close();
    });

    test('after the first visit: no server needed', async () => {
      const page = await open(browser, site.url);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await sleep(300);
      await page.close();
      await site.close();
      const again = await open(browser, site.url);
      await reads(again);
      await readsNames(again);
      assert.deepEqual(again.errors, []);
      const { pathname } = new URL(await again.evaluate(() => location.href));
      assert.equal(pathname, '/');
      await again.close();
      site = await serve(dist, Number(new URL(site.url).port));
    });

    test('a worker that dies is replaced without a request', async () => {
      const page = await open(browser, site.url);
      await reads(page);
      await sleep(1500); // the service worker's own loading
      const before = site.requests.slice();
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
        site.requests.slice(before.length).filter((path) => path !== '/sw.js'),
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
      const page = await open(browser, slow.url, { early: true });
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
      await slow.stop();
    });

    for (const [what, change] of [
      ['missing', () => null],
      ['altered', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1) ^ 1])])],
    ]) {
      test(`a model of names that is ${what}: the rest goes on, and the page says so`, async () => {
        const site = await serveChanged((path, bytes) => (path.endsWith('.bin') ? change(bytes) : bytes));
        const page = await open(browser, site.url, { early: true });
        await page.waitForFunction(() => document.documentElement.dataset.people === 'rules', { timeout: 20_000 });
        await set(page, NAMED);
        await settled(page);
        assert.deepEqual((await state(page)).marks, MARKS);
        await page.waitForFunction(() => /aturan saja/.test(document.getElementById('notice').textContent));
        assert.ok(await page.$eval('#notice', (line) => !line.hidden));
        assert.equal(site.asked.filter((path) => path.endsWith('.bin')).length, 1);
        await page.close();
        await site.stop();
      });
    }

    test('as one file from the disk', async () => {
      const page = await open(browser, oneFile);
      await reads(page);
      await readsNames(page);
      assert.deepEqual(page.errors, []);
      await page.close();
    });
  });
}
