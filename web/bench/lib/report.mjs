import { SIZES } from './growth.mjs';

const num = (x, digits = 2) => (Number.isFinite(x) ? x.toFixed(digits) : '–');
const kB = (bytes) => (bytes ? (bytes / 1000).toFixed(0) : '–');

/** @param {string[][]} rows the first is the head */
function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => r[i].length)));
  const line = (r) => r.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [line(rows[0]), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.slice(1).map(line)].join('\n');
}

/** @param {object} result as written to bench.json */
export function tables(result) {
  const { contenders, cold, warm, growth, marks } = result;
  const parts = [];
  parts.push('Page to first result (cold) and bytes up to it\n');
  parts.push(
    table([
      ['', 'kB brotli', 'kB raw', 'ms', 'least', 'most', 'marks'],
      ...(result.sorot ? [] : [['Sorot', 'not built', '', '', '', '', '']]),
      ...Object.values(cold).map((c) =>
        c.error
          ? [c.label, 'failed', c.error.slice(0, 60), '', '', '', '']
          : [
              c.label,
              kB(c.brotli),
              kB(c.raw),
              num(c.ms, 0),
              num(Math.min(...c.samples), 0),
              num(Math.max(...c.samples), 0),
              String(c.marks),
            ],
      ),
    ]),
  );
  parts.push('\nOne article of 600 words, warm\n');
  parts.push(
    table([
      ['', 'text', 'ms', '× wink-nlp', 'marks'],
      ...contenders.map((c) =>
        c.built
          ? [c.label, c.lang, num(warm[c.name].ms, 3), num(warm[c.name].ms / warm.wink.ms), String(marks[c.name])]
          : [c.label, c.lang, 'not built', '', ''],
      ),
    ]),
  );
  parts.push('\nLarge texts: milliseconds per MB, and k of time = c · size^k\n');
  const large = contenders.filter((c) => c.sorot !== 'page');
  parts.push(
    table([
      ['', 'text', ...Object.keys(SIZES), 'MB/s at 1M', 'k'],
      ...large.map((c) => {
        const g = growth[c.name];
        if (!g) return [c.label, c.lang, 'not built', ...Array(Object.keys(SIZES).length + 1).fill('')];
        return [
          c.label,
          c.lang,
          ...Object.keys(SIZES).map((s) => num(g.sizes[s]?.msPerMB, 1)),
          num(g.sizes['1M']?.MBps, 3),
          num(g.exponent ?? NaN),
        ];
      }),
    ]),
  );
  for (const c of large) if (growth[c.name]?.stopped) parts.push(`${c.label} (${c.lang}): ${growth[c.name].stopped}`);
  return parts.join('\n');
}

/**
 * The bars. `measured` is NaN when there is nothing to measure yet, and then the bar has not passed. A line without a
 * bar is for information, and passes.
 * @param {object} result
 */
export function bars(result) {
  const { cold, warm, growth } = result;
  const perMB = (size) => growth['sorot-all']?.sizes[size]?.msPerMB ?? NaN;
  const rate = (name) => growth[name]?.sizes['1M']?.MBps ?? NaN;
  // What Sorot finds, and its share of wink-nlp's time and speed: the peers find numbers and dates only.
  const kinds = [
    ['numbers, dates', 'sorot', 0.35, 5],
    ['and people', 'sorot-people', 0.8, 1.2],
    ['and sources', 'sorot-all', 0.95, 1],
  ];
  const list = [
    ...kinds.map(([what, name, most]) => [
      `600 words in the worker, × wink-nlp: ${what}`,
      '≤',
      most,
      (warm[name]?.ms ?? NaN) / warm.wink.ms,
    ]),
    ['  numbers, dates × wink-nlp with its entities alone', '', null, (warm.sorot?.ms ?? NaN) / warm['wink-ner'].ms],
    ...kinds.map(([what, name, , least]) => [
      `MB/s on 1 MB, × wink-nlp: ${what}`,
      '≥',
      least,
      rate(name) / rate('wink'),
    ]),
    ['  numbers, dates × wink-nlp with its entities alone', '', null, rate('sorot') / rate('wink-ner')],
    ['linear to 10 MB, all four: k', '≤', 1.1, growth['sorot-all']?.exponent ?? NaN],
    ['linear to 10 MB, all four: ms per MB at 10M, × at 1M', '≤', 1.25, perMB('10M') / perMB('1M')],
    ['first result, minimal page, × wink-nlp', '≤', 1, (cold.sorot?.ms ?? NaN) / cold.wink.ms],
    ['first result, the site, × wink-nlp', '≤', 1, (cold['sorot-site']?.ms ?? NaN) / cold.wink.ms],
    ['the site up to its first result, kB brotli', '≤', 850, (cold['sorot-site']?.brotli || NaN) / 1000],
    ['engine.wasm, kB brotli', '≤', 560, (result.engineBrotli ?? NaN) / 1000],
  ];
  return list.map(([name, sign, bar, measured]) => ({
    name,
    bar: bar === null ? '' : `${sign} ${bar}`,
    measured,
    pass: bar === null || (sign === '≤' ? measured <= bar : measured >= bar),
  }));
}

const verdict = (b) => (!Number.isFinite(b.measured) ? 'not measured' : !b.bar ? '' : b.pass ? 'pass' : 'FAIL');

/** @param {ReturnType<typeof bars>} list */
export const barTable = (list) =>
  table([['Bar', 'wanted', 'measured', ''], ...list.map((b) => [b.name, b.bar, num(b.measured), verdict(b)])]);
