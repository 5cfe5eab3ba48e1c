// What a user does with the page, in both real browsers, on the built site.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  drop,
  ITS_OWN,
  inBrowsers,
  key,
  oneFile,
  open,
  painted,
  paste,
  people,
  root,
  serve,
  settled,
  sleep,
  state,
  text,
} from './browsers.mjs';

const ARTICLE = [
  'KOTA, Jumat (25/10/2024) - Sekitar 12.000 orang datang, kata panitia pada Rabu (24/10/2024).',
  '',
  'Harga naik 5,5 persen sejak Oktober. Sebanyak 500 perwira berjaga selama tiga hari di lapangan, dan 40 di gerbang.',
  '',
  'Acara berikutnya digelar Senin depan dengan 250 penonton saja, sesuai izin yang diberikan oleh pemerintah kota itu.',
].join('\n');

const numbers = ({ marks }) => marks.filter(([kind]) => kind === 'number').map(([, words]) => words);

inBrowsers(
  (it) => {
    const { on, name } = it;
    on('a pasted article is marked where it stands', async (page) => {
      await paste(page, ARTICLE);
      await settled(page);
      const now = await state(page);
      assert.equal(now.text, ARTICLE);
      assert.ok(now.reading);
      assert.deepEqual(numbers(now), ['12.000', '5,5 persen', '500', '40', '250']);
      const looks = await painted(page);
      assert.ok(looks['sorot-number'].includes('500'));
      assert.ok(looks['sorot-date'].includes('Jumat (25/10/2024)'));
      assert.deepEqual(looks['sorot-finding-error'], ['Rabu']);
      assert.match(await text(page, '#tab-number'), /A\s*Angka\s*0\/5/);
      const top = await page.$eval('#published', (node) => node.textContent);
      assert.equal(top, 'Jum, 25 Okt 2024');
      assert.equal(await text(page, '#published-from'), 'dari baris tanggal');
    });

    on('an edit keeps caret and undo, and the marks follow at once', async (page) => {
      await page.evaluate((text) => document.querySelector('sorot-article').enter(text, { reading: false }), ARTICLE);
      await settled(page);
      const at = ARTICLE.indexOf('Harga');
      await page.evaluate((at) => document.querySelector('sorot-article').edit(at), at);
      await page.keyboard.type('Kini ');
      // Before any answer: what is painted has moved along with the words.
      const looks = await painted(page);
      assert.ok(looks['sorot-number'].includes('5,5 persen'), JSON.stringify(looks));
      assert.ok(looks['sorot-number'].includes('500'));
      await page.keyboard.type('15 ');
      await settled(page);
      const now = await state(page);
      assert.equal(now.caret, at + 8);
      assert.equal(now.text, `${ARTICLE.slice(0, at)}Kini 15 ${ARTICLE.slice(at)}`);
      assert.ok(numbers(now).includes('15'));
      for (let i = 0; i < 12 && (await state(page)).text !== ARTICLE; i++) await key(page, 'z', 'Control');
      assert.equal((await state(page)).text, ARTICLE);
      await key(page, 'z', 'Control');
      assert.equal((await state(page)).text, '');
      await key(page, 'z', 'Control', 'Shift');
      assert.equal((await state(page)).text, ARTICLE);
    });

    on('an example enters as one step that undo takes back', async (page) => {
      await page.evaluate(() => document.querySelector('sorot-article').focus());
      await page.keyboard.type('Ada 12 ekor');
      await page.evaluate(() => document.querySelector('sorot-article').enter('Satu dua\n\n<b>tiga</b> & 4  spasi\n'));
      await settled(page);
      assert.equal((await state(page)).text, 'Satu dua\n\n<b>tiga</b> & 4  spasi\n');
      await key(page, 'z', 'Control');
      assert.equal((await state(page)).text, 'Ada 12 ekor');
      await key(page, 'z', 'Control', 'Shift');
      assert.match((await state(page)).text, /^Satu dua/);
    });

    on('the card shows what a mark means, and jumps go both ways', async (page) => {
      await page.click('[data-do="example"]');
      await settled(page);
      await page.click('#tab-number');
      await page.click('.row.number');
      const card = await text(page, '.card');
      assert.match(card, /12,5 persen/);
      assert.match(card, /Nilai12,5/);
      assert.match(card, /Satuanpersen/);
      assert.match(card, /Aturan.+number\//);
      assert.match(card, /1 dari \d+/);
      assert.deepEqual((await painted(page))['sorot-number-focus'], ['12,5 persen']);
      await page.keyboard.press('Enter'); // from the card to the letter
      const label = () =>
        page.evaluate(() => document.querySelector('sorot-article').shadowRoot.activeElement?.ariaLabel);
      assert.equal(await label(), 'Angka, 12,5 persen, belum diperiksa');
      await page.keyboard.press('Enter'); // and back
      assert.equal(await page.evaluate(() => document.activeElement.className), 'card kind number');
      // From the text: a click on the words opens their card.
      await page.evaluate(() =>
        document.querySelector('sorot-article').shadowRoot.querySelector('.scroll').scrollTo(0, 0),
      );
      const spot = await page.evaluate(() => {
        const [range] = [...CSS.highlights.get('sorot-date')].filter((range) => `${range}`.startsWith('awal Agustus'));
        const { x, y, width, height } = range.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      });
      await page.mouse.click(...spot);
      assert.equal(await text(page, '.card h2'), 'awal Agustus');
      assert.match(await text(page, '.card'), /TerbacaAgustus 2024, awal/);
      assert.equal(await page.$eval('#tab-date', (tab) => tab.ariaSelected), 'true');
      // A weekday that does not fit asks which is right.
      await page.evaluate(() => {
        for (const row of document.querySelectorAll('.row')) if (/Rabu/.test(row.textContent)) row.click();
      });
      assert.match(await text(page, '.card'), /24 Oktober 2024 hari Kamis\. Naskah menulis Rabu\. Mana yang benar\?/);
    });

    on('pointing at a mark tells its meaning', async (page) => {
      await page.click('[data-do="example"]');
      await settled(page);
      await painted(page);
      const spot = await page.evaluate(() => {
        const [range] = [...CSS.highlights.get('sorot-number')].filter((range) => `${range}` === '48.300 ton');
        const { x, y, width, height } = range.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      });
      await page.mouse.move(...spot);
      await page.waitForFunction(() => /48\.300 ton\s+48\.300, ton/.test(document.getElementById('peek').textContent));
      assert.deepEqual((await painted(page))['sorot-number-hover'], ['48.300 ton']);
    });

    on('a kind can be switched off and on', async (page) => {
      await paste(page, ARTICLE);
      await settled(page);
      await page.click('#tab-date');
      await page.click('[data-do="show"]');
      assert.equal((await painted(page))['sorot-date'], undefined);
      assert.ok((await painted(page))['sorot-number']);
      assert.match(await text(page, '#tab-date'), /tidak ditandai/);
      assert.equal(
        await page.$eval('sorot-article', (article) => article.getAttribute('kinds')),
        'number source person finding',
      );
      await page.click('[data-do="show"]');
      assert.ok((await painted(page))['sorot-date']);
    });

    on('everything goes by keyboard alone', async (page) => {
      await page.evaluate(() => document.querySelector('sorot-article').focus());
      await page.keyboard.type('Ada 12 ekor dan 15 itik, kemarin.');
      await settled(page);
      await page.keyboard.press('Escape');
      assert.ok((await state(page)).reading);
      await page.keyboard.press('j');
      assert.equal((await state(page)).selected, 0);
      await page.keyboard.press('ArrowDown');
      assert.equal((await state(page)).selected, 1);
      await page.keyboard.press('k');
      assert.equal((await state(page)).selected, 0);
      await page.keyboard.press('2');
      assert.equal(await page.$eval('#tab-date', (tab) => tab.ariaSelected), 'true');
      await page.keyboard.press('1');
      await page.keyboard.press('/');
      await page.keyboard.type('itik');
      await page.waitForFunction(() => document.querySelectorAll('.row, .card').length === 1);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelectorAll('.row, .card').length === 2);
      await page.keyboard.press('?');
      assert.ok(await page.$eval('#help', (dialog) => dialog.open));
      await page.keyboard.press('Escape');
      await page.keyboard.press('F2');
      assert.equal((await state(page)).reading, false);
      await page.keyboard.type('x'); // typed, not a command
      assert.match((await state(page)).text, /x/);
    });

    on('tabbing reaches everything in order', async (page) => {
      await page.click('[data-do="example"]');
      await settled(page);
      await page.focus('.skip');
      const seen = [];
      for (let i = 0; i < 30; i++) {
        await page.keyboard.press('Tab');
        seen.push(
          await page.evaluate(() => {
            let node = document.activeElement;
            while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
            return node === document.body ? '' : node.dataset.do || node.id || node.className || node.localName;
          }),
        );
      }
      const order = [
        'published',
        'language',
        'help',
        'mode',
        'paste',
        'letter',
        'lines',
        'tab',
        'filter',
        'find',
        'row',
      ];
      let at = -1;
      for (const one of order) {
        const next = seen.findIndex((what, i) => i > at && what.startsWith(one));
        assert.ok(next > at, `${one} after ${order[order.indexOf(one) - 1]} in ${seen}`);
        at = next;
      }
    });

    on('the publication day settles what hangs on it', async (page) => {
      await paste(page, `${'Acara itu digelar kemarin dan diulang Senin depan. '.repeat(6)}`);
      await settled(page);
      await page.click('#tab-date');
      await page.click('.row.date');
      assert.match(await text(page, '.card'), /belum terbaca: isi tanggal terbit/);
      assert.equal(await text(page, '#published'), 'isi tanggal');
      await page.click('.card [data-do="published"], #published');
      await page.$eval('#published-input', (input) => {
        input.value = '2024-10-28';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.waitForFunction(() => /27 Oktober 2024/.test(document.querySelector('.card')?.textContent ?? ''));
      assert.match(await text(page, '.card'), /Minggu, 27 Oktober 2024/);
      await page.$eval('#published-input', (input) => input.blur());
      assert.equal(await text(page, '#published'), 'Sen, 28 Okt 2024');
      assert.equal(await text(page, '#published-from'), 'diisi sendiri');
    });

    on('files are dropped: text, Markdown, HTML without its scripts', async (page) => {
      await drop(page, 'a.txt', 'text/plain', 'Ada 12 ekor.\r\nDan 3 lagi.\r\n');
      await page.waitForFunction(() => document.querySelector('sorot-article').text !== '');
      assert.equal((await state(page)).text, 'Ada 12 ekor.\nDan 3 lagi.\n');
      const html = `<title>no</title><style>p{}</style><h1>Judul &amp; isi</h1><div><p>Satu <b>500</b> orang.<p>Dua<br>tiga.</div>
      <script>window.ran = true</script><img src=x onerror="window.ran = true">`;
      await drop(page, 'a.html', 'text/html', html);
      await page.waitForFunction(() => document.querySelector('sorot-article').text.startsWith('Judul'));
      assert.equal((await state(page)).text, 'Judul & isi\n\nSatu 500 orang.\n\nDua\ntiga.');
      assert.equal(await page.evaluate(() => window.ran), undefined);
      page.errors.length = 0; // the policy tells what it refused in the inert document
      await drop(page, 'a.bin', '', [1, 0, 2, 0, 3]);
      await page.waitForFunction(() => /a\.bin/.test(document.getElementById('notice').textContent));
      assert.match((await state(page)).text, /^Judul/);
      await drop(page, 'a.md', 'text/markdown', [0xef, 0xbb, 0xbf, ...Buffer.from('# Judul\n\n7 hal é')]);
      await page.waitForFunction(() => document.querySelector('sorot-article').text.startsWith('# Judul'));
    });

    on('hard text stays as it is and is marked right', async (page) => {
      const hard = 'a\r\nb 😀 12 ekor \ud800 dan\t7\u0000 nul\n\u0627\u0644\u0639 15 \u05d0 e\u0301 30';
      await page.evaluate((text) => document.querySelector('sorot-article').enter(text), hard);
      await settled(page);
      const now = await state(page);
      assert.equal(now.text, hard.replace('\r\n', '\n'));
      assert.ok(
        ['12', '15', '30'].every((words) => numbers(now).includes(words)),
        JSON.stringify(now.marks),
      );
      assert.ok((await painted(page))['sorot-number'].includes('12'));
    });

    on('a text over the limit stays, and the page says so', async (page) => {
      await page.evaluate(() =>
        document.querySelector('sorot-article').enter(`${'kata 12 orang '.repeat(1000)}\n`.repeat(1300)),
      );
      await page.waitForFunction(() => /MB/.test(document.getElementById('notice').textContent), { timeout: 60_000 });
      assert.equal(await page.evaluate(() => document.querySelector('sorot-article').text.length), 18_201_300);
      await page.evaluate(() => document.querySelector('sorot-article').enter('Ada 12 ekor'));
      await settled(page);
      assert.deepEqual(numbers(await state(page)), ['12']);
      assert.ok(await page.$eval('#notice', (line) => line.hidden));
    });

    on('the other language changes every word, and is kept', async (page) => {
      await paste(page, ARTICLE);
      await settled(page);
      await page.click('#language');
      assert.equal(await text(page, '#tab-number .name'), 'Numbers');
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      assert.equal(await text(page, '#published'), 'Fri, 25 Oct 2024');
      const letters = await page.$$eval('sorot-article', ([article]) =>
        [...new Set([...article.shadowRoot.querySelectorAll('button.letter')].map((node) => node.textContent))].sort(),
      );
      assert.deepEqual(letters, ['D', 'N', 'S', '◆']);
      await page.reload();
      await page.waitForFunction(() => document.documentElement.dataset.desk === 'up');
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await page.click('#language');
    });

    on(
      'on a phone the ledger is a sheet of three heights',
      async (page) => {
        await page.click('[data-do="example"]');
        await settled(page);
        await sleep(300);
        const height = () => page.$eval('#ledger', (node) => Math.round(node.getBoundingClientRect().height));
        const half = await height();
        assert.ok(half > 300 && half < 600, `${half}`);
        await page.focus('#handle');
        await page.keyboard.press('ArrowDown');
        await sleep(300);
        assert.equal(await height(), 112);
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
        await sleep(300);
        assert.ok((await height()) > 750);
        await page.keyboard.press('ArrowDown');
        await sleep(300);
        await page.click('#foot [data-do="next"]');
        assert.ok(await page.$('.card'));
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      },
      { width: 390, height: 844 },
    );

    on(
      'between, the ledger is a drawer',
      async (page) => {
        await page.click('[data-do="example"]');
        await settled(page);
        const seen = () => page.$eval('#ledger', (node) => getComputedStyle(node).visibility === 'visible');
        await sleep(300); // it slides away when the text comes
        assert.equal(await seen(), false);
        await page.click('#drawer');
        await sleep(300);
        assert.equal(await seen(), true);
        await page.keyboard.press('Escape');
        await sleep(300);
        assert.equal(await seen(), false);
        assert.equal(await page.evaluate(() => document.activeElement.id), 'drawer');
      },
      { width: 900, height: 800 },
    );

    on('the list of a long article is drawn by its visible part', async (page) => {
      await page.evaluate(() =>
        document.querySelector('sorot-article').enter('Ada 12 ekor dan 15 itik.\n'.repeat(4000)),
      );
      await settled(page);
      await page.waitForFunction(() => /8\.000/.test(document.getElementById('tab-number').textContent));
      assert.ok((await page.$$eval('.row', (rows) => rows.length)) < 200);
      await page.$eval('#list', (list) => {
        list.scrollTop = list.scrollHeight;
      });
      await page.waitForFunction(() => document.querySelector('li[aria-posinset="8000"]'));
      await page.$eval('li[aria-posinset="8000"] .row', (row) => row.click());
      assert.equal((await state(page)).selected, 7999);
      assert.ok((await painted(page))['sorot-number-focus'].includes('15'));
    });

    on('nothing is asked for once the page is ready', async (page) => {
      await paste(page, ARTICLE);
      await settled(page);
      await people(page);
      await sleep(2500); // the service worker fetches its files after that
      const before = it.site.asked.length;
      await key(page, 'F2');
      await page.keyboard.type('9 ');
      await settled(page);
      await page.click('[data-do="mode"]');
      await sleep(500);
      assert.deepEqual(
        it.site.asked.slice(before).filter((path) => !ITS_OWN.test(path)),
        [],
      );
    });

    on(
      'the one file works by double click',
      async (page) => {
        await paste(page, ARTICLE);
        await settled(page);
        assert.deepEqual(numbers(await state(page)), ['12.000', '5,5 persen', '500', '40', '250']);
        await page.click('.row');
        assert.ok(await page.$('.card'));
      },
      { url: oneFile },
    );

    if (name === 'chromium') {
      on('dark, forced colours and a still picture', async (page) => {
        await page.click('[data-do="example"]');
        await settled(page);
        await page.click('.row.number');
        await page.mouse.move(0, 0);
        await sleep(400);
        mkdirSync(join(root, 'docs'), { recursive: true });
        await page.screenshot({ path: join(root, 'docs/screenshot.png') });
        const media = await page.createCDPSession();
        const set = (feature, value) =>
          media.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
        const ink = () =>
          page.evaluate(() => getComputedStyle(document.querySelector('sorot-article')).backgroundColor);
        assert.equal(await ink(), 'rgb(251, 250, 246)');
        await set('prefers-color-scheme', 'dark');
        assert.equal(await ink(), 'rgb(24, 23, 21)');
        await set('forced-colors', 'active');
        const looks = await page.evaluate(() => {
          const node = document.querySelector('sorot-article').shadowRoot.querySelector('.lines p');
          const look = getComputedStyle(node, '::highlight(sorot-date)');
          return [look.textDecorationStyle, look.backgroundColor];
        });
        assert.deepEqual(looks, ['dashed', 'rgba(0, 0, 0, 0)']);
        assert.ok((await painted(page))['sorot-number']);
      });
    }

    test('with the server stopped the page loads again and works', async () => {
      const mine = await serve();
      const page = await open(it.browser, mine.url);
      try {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
        await page.waitForFunction(async () => (await caches.keys()).length > 0);
        await sleep(500);
        await mine.close();
        await page.reload();
        await page.waitForFunction(() => document.documentElement.dataset.desk === 'up', { timeout: 20_000 });
        await paste(page, ARTICLE);
        await settled(page);
        assert.equal(numbers(await state(page)).length, 5);
      } finally {
        await page.close();
      }
    });

    test('when the Go of the page dies, the text goes on and the page comes back', async () => {
      const page = await open(it.browser, it.site.url);
      try {
        await paste(page, ARTICLE);
        await settled(page);
        await page.evaluate(() => {
          // An error through a property read is what Go cannot catch.
          delete document.documentElement.dataset.desk;
          const article = document.querySelector('sorot-article');
          Object.defineProperty(article, 'selected', {
            configurable: true,
            get() {
              delete article.selected;
              throw new Error('asked for');
            },
          });
          document.getElementById('tab-date').click();
        });
        await page.waitForFunction(() => document.documentElement.dataset.desk === 'up');
        assert.match(await text(page, '#tab-number'), /5/); // drawn from what the element holds
        await key(page, 'F2');
        await page.keyboard.type('77 ');
        await settled(page);
        assert.ok(numbers(await state(page)).includes('77'));
      } finally {
        await page.close();
      }
    });
  },
  { timeout: 420_000 },
);
