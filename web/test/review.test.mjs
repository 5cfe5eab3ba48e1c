/** What is said of an article follows its words, and never moves to others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchored, found, glued } from '../review/anchor.js';
import { correctedDocument } from '../review/corrected.js';
import { edited, settled } from '../review/follow.js';
import { History } from '../review/history.js';
import { corrected, itemOf, noted, ticked, withMark, without } from '../review/items.js';
import { progress, targetsOf } from '../review/targets.js';
import { additions, likeness, runs } from '../review/versions.js';
import { given, taken } from '../review.js';
import { random } from './random.mjs';

const TEXT =
  'Angka ini termasuk 500 perwira, kata Kepala HUR Kyrylo Budanov pada Selasa.\n\nPasukan itu tiba dengan 12.000 tentara, kata Reuters kemarin.\n';
const WHO = { by: 'AR', at: '2024-10-28T02:00:00.000Z' };

const place = (text, words, from = 0) => {
  const start = text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const target = (words, kind = 'number', text = TEXT) => ({ kind, ...place(text, words) });
const tick = (words, kind = 'number', text = TEXT) => ticked([], text, [target(words, kind, text)], 'checked', WHO);
const after = (items, before, text) => edited(items, before, text);

test('words are found again where enough stands around them, and only there', () => {
  const anchor = anchored(TEXT, ...Object.values(place(TEXT, '500')));
  assert.deepEqual(found(anchor, `Baru: ${TEXT}`), { start: 25, end: 28 });
  assert.equal(found(anchor, TEXT.replace('500', '600')), null);
  assert.equal(found(anchor, TEXT.replace('500', '1500')), null, 'cut out of a figure');
  assert.equal(found(anchor, 'Sama sekali lain: 500 ekor.'), null, 'other words around');
  assert.equal(found(anchor, TEXT + TEXT), null, 'two places');
  assert.ok(glued('ada 1.500 orang', 6, 9) && glued('ada 500.000', 4, 7) && !glued('ada 500. 3', 4, 7));
});

test('a tick moves with its words and opens when they change', () => {
  const items = tick('500');
  const moved = after(items, TEXT, `Kabar: ${TEXT}`);
  assert.equal(moved[0].anchor.start, 26);
  assert.equal(moved[0].state, 'checked');
  const [other] = after(items, TEXT, TEXT.replace('500', '600'));
  assert.equal(other.state, 'changed');
  assert.equal(other.anchor.exact, '600');
  assert.equal(other.by, undefined, 'nobody has ticked 600');
  assert.equal(after(items, TEXT, TEXT.replace('500', '1500'))[0].anchor.exact, '1500');
  assert.equal(after(items, TEXT, TEXT.replace('500', '1500'))[0].state, 'changed');
  assert.equal(after(items, TEXT, TEXT.replace('500 ', ''))[0].state, 'lost');
  assert.equal(after(items, TEXT, TEXT.replace('perwira', 'prajurit'))[0].state, 'checked');
});

test('words that come back bring their tick back', () => {
  const items = noted(tick('500'), TEXT, target('500'), { note: 'lihat laporan' });
  for (const text of [TEXT.replace('500', '5'), TEXT.replace('500 perwira', ''), '']) {
    const [gone] = after(items, TEXT, text);
    assert.notEqual(gone.state, 'checked');
    assert.equal(gone.note, 'lihat laporan');
    const [back] = after([gone], text, TEXT);
    assert.deepEqual([back.state, back.by, back.anchor], ['checked', 'AR', items[0].anchor], text);
  }
});

test('deleting one of two equal passages never moves a tick to the other', () => {
  const twice = TEXT + TEXT;
  const last = ticked([], twice, [{ kind: 'number', ...place(twice, '500', 100) }], 'checked', WHO);
  const cut = twice.slice(0, TEXT.length);
  assert.equal(after(last, twice, cut)[0].state, 'lost');
});

test('a second version keeps what stands, drops what changed, finds what moved', () => {
  const [one, two] = TEXT.trimEnd().split('\n\n');
  const items = [...tick('500'), ...tick('12.000'), ...tick('Kyrylo Budanov', 'person'), ...tick('kemarin', 'date')];
  const next = `${two.replace('kemarin', 'lusa')}\n\n${one.replace('500', '700')}\n\nSatu paragraf lagi.\n`;
  const now = after(items, TEXT, next);
  const states = Object.fromEntries(now.map((item) => [item.dropped?.anchor.exact ?? item.anchor.exact, item.state]));
  assert.equal(states['12.000'], 'checked');
  assert.equal(states['Kyrylo Budanov'], 'checked');
  assert.notEqual(states['500'], 'checked');
  assert.notEqual(states.kemarin, 'checked');
  for (const { state, anchor } of now)
    if (state !== 'lost') assert.equal(next.slice(anchor.start, anchor.end), anchor.exact);
  const list = runs(TEXT, next);
  const words = additions(list, next)
    .map(({ start, end }) => next.slice(start, end))
    .join(' ');
  assert.match(words, /Satu paragraf lagi/);
  assert.ok(likeness(TEXT, next) > 0.8 && likeness(TEXT, 'Harga beras naik lagi di pasar induk pekan ini') < 0.2);
});

test('a version that says the same elsewhere in other words keeps no tick', () => {
  const items = tick('500');
  const [item] = after(
    items,
    TEXT,
    'Panen raya di desa itu menghasilkan\n500 ton, ujar petani yang bernama Kyrylo tadi.',
  );
  assert.notEqual(item.state, 'checked');
});

test('whatever is edited, a tick stands on its own words or does not stand', () => {
  const below = random(7);
  const words = ['500', '12.000', 'Kyrylo Budanov', 'Reuters', 'kemarin', 'Selasa'];
  const bits = ['', ' ', '5', '500', 'a', '.\n', 'kata Reuters', '12.000 tentara, '];
  for (let turn = 0; turn < 3000; turn++) {
    let text = TEXT;
    let items = words.flatMap((one) => tick(one));
    for (let k = 0; k < 4; k++) {
      const a = below(text.length + 1);
      const b = Math.min(text.length, a + below(30));
      const now = text.slice(0, a) + bits[below(bits.length)] + text.slice(b);
      items = after(items, text, now);
      text = now;
      for (const { anchor, state, dropped } of items) {
        if (state !== 'lost') assert.equal(text.slice(anchor.start, anchor.end), anchor.exact);
        if (state !== 'checked') assert.ok(dropped);
        else assert.ok(!glued(text, anchor.start, anchor.end) && words.includes(anchor.exact));
      }
    }
  }
});

test('the runs make one version of the other', () => {
  const below = random(11);
  for (let turn = 0; turn < 300; turn++) {
    const tokens = TEXT.split(' ').filter(() => below(5) > 0);
    for (let k = 0; k < 5; k++) tokens.splice(below(tokens.length), 0, ['baru', '7,5', 'dan\n'][k % 3]);
    const now = tokens.join(' ');
    let out = '';
    let at = 0;
    let by = 0;
    for (const { start, removed, added } of runs(TEXT, now)) {
      assert.ok(start >= at);
      out += TEXT.slice(at, start) + now.slice(start + by, start + by + added);
      at = start + removed;
      by += added - removed;
    }
    assert.equal(out + TEXT.slice(at), now);
  }
});

test('items: ticks, notes, corrections, own marks', () => {
  const of = target('500');
  let items = ticked([], TEXT, [of, target('12.000')], 'checked', WHO);
  assert.equal(items.length, 2);
  assert.deepEqual([itemOf(items, of).by, itemOf(items, of).at], ['AR', WHO.at]);
  items = noted(items, TEXT, of, { link: 'https://example.org/a' });
  items = ticked(items, TEXT, [of, target('12.000')], 'open', WHO);
  assert.deepEqual(
    items.map(({ state, link }) => [state, link]),
    [['open', 'https://example.org/a']],
  );
  assert.deepEqual(noted(items, TEXT, of, { link: '' }), []);
  items = corrected([], TEXT, of, { value: 50 }, WHO);
  assert.equal(items[0].state, 'checked');
  assert.deepEqual(corrected(items, TEXT, of, null, WHO), []);
  items = withMark([], TEXT, target('Angka'), WHO);
  assert.equal(items[0].added, true);
  assert.deepEqual(ticked(items, TEXT, [target('Angka')], 'open', WHO).length, 1, 'an own mark stays');
  assert.deepEqual(without(items, items[0].id), []);
});

test('undo and redo over text and review; typing is one step', () => {
  const history = new History({ text: 'a', items: [] });
  history.push({ text: 'ab', items: [] }, 'typing');
  history.push({ text: 'abc', items: [] }, 'typing');
  const items = tick('500');
  history.push({ text: 'abc', items });
  history.push({ text: 'abcd', items }, 'typing');
  assert.equal(history.undo().text, 'abc');
  assert.deepEqual(history.undo().items, []);
  assert.equal(history.undo().text, 'a');
  assert.equal(history.undo(), null);
  history.redo();
  assert.equal(history.redo().items, items);
  history.push({ text: 'x', items });
  assert.equal(history.redo(), null);
});

// A document as far as the review reads one.
const NUMBER = { unit: '', ordinal: false, modifier: '' };
function documentOf(text, value = 500, of = 'perwira') {
  const at = (words) => place(text, words);
  const annotations = [
    { id: 'm1', kind: 'number', ...at(String(value)), rule: 'r', attributed: ['m2'], number: { ...NUMBER, value, of } },
    {
      id: 'm2',
      kind: 'source',
      ...at('Kepala HUR Kyrylo Budanov'),
      rule: 'r',
      source: { type: 'person', entity: 'e1', content: [{ start: 0, end: text.indexOf(','), direct: false }] },
    },
    { id: 'm3', kind: 'person', ...at('Kyrylo Budanov'), rule: 'r', person: { entity: 'e1' } },
    {
      id: 'm4',
      kind: 'date',
      ...at('Selasa'),
      rule: 'r',
      date: { type: 'date', value: '2024-10-22', modifier: '', assumed: true },
    },
    { id: 'm5', kind: 'source', ...at('Reuters'), rule: 'r', source: { type: 'media', entity: 'e2', content: [] } },
  ];
  const entities = [
    { id: 'e1', kind: 'person', name: 'Kyrylo Budanov', aliases: [], mentions: ['m3'], pronouns: [] },
    { id: 'e2', kind: 'media', name: 'Reuters', aliases: [], mentions: ['m5'], pronouns: [] },
  ];
  const findings = [{ code: 'figure-unsourced', severity: 'warn', spans: [at('12.000')], values: {} }];
  const sources = { ledger: [], unanswered: [], named: 0, unnamed: 0, documentary: 0 };
  return {
    text,
    annotations,
    entities,
    findings,
    sources,
    annotation: (i) => annotations[i],
    kind: (i) => annotations[i].kind,
    start: (i) => annotations[i].start,
    end: (i) => annotations[i].end,
    toJSON: () => ({ id: '', lang: 'id', published: { from: 'none' }, annotations, entities, sources, findings }),
  };
}

test('the count: figures, days, people, sources, statements, findings', () => {
  const document = documentOf(TEXT);
  const all = targetsOf(document);
  const none = progress(document, []);
  assert.deepEqual(none.all, { done: 0, total: 7 });
  assert.deepEqual([none.source.total, none.statement.total, none.person.total], [2, 1, 1]);
  const items = ticked(
    [],
    TEXT,
    all.filter(({ kind }) => kind === 'source' || kind === 'statement'),
    'checked',
    WHO,
  );
  assert.deepEqual(progress(document, items).source, { done: 2, total: 2 });
  assert.deepEqual(progress(document, items).all, { done: 3, total: 7 });
  assert.equal(progress(document, items, () => true).all.total, 6, 'a check that is off asks nothing');
  assert.equal(progress(document, withMark(items, TEXT, target('Angka'), WHO)).number.total, 2);
});

test('a tick opens again when its mark is read otherwise, and holds again when it is read as before', () => {
  const document = documentOf(TEXT);
  const of = targetsOf(document).find(({ kind }) => kind === 'number');
  const items = ticked([], TEXT, [of], 'checked', WHO);
  assert.equal(settled(items, document), items);
  const other = settled(items, documentOf(TEXT, 500, 'orang'));
  assert.equal(other[0].state, 'changed');
  assert.equal(settled(other, document)[0].state, 'checked');
  const text = TEXT.replace('500', '600');
  const now = settled(edited(items, TEXT, text), documentOf(text, 600));
  assert.deepEqual([now[0].state, now[0].anchor.exact], ['changed', '600']);
  const words = TEXT.replace('500 perwira', 'banyak perwira');
  const gone = settled(edited(items, TEXT, words), documentOf(words, 'banyak'));
  assert.equal(gone[0].state, 'changed', 'another mark stands there');
  const bare = TEXT.replace('termasuk 500 perwira', 'juga sejumlah orang');
  const lost = settled(edited(items, TEXT, bare), documentOf(bare, '12.000'));
  assert.deepEqual([lost[0].state, lost[0].anchor.exact], ['lost', '500']);
});

test('a dismissed finding asks again when what it is about changes', () => {
  const document = documentOf(TEXT);
  const of = targetsOf(document).find(({ kind }) => kind === 'finding');
  const items = ticked([], TEXT, [of], 'wrong', WHO);
  assert.equal(itemOf(items, of).check, 'figure-unsourced');
  const text = `Kabar. ${TEXT}`;
  assert.equal(settled(edited(items, TEXT, text), documentOf(text))[0].state, 'wrong');
  document.findings[0].spans.push(place(TEXT, '500'));
  assert.equal(settled(items, documentOf(TEXT))[0].state, 'wrong');
  const two = documentOf(TEXT);
  two.findings[0].spans.push(place(TEXT, '500'));
  assert.equal(settled(items, two)[0].state, 'changed');
});

test('the document as shown: corrections, own marks, what is said of each', () => {
  const document = documentOf(TEXT);
  const [number, , , person] = targetsOf(document);
  let items = corrected([], TEXT, number, { value: 50, speaker: 'Reuters' }, WHO);
  items = corrected(items, TEXT, person, { entity: 'Vladimir Putin' }, WHO);
  items = withMark(items, TEXT, target('12.000'), WHO);
  items = ticked(items, TEXT, [targetsOf(document).at(-1)], 'wrong', WHO);
  const shown = correctedDocument(document, items);
  const mark = (words) => shown.annotations.find(({ start, end }) => TEXT.slice(start, end) === words);
  assert.deepEqual(mark('500').number, { ...NUMBER, of: 'perwira', value: 50 });
  assert.deepEqual(mark('500').attributed, ['m5']);
  assert.deepEqual(mark('500').review, { state: 'checked', ...WHO, corrected: true });
  assert.equal(shown.entities.find(({ name }) => name === 'Vladimir Putin').id, mark('Kyrylo Budanov').person.entity);
  assert.deepEqual(mark('12.000').review, { state: 'open', ...WHO, added: true });
  assert.equal(shown.findings[0].review.state, 'wrong');
  assert.deepEqual(correctedDocument(document, []).annotations, document.annotations, 'nothing said, nothing changed');
  const starts = shown.annotations.map(({ start }) => start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
});

test('plain remarks of a host keep their shape', () => {
  const [remark] = given(taken([{ start: 19, end: 22, exact: '500', kind: 'number', state: 'checked' }], TEXT));
  assert.deepEqual(remark, { start: 19, end: 22, exact: '500', kind: 'number', state: 'checked' });
  const [lost] = given(edited(taken([remark], TEXT), TEXT, TEXT.replace('500', '5')));
  assert.deepEqual(lost, { ...remark, state: 'lost' });
  assert.throws(() => taken([{ start: 0, end: 1, state: 'checked' }], TEXT), TypeError);
});
