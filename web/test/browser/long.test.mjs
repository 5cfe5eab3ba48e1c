/** Very long texts in both browsers: opened, pasted, edited. Times are compared with one another only. */
import assert from 'node:assert/strict';
import { inBrowsers, key, painted, settled } from './browsers.mjs';

const PART =
  'Harga beras naik 5,5 persen sejak Oktober 2024, kata Kepala Dinas Perdagangan Budi Santoso pada Rabu (24/10/2024). Sebanyak 500 perwira berjaga selama tiga hari di lapangan.\n\n';
const times = (units) => Math.ceil(units / PART.length);

/** A paste as the surface hears of it: Firefox makes no such event with a text in it. */
const paste = (page, text) =>
  page.evaluate((text) => {
    const box = document.querySelector('sorot-article').shadowRoot.querySelector('textarea');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    box.focus();
    const event = new Event('paste', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    if (box.dispatchEvent(event)) document.execCommand('insertText', false, text);
  }, text);

inBrowsers(
  ({ on }) => {
    const frame = (page) =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const holds = (page, units) =>
      page.waitForFunction((units) => document.querySelector('sorot-article').text.length === units, {}, units);

    on('a file of 10 MB is opened to be read, marked from end to end, and edited', async (page) => {
      const count = times(10_000_000);
      await page.evaluate(
        (part, count) => {
          const data = new DataTransfer();
          data.items.add(new File([part.repeat(count)], 'panjang.txt', { type: 'text/plain' }));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        },
        PART,
        count,
      );
      await page.waitForFunction(() => document.querySelector('sorot-article').document?.length > 1000, {
        timeout: 200_000,
      });
      const { numbers, reading, last } = await page.evaluate(() => {
        const article = document.querySelector('sorot-article');
        const { document: found } = article;
        let numbers = 0;
        for (let i = 0; i < found.length; i++) if (found.kind(i) === 'number') numbers++;
        return { numbers, reading: article.reading, last: article.text.slice(found.start(found.length - 1)) };
      });
      assert.ok(numbers >= 2 * count, `${numbers}`);
      assert.ok(reading);
      assert.ok(last.length < PART.length);
      assert.ok(await page.$eval('#notice', (line) => line.hidden));
      await page.evaluate(() => {
        const scroller = document.querySelector('sorot-article').shadowRoot.querySelector('.scroll');
        scroller.scrollTop = scroller.scrollHeight / 2;
      });
      await frame(page);
      assert.ok((await painted(page))['sorot-number'].includes('500'));
      // One key in the middle of it, and back to reading.
      await page.evaluate((at) => document.querySelector('sorot-article').edit(at), PART.length * (count >> 1));
      await page.keyboard.press('7');
      await holds(page, PART.length * count + 1);
      await page.keyboard.press('Escape');
      await frame(page);
      assert.ok(await page.evaluate(() => document.querySelector('sorot-article').reading));
      // A short text after it is as quick as ever.
      await page.evaluate(() => document.querySelector('sorot-article').enter('Ada 12 ekor.'));
      await settled(page);
      assert.deepEqual((await painted(page))['sorot-number'], ['12']);
    });

    on('a long text is pasted as one edit, into nothing to be read, into a text where the caret is', async (page) => {
      const long = PART.repeat(times(150_000));
      await paste(page, long);
      await settled(page);
      const now = () =>
        page.evaluate(() => {
          const { reading, text, shadowRoot } = document.querySelector('sorot-article');
          return { reading, text, caret: shadowRoot.querySelector('textarea').selectionStart };
        });
      assert.deepEqual([(await now()).reading, (await now()).text], [true, long]);
      await key(page, 'z', 'Control');
      assert.equal((await now()).text, '');
      await paste(page, 'Awal akhir');
      await page.evaluate(() => document.querySelector('sorot-article').edit(5));
      await paste(page, long);
      assert.deepEqual(await now(), { reading: false, text: `Awal ${long}akhir`, caret: 5 + long.length });
      await key(page, 'z', 'Control');
      assert.equal((await now()).text, 'Awal akhir');
    });

    on('a key costs no more than in proportion to the text', async (page) => {
      const cost = async (units) => {
        await page.evaluate(
          (text) => {
            const article = document.querySelector('sorot-article');
            article.enter(text, { reading: false });
            article.edit(text.length >> 1);
          },
          PART.repeat(times(units)),
        );
        await settled(page);
        await page.evaluate(() => {
          const box = document.querySelector('sorot-article').shadowRoot.querySelector('textarea');
          globalThis.keys = [];
          box.onkeydown = ({ timeStamp }) =>
            requestAnimationFrame(() => setTimeout(() => globalThis.keys.push(performance.now() - timeStamp)));
        });
        for (let i = 1; i <= 7; i++) {
          await page.keyboard.press('a');
          await page.waitForFunction((i) => globalThis.keys.length === i, {}, i);
        }
        const all = await page.evaluate(() => globalThis.keys);
        return all.sort((a, b) => a - b)[3];
      };
      const [short, long] = [await cost(100_000), await cost(1_000_000)];
      assert.ok(long < 15 * short, `${short.toFixed(1)} and ${long.toFixed(1)} ms`);
    });
  },
  { timeout: 900_000, early: true },
);
