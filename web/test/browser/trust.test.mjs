/** What the page says of itself is so: it asks for nothing once it is loaded, and could not if it wanted to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../serve.mjs';
import { goldTexts } from '../gold.mjs';
import { dist, inBrowsers, oneFile, open, paste, settled, sleep, state } from './browsers.mjs';

const said = (page) => page.$$eval('.requests', (lines) => lines.map((line) => line.textContent));
const NONE = /^0 permintaan sejak dimuat, menurut catatan peramban untuk halaman dan mesinnya\.$/;

/** What a user does in a day, in short. */
async function work(page) {
  for (const text of goldTexts().slice(0, 4)) {
    await page.evaluate(() => {
      document.querySelector('sorot-article').text = '';
    });
    await paste(page, text);
    await settled(page);
  }
  assert.ok((await state(page)).marks.length > 10);
  await page.click('#language');
  await page.click('#language');
  // The engine is started again ten times: from memory.
  const marks = await page.evaluate(async () => {
    const { annotator } = globalThis.sorot;
    for (let i = 0; i < 10; i++) {
      const control = new AbortController();
      const call = annotator.annotate('Harga naik 5 persen pada 2024. '.repeat(20000), { signal: control.signal });
      setTimeout(() => control.abort(), 5);
      await call.catch(() => {});
    }
    return (await annotator.annotate('12.000 orang')).length;
  });
  assert.equal(marks, 1);
}

inBrowsers(
  (it) => {
    test('by a server: no request after loading but for the service worker, and the page says so', {
      timeout: 120_000,
    }, async () => {
      const page = await open(it.browser, it.site.url);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await sleep(500);
      const before = it.site.requests.length;
      await work(page);
      await page.click('.help-button');
      const lines = await said(page);
      assert.equal(lines.length, 2);
      for (const line of lines) assert.match(line, NONE);
      // Whether it has changed is the browser's own question, and its only one.
      assert.deepEqual(
        it.site.requests.slice(before).filter((path) => path !== '/sw.js'),
        [],
      );
      assert.deepEqual(page.errors, []);
      // The record is live: a request is counted, and the page does not hide it.
      await page.evaluate(() => fetch('style.css?asked').catch(() => {}));
      await page.waitForFunction(() => /^1 /.test(document.querySelector('.requests').textContent));
      page.asked.length = 0;
      await page.close();
    });

    test('as one file: no request at all', { timeout: 120_000 }, async () => {
      const page = await open(it.browser, oneFile);
      await work(page);
      for (const line of await said(page)) assert.match(line, NONE);
      assert.deepEqual(page.errors, []);
      await page.close();
    });

    for (const where of ['the site', 'the one file']) {
      test(`${where} cannot connect elsewhere, by any means`, async () => {
        const page = await open(it.browser, where === 'the site' ? it.site.url : oneFile);
        const elsewhere = await serve(dist);
        const refused = await page.evaluate(async (url) => {
          const told = [];
          addEventListener('securitypolicyviolation', (event) => told.push(event.effectiveDirective));
          const quietly = async (call) => {
            try {
              await call();
            } catch {
              // Refused.
            }
          };
          await quietly(() => fetch(url));
          await quietly(() => navigator.sendBeacon(url, 'x'));
          await quietly(() => new WebSocket(url.replace('http', 'ws')));
          await quietly(() => new EventSource(url));
          await quietly(() => {
            const request = new XMLHttpRequest();
            request.open('GET', url);
            request.send();
          });
          await quietly(() => {
            new Image().src = url;
          });
          for (const [tag, attribute] of [
            ['iframe', 'src'],
            ['video', 'src'],
            ['object', 'data'],
            ['embed', 'src'],
          ]) {
            const node = document.createElement(tag);
            await quietly(() => node.setAttribute(attribute, url));
            document.body.append(node);
            setTimeout(() => node.remove(), 300);
          }
          for (const rel of ['stylesheet', 'preload', 'prefetch', 'modulepreload']) {
            const link = document.createElement('link');
            Object.assign(link, { rel, as: 'image', href: url });
            document.head.append(link);
            setTimeout(() => link.remove(), 300);
          }
          await quietly(() => {
            const form = document.createElement('form');
            form.action = url;
            document.body.append(form);
            form.submit();
            form.remove();
          });
          await quietly(() => import(url));
          await quietly(() => new Worker(url));
          await new Promise((done) => setTimeout(done, 700));
          return told;
        }, elsewhere.url);
        assert.deepEqual(elsewhere.requests, []);
        for (const directive of ['connect-src', 'img-src', 'form-action'])
          assert.ok(refused.includes(directive), directive);
        page.asked.length = 0; // asked for by this test, and refused
        await page.close();
        await elsewhere.close();
      });

      test(`${where} makes no code of text`, async () => {
        const page = await open(it.browser, where === 'the site' ? it.site.url : oneFile);
        const ran = await page.evaluate(() => {
          globalThis.ran = 0;
          const tries = [
            // biome-ignore lint/security/noGlobalEval: it is refused
            () => eval('ran++'),
            () => new Function('ran++')(),
            () => setTimeout('ran++'),
            () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=ran++>'),
            () => {
              document.createElement('div').innerHTML = '<b>x</b>';
              globalThis.ran += globalThis.trustedTypes ? 1 : 0;
            },
            () => document.body.setAttribute('onclick', 'ran++') ?? document.body.click(),
            () => {
              const script = document.createElement('script');
              script.append('ran++');
              document.body.append(script);
              script.remove();
            },
            () => globalThis.trustedTypes?.createPolicy('other', { createHTML: (x) => x }) && globalThis.ran++,
          ];
          // In a task of the page's own: what a debugger evaluates may make code of text.
          return new Promise((done) =>
            setTimeout(() => {
              for (const one of tries) {
                try {
                  one();
                } catch {
                  // Refused.
                }
              }
              setTimeout(() => done(globalThis.ran), 200);
            }),
          );
        });
        assert.equal(ran, 0);
        page.asked.length = 0;
        await page.close();
      });
    }
  },
  { serving: () => serve(dist) },
);
