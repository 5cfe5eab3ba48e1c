import { plain } from './warm.mjs';
import { repeated } from './articles.mjs';
import { exponent, median } from './stats.mjs';

export const SIZES = { '64K': 64_000, '256K': 256_000, '1M': 1_000_000, '4M': 4_000_000, '10M': 10_000_000 };

/** Runs of one contender at one size stop at this many, or when they have taken this long together. */
const RUNS = { '64K': 9, '256K': 7, '1M': 5, '4M': 3, '10M': 3 };
const ENOUGH_MS = 10_000;

/** At the first size each contender runs unmeasured first: so often, or for so long. */
const WARMUP_RUNS = 15;
const WARMUP_MS = 3_000;

/**
 * Large texts, each contender in a worker, interleaved. A contender over the limit is ended and goes no further.
 * @param {{page: object, contenders: object[], gold: Record<string, object[]>, limit: number, quick: boolean,
 *   shuffle: <T>(xs: T[]) => T[], say: (line: string) => void}} options
 */
export async function growth({ page, contenders, gold, limit, quick, shuffle, say }) {
  const out = Object.fromEntries(contenders.map((c) => [c.name, { sizes: {}, stopped: '' }]));
  for (const c of contenders) await page.call('openLarge', plain(c));

  const marks = {};
  /** One run in milliseconds, or null when it failed, which ends this contender. */
  const run = async (c, size) => {
    const result = await page.call('large', c.name, `${size}-${c.lang}`, limit);
    if (result.timedOut) out[c.name].stopped = `${size}: ended after ${limit / 1000} s`;
    else if (result.error) out[c.name].stopped = `${size}: ${result.error}`;
    else if (result.marks === 0) out[c.name].stopped = `${size}: found nothing`;
    marks[c.name] = result.marks;
    return out[c.name].stopped ? null : result.ms;
  };

  for (const [size, bytes] of Object.entries(SIZES)) {
    const real = {};
    for (const lang of new Set(contenders.map((c) => c.lang))) {
      const text = repeated(gold[lang], bytes);
      real[lang] = text.bytes;
      await page.call('keep', `${size}-${lang}`, text.text, text.published);
    }
    if (size === Object.keys(SIZES)[0]) await warmUp(contenders, size, run, say);
    const samples = Object.fromEntries(contenders.map((c) => [c.name, []]));
    const runs = quick ? Math.min(RUNS[size], 3) : RUNS[size];
    for (let r = 0; r < runs; r++) {
      say(`large texts: ${size}, round ${r + 1} of ${runs}`);
      for (const c of shuffle(contenders)) {
        const mine = out[c.name];
        if (mine.stopped || sum(samples[c.name]) > ENOUGH_MS) continue;
        const low = lowest(mine, real[c.lang]);
        if (low > limit) {
          mine.stopped = `${size}: would take over ${limit / 1000} s (${(low / 1000).toFixed(0)} s even if linear)`;
          await page.call('closeLarge', c.name);
          continue;
        }
        const ms = await run(c, size);
        if (ms !== null) samples[c.name].push(ms);
      }
    }
    for (const c of contenders) {
      if (samples[c.name].length === 0) continue;
      const ms = median(samples[c.name]);
      const mb = real[c.lang] / 1e6;
      out[c.name].sizes[size] = {
        bytes: real[c.lang],
        marks: marks[c.name],
        ms,
        msPerMB: ms / mb,
        MBps: mb / (ms / 1000),
        samples: samples[c.name],
      };
    }
  }
  for (const c of contenders) {
    await page.call('closeLarge', c.name);
    const points = Object.values(out[c.name].sizes).map((s) => [s.bytes, s.ms]);
    out[c.name].exponent = points.length > 2 ? exponent(points) : null;
  }
  return out;
}

const sum = (xs) => xs.reduce((a, b) => a + b, 0);

/** Lets each contender's worker compile what it will run. */
async function warmUp(contenders, size, run, say) {
  for (const c of contenders) {
    say(`large texts: warming up ${c.label} (${c.lang})`);
    let spent = 0;
    for (let r = 0; r < WARMUP_RUNS && spent < WARMUP_MS; r++) {
      const ms = await run(c, size);
      if (ms === null) break;
      spent += ms;
    }
  }
}

/** The least time that a text of so many bytes can take, going by the size before. */
function lowest({ sizes }, bytes) {
  const last = Object.values(sizes).at(-1);
  return last ? (last.ms * bytes) / last.bytes : 0;
}
