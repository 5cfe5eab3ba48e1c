/**
 * Measures Sorot against its peers in one Chromium. See README.md.
 *
 *   node web/bench/run.mjs [--quick] [--strict] [--gold FOLDER] [--dist FOLDER]
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders/index.mjs';
import { locate } from './contenders/sorot.js';
import * as read from './lib/articles.mjs';
import { bundlePeers } from './lib/bundle.mjs';
import { launch } from './lib/browser.mjs';
import { brotli, cold } from './lib/cold.mjs';
import { growth } from './lib/growth.mjs';
import { barTable, bars, tables } from './lib/report.mjs';
import { serve } from './lib/server.mjs';
import { shuffler } from './lib/stats.mjs';
import { check, openPage, warm } from './lib/warm.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    gold: { type: 'string', default: join(root, 'wasm/testdata/gold') },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});

const began = Date.now();
const say = (line) => console.error(`[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${line}`);

/** Every file under a folder, relative to it. */
function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((f) => statSync(join(folder, f)).isFile())
    .map((f) => f.split(sep).join('/'));
}

const gold = { en: read.gold(flags.gold, 'en'), id: read.gold(flags.gold, 'id') };
const articles = { en: read.sixHundred(gold.en), id: read.sixHundred(gold.id) };
const sorot = locate(walk(flags.dist));
const contenders = CONTENDERS.filter((c) => sorot || !c.sorot);
const bundles = [...new Set(contenders.flatMap((c) => c.bundle ?? []))];
const shuffle = shuffler();

say(sorot ? `Sorot: ${Object.values(sorot).join(' ')}` : 'Sorot is not built: peers only');
say('bundling the peers');
await bundlePeers(here, bundles);

const paths = { dist: flags.dist, bench: here };
const plainServer = await serve(paths);
const isolatedServer = await serve({ ...paths, isolated: true });
const browser = await launch();
const result = {
  date: new Date().toISOString(),
  browser: `Chromium ${browser.version()}`,
  cores: cpus().length,
  load: loadavg(),
  quick: flags.quick,
  sorot,
  contenders: CONTENDERS.map(({ known, ...c }) => ({ ...c, built: Boolean(sorot || !c.sorot) })),
};
try {
  const page = await openPage(browser, isolatedServer, bundles, sorot);
  say('known answers');
  result.marks = await check(page, contenders, articles);
  result.warm = await warm({
    page,
    contenders,
    articles,
    rounds: flags.quick ? 10 : 40,
    warmup: flags.quick ? 3 : 10,
    shuffle,
    say,
  });
  result.growth = await growth({
    page,
    contenders: contenders.filter((c) => c.sorot !== 'page'),
    gold,
    limit: flags.quick ? 10_000 : 60_000,
    quick: flags.quick,
    shuffle,
    say,
  });
  await page.close();
  result.cold = await cold({
    browser,
    server: plainServer,
    contenders: contenders.filter((c) => c.cold),
    sorot,
    articles,
    rounds: flags.quick ? 3 : 9,
    shuffle,
    say,
  });
} finally {
  await browser.close();
  await Promise.all([plainServer.close(), isolatedServer.close()]);
}
if (sorot) result.engineBrotli = brotli(plainServer.load(sorot.engine));
result.seconds = (Date.now() - began) / 1000;
result.bars = bars(result);

console.log(`${tables(result)}\n\n${barTable(result.bars)}`);
mkdirSync(flags.dist, { recursive: true });
const file = join(flags.dist, 'bench.json');
writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
say(`written: ${relative(process.cwd(), file)}`);
if (flags.strict && result.bars.some((b) => !b.pass)) process.exitCode = 1;
