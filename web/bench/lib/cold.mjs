import { brotliCompressSync, constants } from 'node:zlib';
import { coldScript, siteProbe } from '../contenders/sorot.js';
import { median } from './stats.mjs';

const LIMIT = 60_000;

/** Bytes after brotli 11, as a host would send them. */
export function brotli(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The page that reads one article and says when: the same for all, but for what it loads. */
function coldPage({ scripts, body, type, article }) {
  const json = JSON.stringify(article).replace(/</g, '\\u003c');
  return `<!doctype html><html><head><meta charset="utf-8"><title>cold</title><link rel="icon" href="data:,">
<script>
const { text, published } = ${json};
function first(marks) {
  const ms = performance.now();
  fetch('/-/first', { method: 'POST', body: JSON.stringify({ ms, marks }) });
}
</script>${scripts.map((src) => `<script src="${src}"></script>`).join('')}
<script${type ? ` type="${type}"` : ''}>${body}</script></head><body></body></html>`;
}

/**
 * The starts to measure: [name, label, path, the harness's own page or not].
 * @returns {{name: string, label: string, path: string, site?: boolean}[]}
 */
function prepare(server, contenders, sorot, articles) {
  const starts = [];
  for (const c of contenders) {
    const path = `/cold-${c.name}.html`;
    const article = articles[c.lang][0];
    const page = c.sorot
      ? { scripts: [], type: 'module', body: coldScript(sorot, c.lang), article }
      : {
          scripts: [`/bench/build/${c.bundle}.js`],
          body: `first(benchPeers[${JSON.stringify(c.name)}]().read(text, published).length)`,
          article,
        };
    server.pages.set(path, coldPage(page));
    starts.push({ name: c.name, label: c.sorot ? 'Sorot, minimal page' : c.label, path });
  }
  if (sorot?.site) starts.push({ name: 'sorot-site', label: 'Sorot, the site', path: '/', site: true });
  return starts;
}

/** One start in a fresh context. */
async function startOnce(browser, server, { path, site }, article) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (site) await page.addInitScript(siteProbe, article);
    const first = server.first(LIMIT);
    first.catch(() => {});
    const broken = new Promise((_, reject) => page.on('pageerror', reject));
    broken.catch(() => {});
    await page.goto(server.origin + path, { waitUntil: 'commit' });
    const result = await Promise.race([first, broken]);
    if (!(result.marks > 0)) throw new Error('no marks');
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Page to first result, and the bytes up to it.
 * @param {{browser: import('playwright-core').Browser, server: object, contenders: object[], sorot: object | null,
 *   articles: Record<string, {text: string, published: string}[]>, rounds: number,
 *   shuffle: <T>(xs: T[]) => T[], say: (line: string) => void}} options
 */
export async function cold({ browser, server, contenders, sorot, articles, rounds, shuffle, say }) {
  const starts = prepare(server, contenders, sorot, articles);
  const out = Object.fromEntries(starts.map((s) => [s.name, { label: s.label, samples: [] }]));
  for (let round = 0; round <= rounds; round++) {
    say(round === 0 ? 'cold starts: one unmeasured round' : `cold starts: round ${round} of ${rounds}`);
    for (const start of shuffle(starts)) {
      const entry = out[start.name];
      if (entry.error) continue;
      try {
        const { ms, marks, requests } = await startOnce(browser, server, start, articles.en[0]);
        if (round > 0) entry.samples.push(ms);
        Object.assign(entry, { marks, requests });
      } catch (error) {
        entry.error = error.message;
      }
    }
  }
  const sizes = new Map();
  const size = (path) => {
    if (!sizes.has(path)) {
      const body = server.load(path);
      sizes.set(path, { path, raw: body.length, brotli: brotli(body) });
    }
    return sizes.get(path);
  };
  for (const entry of Object.values(out)) {
    say(`brotli 11: ${entry.label}`);
    entry.ms = median(entry.samples);
    // The harness's own page is not a thing that anyone ships.
    entry.files = (entry.requests ?? []).filter((path) => !path.startsWith('/cold-')).map(size);
    entry.raw = entry.files.reduce((sum, f) => sum + f.raw, 0);
    entry.brotli = entry.files.reduce((sum, f) => sum + f.brotli, 0);
    delete entry.requests;
  }
  return out;
}
