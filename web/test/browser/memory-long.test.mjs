/**
 * Ten thousand articles in one tab, after ten thousand others: what the tab holds has not grown. (The engine leaves a
 * kilobyte an article and collects it when 20 MB have come together, so its memory settles within the first ones.)
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../serve.mjs';
import { goldTexts } from '../gold.mjs';
import { dist, inBrowsers, open, people } from './browsers.mjs';

const ARTICLES = 10_000;

inBrowsers(
  (it) => {
    test(`${ARTICLES} articles in one tab`, { timeout: 235_000 }, async (t) => {
      const page = await open(it.browser, it.site.url);
      await people(page);
      const read = (count) =>
        page.evaluate(
          async (texts, count) => {
            const { annotator } = globalThis.sorot;
            let marks = 0;
            for (let i = 0; i < count; i++) marks += (await annotator.annotate(texts[i % texts.length])).length;
            return marks;
          },
          goldTexts(),
          count,
        );
      // Of JavaScript, which only Chromium tells, and of the engine.
      const held = () =>
        page.evaluate(async () => [
          (await performance.measureUserAgentSpecificMemory?.())?.bytes ?? Number.NaN,
          globalThis.sorot.annotator.memory,
        ]);
      for (let i = 0; i < 10; i++) await read(ARTICLES / 10);
      const before = await held();
      let marks = 0;
      for (let i = 0; i < 10; i++) marks += await read(ARTICLES / 10);
      const after = await held();
      const mib = (sizes) => sizes.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(' + ');
      t.diagnostic(`${mib(before)} MiB, then ${mib(after)}; ${marks} marks`);
      assert.ok(marks > ARTICLES);
      assert.equal(await page.evaluate(() => globalThis.sorot.annotator.restarts), 0);
      if (it.name === 'chromium') assert.ok(after[0] <= before[0] * 1.05, `${before[0]} bytes became ${after[0]}`);
      assert.ok(before[1] > 0 && after[1] <= before[1] * 1.05, `the engine's ${before[1]} bytes became ${after[1]}`);
      await page.close();
    });
  },
  { timeout: 240_000, serving: () => serve(dist) },
);
