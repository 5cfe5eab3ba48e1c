// People and sources, as a user meets them: the tabs, the cards, the way from what is said to who says it.
import assert from 'node:assert/strict';
import { chosen, inBrowsers, painted, settled, sleep, state, text, texts } from './browsers.mjs';

const ARTICLE = [
  '"Sebanyak 500 perwira berjaga," kata Presiden Rusia Vladimir Putin, Rabu (23/10/2024).',
  '',
  'Namun, ia mengatakan bahwa 40 orang sudah pulang.',
  '',
  'Panitia menyiapkan 12 kursi untuk tamu.',
  '',
  'Putin tiba pada Kamis (24/10/2024), lapor Reuters.',
].join('\n');

/** A page that shows the article. */
const begin = async (page) => {
  await page.evaluate((text) => document.querySelector('sorot-article').enter(text), ARTICLE);
  await settled(page);
};

inBrowsers(
  ({ on }) => {
    on('people: one line each, the card, from mention to mention', async (page) => {
      assert.match(await text(page, '#tab-person'), /O\s*Orang\s*0\/1/);
      const looks = await painted(page);
      assert.deepEqual(looks['sorot-person'], ['Vladimir Putin', 'Putin']);
      const letters = await page.$$eval('sorot-article', ([article]) =>
        [...article.shadowRoot.querySelectorAll('button.letter.person')].map((node) => [
          node.textContent,
          node.ariaLabel,
        ]),
      );
      assert.deepEqual(letters, [
        ['O', 'Orang, Vladimir Putin, belum diperiksa'],
        ['O', 'Orang, Putin, belum diperiksa'],
      ]);
      await page.click('#tab-person');
      assert.deepEqual(await texts(page, '.row'), ['Vladimir Putin Presiden Rusia2 penyebutan¶1, 4']);
      await page.click('.row.person');
      const card = await text(page, '.card');
      assert.match(card, /JabatanPresiden Rusia/);
      assert.match(card, /Juga disebutPutin/);
      assert.match(card, /PenyebutanVladimir Putin ¶1 Putin ¶4/);
      assert.match(card, /Kata gantiia ¶2/);
      assert.match(card, /1 dari 1/);
      assert.deepEqual((await painted(page))['sorot-person-focus'], ['Vladimir Putin']);
      await page.keyboard.press('j');
      assert.deepEqual((await painted(page))['sorot-person-focus'], ['Putin']);
      assert.match(await text(page, '.card [aria-current]'), /^Putin/);
      await page.keyboard.press('k');
      assert.equal(await chosen(page), 'Vladimir Putin');
      await page.click('.card .places button:nth-of-type(2)');
      assert.equal(await chosen(page), 'Putin');
      await page.click('.card [data-do="pronoun"]');
      assert.deepEqual((await painted(page))['sorot-person-hover'], ['ia']);
    });

    on('a name of which the model is not sure is fainter, and said to be so', async (page) => {
      await page.evaluate(() => {
        const article = document.querySelector('sorot-article');
        const { annotator } = article;
        article.annotator = {
          async annotate(text, wishes) {
            const document = await annotator.annotate(text, wishes);
            const words = new Uint32Array(document.packed);
            const [at, count, size] = [words[8] >> 2, words[9], words[10] >> 2];
            for (let i = at; i < at + count * size; i += size)
              if ((words[i + 2] & 0xff) === 2) words[i + 2] = 2 | (60 << 8);
            return document;
          },
        };
      });
      await page.waitForFunction(() =>
        document.querySelector('sorot-article').shadowRoot.querySelector('.letter.doubt'),
      );
      await page.click('#tab-person');
      await page.waitForSelector('.row.person.doubt');
      assert.match(await text(page, '.row.person'), /belum tentu nama orang/);
      const looks = await painted(page);
      assert.deepEqual([looks['sorot-person'], looks['sorot-person-doubt']], [undefined, ['Vladimir Putin', 'Putin']]);
      await page.click('.row.person');
      assert.match(await text(page, '.card'), /Keyakinanbelum tentu nama orang/);
    });

    on('sources: by type, with what they say; in focus it is shown in the text', async (page) => {
      assert.match(await text(page, '#tab-source'), /S\s*Sumber\s*0\/6/);
      await page.click('#tab-source');
      assert.equal(await text(page, '.shares-key'), '1 orang 1 media 1 tanpa sumber ');
      assert.deepEqual(await texts(page, '.group'), [
        'Orang2 pernyataan',
        'Media1 pernyataan',
        'Tanpa sumber1 pernyataan',
      ]);
      const rows = await texts(page, '.row');
      assert.match(rows[0], /^Vladimir Putin Presiden Rusia¶1, 2$/);
      assert.match(rows[1], /^"Sebanyak 500 perwira berjaga,"¶1$/);
      assert.match(rows[2], /^40 orang sudah pulang¶2$/);
      assert.match(rows.at(-1), /^Panitia menyiapkan 12 kursi untuk tamu\./);
      await page.click('.row.speech');
      let looks = await painted(page);
      assert.deepEqual(looks['sorot-source-focus'], ['Presiden Rusia Vladimir Putin']);
      assert.deepEqual(looks['sorot-content'], ['"Sebanyak 500 perwira berjaga,"']);
      assert.deepEqual(looks['sorot-cue'], ['kata']);
      const card = await text(page, '.card');
      assert.match(card, /kutipan langsung\s*paragraf 1/);
      assert.match(card, /Isi"Sebanyak 500 perwira berjaga,"Penandakata/);
      assert.match(card, /Memuat500/);
      await page.keyboard.press('j');
      assert.equal(await chosen(page), 'ia');
      assert.match(await text(page, '.card'), /NamaVladimir Putin/);
      await page.click('.row.claim');
      looks = await painted(page);
      assert.match(looks['sorot-content'][0], /^Panitia menyiapkan 12 kursi untuk tamu\./);
      await page.click('[data-do="find"]');
      await page.keyboard.type('reuters');
      await page.waitForFunction(() => document.querySelectorAll('.group').length === 1);
      assert.match((await texts(page, '.row')).join(), /Reuters/);
    });

    on('a figure names its speaker; S goes there and back', async (page) => {
      await page.click('#tab-number');
      const rows = await texts(page, '.row');
      assert.deepEqual(
        rows.map((row) => row.replace(/¶\d+$/, '')),
        ['500 perwiraPresiden Rusia Vladimir Putin', '40 orangVladimir Putin', '12 kursiTanpa sumber'],
      );
      await page.click('.row.number');
      assert.match(await text(page, '.card'), /PenuturPresiden Rusia Vladimir Putin/);
      const looks = await painted(page);
      assert.deepEqual(looks['sorot-number-focus'], ['500']);
      assert.deepEqual(looks['sorot-source-hover'], ['Presiden Rusia Vladimir Putin']);
      assert.deepEqual(looks['sorot-content'], ['"Sebanyak 500 perwira berjaga,"']);
      await page.keyboard.press('s');
      assert.equal(await chosen(page), 'Presiden Rusia Vladimir Putin');
      assert.equal(await page.$eval('#tab-source', (tab) => tab.ariaSelected), 'true');
      assert.match(await text(page, '.card'), /Penandakata/);
      await page.keyboard.press('s');
      assert.equal(await chosen(page), '500');
      await page.click('.card [data-do="go"]');
      assert.equal(await chosen(page), 'Presiden Rusia Vladimir Putin');
      assert.match(await page.evaluate(() => document.activeElement.className), /card kind source/);
      await page.click('.card [data-do="go"]'); // what it holds
      assert.equal(await chosen(page), '500');
    });

    on('what is lit moves along with an edit', async (page) => {
      await page.click('#tab-source');
      await page.click('.row.speech');
      await page.evaluate(() => document.querySelector('sorot-article').edit(0));
      await page.keyboard.type('Judul baru');
      await page.keyboard.press('Enter');
      await settled(page);
      await page.keyboard.press('Escape');
      const looks = await painted(page);
      assert.deepEqual(looks['sorot-content'], ['"Sebanyak 500 perwira berjaga,"']);
      assert.deepEqual(looks['sorot-source-focus'], ['Presiden Rusia Vladimir Putin']);
      assert.equal((await state(page)).reading, true);
    });

    on(
      'on a phone the four tabs fit, and the cards too',
      async (page) => {
        await sleep(100);
        await page.click('#tab-source');
        await page.click('.row.speech');
        await sleep(300);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
        const widths = await page.$$eval('#tabs, .card, .list', (nodes) =>
          nodes.map((node) => node.scrollWidth <= node.clientWidth + 1),
        );
        assert.deepEqual(widths, [true, true, true]);
      },
      { width: 360, height: 740 },
    );
  },
  { timeout: 200_000, begin },
);
