import { SENTENCES } from '../contenders/index.mjs';
import { median } from './stats.mjs';

/** Loads the one page with every peer in it, and gives a caller of its harness. */
export async function openPage(browser, server, bundles, sorot) {
  server.pages.set(
    '/warm.html',
    `<!doctype html><html><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
${bundles.map((b) => `<script src="/bench/build/${b}.js"></script>`).join('\n')}
<script type="module">globalThis.bench = await import('/bench/page/harness.js'); globalThis.ready = true;</script>
</head><body></body></html>`,
  );
  const context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  const failures = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(`${server.origin}/warm.html`);
  await page
    .waitForFunction(() => globalThis.ready, undefined, { timeout: 60_000 })
    .catch(() => {
      throw new Error(`the page of the benchmark did not start: ${failures.join('; ')}`);
    });
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the page is not isolated: coarse clock');
  const call = (method, ...args) => page.evaluate(([m, a]) => globalThis.bench[m](...a), [method, args]);
  await call('start', sorot && { adapter: '/bench/contenders/sorot.js', files: sorot });
  return { call, close: () => context.close() };
}

/** A contender's plain half, which can cross into the page. */
export const plain = ({ name, lang, bundle, sorot, kinds, model }) => ({ name, lang, bundle, sorot, kinds, model });

/** Opens each contender and asks it for what it must know. Throws when one does not really work. */
export async function check(page, contenders, articles) {
  const counts = {};
  for (const c of contenders) {
    await page.call('open', plain(c));
    const found = await page.call('marks', c.name, SENTENCES[c.lang], '2024-10-28');
    for (const [text, value] of c.known) {
      const hit = found.some((m) => m.text.toLowerCase().includes(text.toLowerCase()) && value.test(m.value));
      if (!hit) throw new Error(`${c.label} (${c.lang}) does not find ${text}: ${JSON.stringify(found)}`);
    }
    const { text, published } = articles[c.lang][0];
    counts[c.name] = (await page.call('marks', c.name, text, published)).length;
  }
  return counts;
}

/**
 * One 600-word article, warm: every contender once a round, in shuffled order, another article each round.
 */
export async function warm({ page, contenders, articles, rounds, warmup, shuffle, say }) {
  for (const [lang, list] of Object.entries(articles)) {
    for (const [i, a] of list.entries()) await page.call('keep', `600-${lang}-${i}`, a.text, a.published);
  }
  const samples = Object.fromEntries(contenders.map((c) => [c.name, []]));
  for (let r = -warmup; r < rounds; r++) {
    if (r === -warmup) say(`600 words: ${warmup} rounds to warm up`);
    else if (r >= 0 && r % 10 === 0) say(`600 words: round ${r + 1} of ${rounds}`);
    const order = shuffle(contenders).map(({ name, lang }) => {
      const n = articles[lang].length;
      return { name, text: `600-${lang}-${((r % n) + n) % n}` };
    });
    const times = await page.call('round', order);
    if (r >= 0) for (const [name, ms] of Object.entries(times)) samples[name].push(ms);
  }
  return Object.fromEntries(contenders.map((c) => [c.name, { ms: median(samples[c.name]), samples: samples[c.name] }]));
}
