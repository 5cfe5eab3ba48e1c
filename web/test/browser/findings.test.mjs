// What the checks ask, as a user meets it: the tab, the signs in the text, the passages side by side, dismissing,
// switching checks off, what fits.
import assert from 'node:assert/strict';
import { chosen, inBrowsers, open, painted, settled, text, texts } from './browsers.mjs';

const ARTICLE = [
  'Polisi Tangkap 20 Orang di Bekasi',
  '',
  'Polisi menangkap 20 orang, 12 laki-laki dan 9 perempuan.',
  '',
  'Mereka ditahan Rabu (24/10/2024).',
  '',
  'Angka ini termasuk 500 perwira, termasuk tiga jenderal, kata Kepala HUR Kyrylo Budanov pada Selasa (22/10/2024).',
  '',
  'Intelijen mengatakan bahwa 12.000 tentara, termasuk 500 perwira dan tiga jenderal, sudah berada di Rusia.',
].join('\n');

/** A page that shows the article, with nothing remembered. */
const begin = async (page) => {
  await forget(page);
  await enter(page);
};
const forget = (page) => page.evaluate(() => localStorage.clear());
const enter = async (page, words = ARTICLE) => {
  await page.evaluate((text) => document.querySelector('sorot-article').enter(text), words);
  await settled(page);
};

inBrowsers(
  (it) => {
    const { on } = it;
    const signs = (page) =>
      page.$$eval('sorot-article', ([article]) =>
        [...article.shadowRoot.querySelectorAll('button.letter[class*="finding-"]')].map((node) => [
          node.textContent,
          node.ariaLabel,
        ]),
      );

    on('the gravest first, with signs in the text and its margin', async (page) => {
      assert.match(await text(page, '#tab-finding'), /Temuan\s*0\/3/);
      const looks = await painted(page);
      assert.deepEqual(looks['sorot-finding-error'].sort(), ['12', '20', '9', 'Rabu'].sort());
      assert.deepEqual(looks['sorot-finding-warn'], [
        '500 perwira, termasuk tiga jenderal',
        '500 perwira dan tiga jenderal',
      ]);
      assert.deepEqual(await signs(page), [
        ['◆', 'Keliru?, 20, belum diperiksa'],
        ['◆', 'Keliru?, Rabu, belum diperiksa'],
        ['△', 'Perlu dilihat, 500 perwira, termasuk tiga jenderal, belum diperiksa'],
        ['△', 'Perlu dilihat, 500 perwira dan tiga jenderal, belum diperiksa'],
      ]);
      await page.click('#tab-finding');
      assert.deepEqual(await texts(page, '.row.finding b'), [
        'Keliru?: Bagian-bagiannya 21, keseluruhannya 20. Mana yang benar?',
        'Keliru?: 24 Oktober 2024 hari Kamis. Naskah menulis Rabu. Mana yang benar?',
        'Perlu dilihat: tiga jenderal: termasuk dalam 500 perwira, atau di luarnya? Naskah menulis keduanya.',
      ]);
      await page.click('[data-do="show"]');
      assert.equal((await painted(page))['sorot-finding-error'], undefined);
      assert.deepEqual(await signs(page), []);
    });

    on('the card shows the passages side by side, and the way goes both ways', async (page) => {
      await page.click('#tab-finding');
      await page.click('.row.finding.warn');
      assert.match(await text(page, '.card .top'), /Perlu dilihat.*3 dari 3/);
      assert.deepEqual(await texts(page, '.side b'), [
        '500 perwira, termasuk tiga jenderal',
        '500 perwira dan tiga jenderal',
      ]);
      assert.match((await texts(page, '.side small'))[0], /^¶4, Kepala HUR Kyrylo Budanov$/);
      assert.equal(await chosen(page), '500 perwira, termasuk tiga jenderal');
      const looks = await painted(page);
      assert.deepEqual(looks['sorot-finding-warn-focus'], ['500 perwira, termasuk tiga jenderal']);
      assert.deepEqual(looks['sorot-finding-warn-hover'], ['500 perwira dan tiga jenderal']);
      await page.click('.side:nth-child(2)');
      assert.equal(await chosen(page), '500 perwira dan tiga jenderal');
      // From the sign beside the text to its card.
      await page.click('#tab-number');
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('sorot-article');
        shadowRoot.querySelector('button.letter[aria-label="Keliru?, Rabu, belum diperiksa"]').click();
      });
      assert.match(await text(page, '.card.finding.error'), /24 Oktober 2024 hari Kamis/);
      assert.match(await text(page, '.card dl'), /Menurut kalenderKamisNaskah menulisRabu/);
      // From the card of a mark to what is asked about it.
      await page.click('#tab-date');
      await page.$$eval('.row.date', (rows) => rows.find((row) => row.textContent.includes('Rabu')).click());
      assert.match(await text(page, '.card .finding'), /24 Oktober 2024 hari Kamis/);
      await page.click('.card .finding');
      assert.match(await text(page, '.card.finding'), /Keliru\?/);
      await page.keyboard.press('.');
      assert.match(await text(page, '.card.finding'), /Perlu dilihat/);
      await page.keyboard.press(',');
      assert.match(await text(page, '.card.finding'), /24 Oktober/);
    });

    on('what is dismissed stays so, until what it is about changes', async (page) => {
      await page.click('#tab-finding');
      await page.click('.row.finding');
      await page.keyboard.press('x');
      assert.match(await text(page, '#tab-finding'), /Temuan\s*1\/3/);
      assert.match(await text(page, '.card'), /24 Oktober 2024/);
      assert.deepEqual((await signs(page)).length, 3);
      // An edit elsewhere, and the same article in a page that is opened anew.
      const changed = `${ARTICLE}\n\nSelesai.`;
      await enter(page, changed);
      assert.match(await text(page, '#tab-finding'), /Temuan\s*1\/3/);
      const again = await open(it.browser, it.site.url);
      await enter(again, changed);
      assert.match(await text(again, '#tab-finding'), /Temuan\s*1\/3/);
      await again.click('#tab-finding');
      await again.click('[data-key="fold0"]');
      assert.match((await texts(again, '.row.finding b')).join('\n'), /Bagian-bagiannya 21/);
      await again.close();
      await enter(page, ARTICLE.replace('12 laki-laki', '13 laki-laki'));
      assert.match(await text(page, '#tab-finding'), /Temuan\s*0\/3/);
    });

    on('what is dismissed can be asked again', async (page) => {
      await page.click('#tab-finding');
      await page.click('.row.finding');
      await page.click('.card [data-do="dismiss"]');
      await page.click('[data-key="fold0"]');
      await page.$$eval('.row.finding', (rows) => rows.find((row) => /Bagian/.test(row.textContent)).click());
      assert.match(await text(page, '.card'), /Tanyakan lagi/);
      await page.click('.card [data-do="dismiss"]');
      assert.match(await text(page, '#tab-finding'), /Temuan\s*0\/3/);
    });

    on('checks are switched off and on one by one, and stay so', async (page) => {
      await page.click('#tab-finding');
      await page.click('[data-key="fold2"]');
      // Only the rows near the view are there.
      const flip = (what) =>
        page.evaluate(async (what) => {
          const list = document.getElementById('list');
          const found = () =>
            [...document.querySelectorAll('.row.check')].find((row) => row.textContent.includes(what));
          for (list.scrollTop = 0; !found() && list.scrollTop + list.clientHeight < list.scrollHeight - 1; ) {
            list.scrollTop += list.clientHeight / 2;
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
          found().click();
        }, what);
      await flip('Hari dan tanggal');
      assert.match(await text(page, '#tab-finding'), /Temuan\s*0\/2/);
      assert.ok(!(await painted(page))['sorot-finding-error'].includes('Rabu'));
      await flip('Angka tanpa sumber');
      const again = await open(it.browser, it.site.url);
      await enter(again);
      const asked = await again.evaluate(() => document.querySelector('#tab-finding .count').textContent);
      await again.close();
      assert.equal(asked, await text(page, '#tab-finding .count'));
      await flip('Hari dan tanggal');
      assert.ok((await painted(page))['sorot-finding-error'].includes('Rabu'));
    });

    on('what fits is folded, and leads to its place', async (page) => {
      await page.click('#tab-finding');
      assert.equal((await page.$$('.row.fit')).length, 0);
      await page.click('[data-key="fold1"]');
      const fits = await texts(page, '.row.fit .first');
      assert.ok(fits.includes('22 Oktober 2024 memang Selasa: hari dan tanggal cocok.'), fits.join('\n'));
      await page.click('.row.fit:last-child');
      assert.equal((await painted(page))['sorot-content']?.length, 1);
    });

    on(
      'English, a phone, and an article without a question',
      async (page) => {
        await page.click('#tab-finding');
        assert.match((await texts(page, '.row.finding b'))[0], /^Mistake\?: The parts make 21, the whole is 20/);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${wide} px too wide`);
        const tabs = await page.$eval('#tabs', (node) => node.scrollWidth - node.clientWidth);
        assert.ok(tabs <= 0, `the tabs are ${tabs} px too wide`);
        await enter(page, 'Nothing here is to be asked about.');
        await page.waitForSelector('.nothing');
        assert.match(await text(page, '.nothing'), /nothing to ask/);
      },
      { lang: 'en', width: 360, height: 740 },
    );
  },
  { timeout: 200_000, begin, end: forget },
);
