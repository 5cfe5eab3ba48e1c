/**
 * What may happen to a page that is open: a newer build on the server, no server, an engine and a page that are killed
 * in the midst of work, a browser that lacks what is needed. KILLS=1000: that many annotations under fire, as soak does.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { goldTexts } from '../gold.mjs';
import { random } from '../random.mjs';
import { dist, inBrowsers, oneFile, open, people, serve, settled, sleep, state } from './browsers.mjs';

const ROUNDS = Number(process.env.KILLS ?? 20);
/** A page that dies sooner has died of itself (boot.js). */
const LIVES_MS = 2100;
const TEXT = 'JAKARTA – Sekitar 12.000 orang datang pada 22 Oktober 2024.';

const integrity = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** The next build: another index.html, and the service worker that goes with it. */
function newer(path, bytes) {
  const index = readFileSync(join(dist, 'index.html'));
  const other = Buffer.from(index.toString().replace('<body ', '<body data-build="2" '));
  if (path === '/' || path === '/index.html') return other;
  if (path !== '/sw.js') return bytes;
  const text = bytes.toString().replace(integrity(index), integrity(other));
  assert.notEqual(text, bytes.toString());
  return Buffer.from(text.replace(/sorot-[0-9a-f]{10}/, 'sorot-0000000002'));
}

/** Keeps hold of the page's Go, and can kill it: whatever it calls next fails, as when memory has run out. */
function killable() {
  let made = 0;
  let dead = 0;
  const instantiate = WebAssembly.instantiate.bind(WebAssembly);
  WebAssembly.instantiate = (module, { gojs, ...others }) => {
    const number = ++made;
    const mortal = ([name, call]) => [
      name,
      (...args) => {
        if (number <= dead) throw new WebAssembly.RuntimeError('killed');
        return call(...args);
      },
    ];
    return instantiate(module, { ...others, gojs: Object.fromEntries(Object.entries(gojs).map(mortal)) });
  };
  globalThis.killPage = () => {
    dead = made;
  };
  globalThis.pagesMade = () => made;
}

const read = async (page, text) => {
  await page.evaluate((text) => Object.assign(document.querySelector('sorot-article'), { text }), text);
  await settled(page);
};

inBrowsers(
  (it) => {
    test('a newer build waits until its reader reloads, and never mixes with the older', async () => {
      let next = false;
      const site = await serve((path, bytes) => (next ? newer(path, bytes) : bytes));
      const build = (page) => page.evaluate(() => document.body.dataset.build ?? '1');
      const page = await open(it.browser, site.url);
      await people(page);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await page.reload(); // from here on served by the service worker
      await people(page);
      await read(page, TEXT);
      assert.ok(await page.$eval('#update', (line) => line.hidden));
      next = true;
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await sleep(1500); // update.js is run by then
      await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it.update()));
      await page.waitForFunction(() => !document.getElementById('update').hidden, { timeout: 10_000 });
      assert.match(await page.$eval('#update', (line) => line.textContent), /Versi baru, muat ulang/);
      assert.equal((await state(page)).text, TEXT);
      const other = await open(it.browser, site.url);
      await people(other);
      assert.equal(await build(other), '1');
      await other.close();
      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#reload')]);
      await people(page);
      assert.equal(await build(page), '2');
      assert.ok(await page.$eval('#update', (line) => line.hidden));
      const caches = await page.evaluate(() => globalThis.caches.keys());
      assert.deepEqual(caches, ['sorot-0000000002']);
      await site.close();
      await page.reload();
      await people(page);
      await read(page, TEXT);
      assert.equal((await state(page)).marks.length, 2);
      await page.close();
    });

    for (const [where, url] of [
      ['without its server', ''],
      ['as one file', oneFile],
    ]) {
      test(`${where}: an engine that dies ten times is there again each time`, async () => {
        const site = url ? undefined : await serve();
        const page = await open(it.browser, url || site.url);
        await people(page);
        if (site) {
          await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
          await site.close();
          await page.reload();
          await people(page);
        }
        const restarts = await page.evaluate(async () => {
          const { annotator } = globalThis.sorot;
          const long = 'Harga naik 5 persen pada 2024. '.repeat(30000);
          const counts = [];
          for (let i = 0; i < 10; i++) {
            const control = new AbortController();
            const call = annotator.annotate(long, { signal: control.signal }).catch(() => {});
            setTimeout(() => control.abort(), 20);
            await call;
            counts.push((await annotator.annotate('12.000 orang, kata Budi Santoso')).length);
          }
          return counts;
        });
        assert.deepEqual(restarts, Array(10).fill(3));
        await read(page, TEXT);
        assert.equal((await state(page)).marks.length, 2);
        await page.close();
      });
    }

    test(`${ROUNDS} annotations while engine and page are killed: no letter is lost`, {
      timeout: 900_000,
    }, async (t) => {
      const texts = goldTexts();
      const next = random(7);
      const site = await serve();
      const page = await it.browser.newPage();
      await page.setViewport({ width: 1440, height: 1000 });
      await page.evaluateOnNewDocument(killable);
      await page.goto(site.url);
      await people(page);
      let [engines, pages] = [0, 0];
      let born = performance.now();
      let typed = '';
      for (let i = 0; i < ROUNDS; i++) {
        const text = texts[next(texts.length)];
        await page.evaluate((text) => Object.assign(document.querySelector('sorot-article'), { text }), text);
        if (next(10) < 3) {
          engines++;
          await page.evaluate((ms) => {
            const control = new AbortController();
            globalThis.sorot.annotator.annotate('5 persen. '.repeat(60000), { signal: control.signal }).catch(() => {});
            setTimeout(() => control.abort(), ms);
          }, next(40));
        }
        if (performance.now() - born > LIVES_MS && next(2)) {
          pages++;
          const before = await page.evaluate(() => globalThis.pagesMade());
          await page.evaluate(() => globalThis.killPage());
          await page.keyboard.press('F2'); // the page hears of something, and dies
          await page.click('#language');
          await page.waitForFunction((before) => globalThis.pagesMade() > before, { timeout: 20_000 }, before);
          await page.waitForFunction(() => document.documentElement.dataset.page === 'running');
          born = performance.now();
        }
        typed = `Kabar ${i}. `;
        await page.evaluate(() => document.querySelector('sorot-article').edit(0));
        await page.keyboard.type(typed);
        await settled(page);
        const now = await state(page);
        assert.equal(now.text, typed + text.replaceAll('\r\n', '\n'));
        assert.ok(now.marks.length > 0);
      }
      t.diagnostic(`${engines} engines and ${pages} pages killed`);
      assert.ok(engines && pages);
      await page.waitForFunction(() => document.querySelectorAll('.row').length > 0, { timeout: 10_000 });
      await page.close();
      await site.close();
    });

    test('a browser that lacks something is told of it, in its language', async () => {
      for (const url of [it.site.url, oneFile]) {
        const page = await it.browser.newPage();
        await page.evaluateOnNewDocument(() => {
          delete globalThis.DecompressionStream;
          delete globalThis.ResizeObserver;
        });
        await page.goto(url);
        const line = await page.waitForSelector('#notice:not([hidden])');
        const words = await line.evaluate((node) => node.textContent);
        assert.match(words, /ResizeObserver, DecompressionStream/);
        assert.match(words, /Chromium 103, Firefox 115/);
        await page.close();
      }
    });
  },
  { timeout: 900_000 },
);
