/**
 * A session's document is that of a fresh reading after every edit, and its patches lead from each to the next. Random
 * edits, of which a third and more change what the whole article is read by: the dateline, a name's first mention, an
 * opening quotation mark, the first number with a separator. SOROT_EDITS says how many (10 000 in the soak run).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { random } from '../random.mjs';
import { app, installed, root } from './setup.mjs';

const EDITS = Number(process.env.SOROT_EDITS ?? 1000);

let sorot;
let annotator;
let fresh;
before(async () => {
  installed();
  sorot = await import(pathToFileURL(join(app, 'node_modules/sorot/node.js')).href);
  [annotator, fresh] = await Promise.all([sorot.createAnnotator(), sorot.createAnnotator()]);
});
after(() => {
  annotator.close();
  fresh.close();
});

const ARTICLES = [
  'JAKARTA, 28 Oktober 2024 – Sekitar 12.000 tentara Korea Utara tiba di Rusia, kata Kepala HUR Kyrylo Budanov.\n\n' +
    '“Jumlahnya 500 perwira dan 2,5 juta dolar AS,” ujar Budanov pada Selasa (22/10).\n\nMenurut NATO, 3.000 orang ' +
    'dilatih sejak bulan lalu. Budi Santoso, 45 tahun, warga Bekasi, membantah: “Saya tidak tahu.” Ia pulang kemarin.\n' +
    'Harga beras naik 12 persen menjadi Rp15.500 per kilogram, menurut data BPS.',
  'LONDON, Oct 28, 2024 – About 12,000 soldiers arrived on Tuesday, Mayor Maria Lopez said.\n\n“We counted 500 of them,” ' +
    'she added. According to Reuters, 1.5 million people fled last month. “It is a disaster,” said John Smith, 45, a ' +
    'nurse. Smith left yesterday.\nPrices rose by 3.5% to $1,250 in the second quarter.',
];
const WORDS = [
  'kemarin ',
  '1.234 ',
  '1,234 ',
  'Budi ',
  'Maria Lopez ',
  '“',
  '”',
  '"',
  '\n',
  '\n\n',
  '. ',
  ', ',
  'kata ',
  ' said',
  '😀',
  '\ud800',
  'e\u0301',
  '22/10/2024 ',
  'Selasa ',
  'persen ',
  'x',
];
const DATELINES = ['JAKARTA, 28 Oktober 2024 – ', 'BANDUNG (1/2/2023) – ', 'LONDON, Jan 2, 2025 – ', ''];

/** One edit of the evidence that the whole article is read by; null if there is none left. */
function evidence(text, next) {
  const swap = (/** @type {RegExp} */ find, /** @type {(found: string) => string} */ by) => {
    const found = find.exec(text);
    return found && { start: found.index, end: found.index + found[0].length, text: by(found[0]) };
  };
  switch (next(4)) {
    case 0:
      return swap(/^[^\n]{0,40}? – |^/, () => DATELINES[next(DATELINES.length)]);
    case 1:
      return swap(
        /Kyrylo Budanov|Budi Santoso|Maria Lopez|John Smith|Rina Wati/,
        () => ['Rina Wati', 'Budi Santoso', 'Maria Lopez', ''][next(4)],
      );
    case 2:
      return swap(/[“"]/, () => ['', '“', '"'][next(3)]) ?? { start: 0, end: 0, text: '“' };
    default:
      return swap(/\d[.,]\d{3}/, (found) => (found.includes('.') ? found.replace('.', ',') : found.replace(',', '.')));
  }
}

function edit(text, next) {
  const list = [];
  let from = 0;
  for (let k = next(8) ? 1 : 3; k > 0 && from <= text.length; k--) {
    const start = from + next(text.length - from + 1);
    const end = Math.min(text.length, start + (next(3) ? 0 : next(30)));
    list.push({ start, end, text: next(4) ? WORDS[next(WORDS.length)] : '' });
    from = end + 1;
  }
  return list;
}

test(`${EDITS} random edits`, { timeout: 1_200_000 }, async (t) => {
  const next = random(20241028);
  let changed = 0;
  let done = 0;
  let kept = 0;
  let marks = 0;
  while (done < EDITS) {
    const session = annotator.session(ARTICLES[next(ARTICLES.length)], { id: 'a' });
    let { annotations } = await session.ready;
    for (let i = 0; i < 100 && done < EDITS; i++, done++) {
      const told = next(9) < 4 ? evidence(session.text, next) : null;
      if (told) changed++;
      const before = session.text;
      const changes = told ?? edit(session.text, next);
      const [patch, whole] = await Promise.all([session.update(changes), fresh.annotate(session.text, { id: 'a' })]);
      const after = sorot.applyPatch(annotations, patch);
      const where = () => `${JSON.stringify(changes)} in ${JSON.stringify(before)}`;
      assert.equal(JSON.stringify(session.document), JSON.stringify(whole), where());
      assert.deepEqual(after, whole.annotations, where());
      kept += whole.length - patch.added.length;
      marks += whole.length;
      annotations = after;
    }
    session.close();
  }
  t.diagnostic(`${done} edits, ${changed} of evidence; ${((100 * kept) / marks).toFixed(1)} % of marks kept`);
  assert.ok(changed >= EDITS / 3);
});

test('calls that are not waited for are answered in order, and a failed one is bridged', async () => {
  const session = annotator.session('1 orang');
  const patches = await Promise.all([
    session.update({ start: 0, end: 1, text: '22' }),
    session.update({ start: 0, end: 0, text: 'Ada ' }),
    session.update([
      { start: 0, end: 3, text: 'Bukan' },
      { start: 6, end: 7, text: '' },
    ]),
  ]);
  assert.equal(session.text, 'Bukan 22 rang'.replace(' rang', session.text.slice(8)));
  assert.deepEqual(patches[1].shifted, [{ from: 0, to: 0, count: 1, by: 4 }]);
  assert.throws(() => session.update({ start: 5, end: 4, text: '' }), RangeError);
  assert.throws(() => session.update({ start: 0, end: 999, text: '' }), RangeError);
  session.close();
  await assert.rejects(session.update({ start: 0, end: 0, text: 'x' }), sorot.ClosedError);
});

test('an edit in 100 kB, from the call to the patch', { skip: !process.env.SOROT_TIMES }, async (t) => {
  const article = readFileSync(join(root, 'web/examples/id.txt'), 'utf8');
  const session = annotator.session(article.repeat(Math.ceil(100_000 / article.length)));
  await session.ready;
  const next = random(7);
  const times = [];
  for (let i = 0; i < 200; i++) {
    const at = next(session.text.length);
    const began = performance.now();
    await session.update({ start: at, end: at, text: 'a' });
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  t.diagnostic(
    `${session.text.length} units, ${session.document.length} marks: median ${times[100].toFixed(1)} ms, p95 ${times[190].toFixed(1)} ms`,
  );
});
