/**
 * Nothing that is pasted, dropped, opened or sent runs, loads or changes the page: every vector of the public collections,
 * by every way that a text comes in. One batch a way: what runs is heard of wherever it came from.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { vectors } from '../vectors.mjs';
import { BROWSERS, launch, oneFile, open, serve, settled, sleep, state } from './browsers.mjs';

const { all, counts } = vectors();

/** Hears of whatever runs, in the page before all else. */
function listen() {
  globalThis.ran = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    globalThis[name] = (...args) => globalThis.ran.push(`${name}(${args})`);
  }
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Chromium tells of what the policy would forbid even in a document that no script can run in, such as an inert
    // parser's; inline code or a base that got into the page itself is found by its shape.
    if (blockedURI !== 'inline' && violatedDirective !== 'base-uri')
      globalThis.ran.push(`${violatedDirective} ${blockedURI}`);
  });
}

/** What of the page could run or load, the shadow roots too, and who it is. */
function shape() {
  const found = {};
  const foul = [];
  const roots = [document];
  while (roots.length) {
    for (const node of roots.pop().querySelectorAll('*')) {
      if (node.shadowRoot) roots.push(node.shadowRoot);
      const name = node.localName;
      if (/^(script|iframe|object|embed|img|video|audio|link|meta|base|style|form|template|frame|source)$/.test(name)) {
        found[name] = (found[name] ?? 0) + 1;
      }
      for (const { name: attribute, value } of node.attributes) {
        if (/^on/i.test(attribute) || /^\s*(javascript|data|vbscript):/i.test(value))
          foul.push(`${name} ${attribute}=${value.slice(0, 60)}`);
      }
    }
  }
  return { found, foul: foul.filter((one) => !/^link href=data:image\/svg/.test(one)), path: location.pathname };
}

/** Each vector where an article has words that the page shows again: a name, a role, what is counted, who says it. */
const article = (some) =>
  some
    .map(
      (v) => `“Ada 500 ${v} hilang,” kata Kepala ${v} Budi Santoso kepada ${v}, Rabu (24/10/2024). Sebanyak 12 ${v}.`,
    )
    .join('\n\n');

for (const name of BROWSERS) {
  for (const where of ['site', 'one file']) {
    describe(`${name}, ${where}: ${all.length} vectors (${Object.entries(counts).map(([from, n]) => `${from} ${n}`)})`, () => {
      let browser;
      let site;
      let page;
      let clean;
      const untouched = async () => {
        await sleep(150);
        assert.deepEqual(await page.evaluate(() => globalThis.ran), []);
        assert.deepEqual(await page.evaluate(shape), clean);
        assert.deepEqual(page.asked, []);
      };
      before(async () => {
        browser = await launch(name);
        site = await serve();
        page = await open(browser, where === 'site' ? site.url : oneFile);
        await page.evaluate(listen);
        page.on('dialog', (dialog) => {
          page.evaluate(() => globalThis.ran.push('a dialog'));
          dialog.dismiss();
        });
        clean = await page.evaluate(shape);
        assert.deepEqual(clean.foul, []);
      });
      after(async () => {
        await browser?.close();
        await site?.close();
      });

      test('what runs would be heard', async () => {
        await page.evaluate(() => {
          const button = document.createElement('button');
          button.addEventListener('click', () => alert(1));
          try {
            button.setAttribute('onclick', 'alert(2)');
          } catch {
            // Trusted Types let no text become a script: the policy tells of that.
          }
          document.body.append(button);
          button.click();
          button.remove();
        });
        await page.waitForFunction(() => globalThis.ran.length >= 2);
        await page.evaluate(() => globalThis.ran.splice(0));
        await untouched();
      });

      test('pasted, as text and as HTML', async () => {
        await page.evaluate((all) => {
          const article = document.querySelector('sorot-article');
          for (const one of all) {
            const data = new DataTransfer();
            data.setData('text/plain', one);
            data.setData('text/html', one);
            const box = article.shadowRoot.querySelector('textarea');
            const target = article.reading ? article.shadowRoot.querySelector('.lines') : box;
            const event = new ClipboardEvent('paste', {
              clipboardData: data,
              bubbles: true,
              composed: true,
              cancelable: true,
            });
            target.dispatchEvent(event);
          }
        }, all);
        await untouched();
      });

      test('dropped and opened as files of every kind', { timeout: 120_000 }, async () => {
        await page.evaluate((all) => {
          const input = document.getElementById('file');
          const types = [
            ['a.html', 'text/html'],
            ['a.txt', 'text/plain'],
            ['a.md', 'text/markdown'],
            ['a.xhtml', ''],
            ['a.svg', 'image/svg+xml'],
          ];
          all.forEach((one, i) => {
            // HTML is what a parser sees: each vector as that, and as one other kind.
            for (const [file, type] of [types[0], types[1 + (i % 4)]]) {
              const data = new DataTransfer();
              data.items.add(new File([one], file, { type }));
              if (i % 2) {
                document.body.dispatchEvent(
                  new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
                );
              } else {
                input.files = data.files;
                input.dispatchEvent(new Event('change', { bubbles: true }));
              }
            }
          });
        }, all);
        await sleep(1000);
        await untouched();
      });

      test('sent by postMessage, in the address, in what was kept', async () => {
        await page.evaluate((all) => {
          for (const one of all) {
            postMessage(one, '*');
            postMessage({ text: one, html: one, type: one, sorot: one }, '*');
          }
          for (const one of all.slice(-60)) {
            location.hash = one;
            for (let i = 0; i < localStorage.length; i++) localStorage.setItem(localStorage.key(i), one);
            localStorage.setItem('sorot.language', one);
          }
          localStorage.clear();
          history.replaceState(null, '', location.pathname);
        }, all);
        await untouched();
      });

      // Both are shown by the same code: once a browser is enough.
      const shown = where === 'site' ? test : test.skip;
      shown(
        'shown: in the text, in the ledger, in every tab and card, in both languages',
        {
          timeout: 200_000,
        },
        async () => {
          for (let from = 0; from < all.length; from += 220) {
            await page.evaluate(
              (text) => {
                const article = document.querySelector('sorot-article');
                article.text = text;
              },
              article(all.slice(from, from + 220)),
            );
            await settled(page);
            const { marks } = await state(page);
            assert.ok(marks.length > 220, `${marks.length} marks`);
            await page.evaluate(async () => {
              const article = document.querySelector('sorot-article');
              const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              for (const tab of document.querySelectorAll('[role=tab]')) {
                tab.click();
                await frame();
                for (const row of [...document.querySelectorAll('.row')].slice(0, 6)) {
                  (row.querySelector('button') ?? row).click();
                  await frame();
                }
              }
              const step = Math.max(1, Math.floor(article.document.length / 6));
              for (let i = 0; i < article.document.length; i += step) {
                article.select(i);
                await frame();
              }
              document.getElementById('language').click();
              await frame();
              document.getElementById('language').click();
              await frame();
            });
            await untouched();
          }
        },
      );

      test('the page lives', async () => {
        await page.evaluate(() => {
          document.querySelector('sorot-article').text = 'Ada 500 orang di sana.';
        });
        await settled(page);
        assert.deepEqual((await state(page)).marks, [['number', '500']]);
        await page.close();
      });
    });
  }
}
