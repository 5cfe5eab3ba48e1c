/**
 * A review goes through a file whole; a file that somebody made is opened only if it is one. What the reader takes and what
 * docs/review.schema.json allows is the same, held by a validator of others on thousands of broken files.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  fileName,
  isReviewFile,
  LIMITS,
  openReview,
  readReview,
  ReviewFileError,
  taken,
  writeReview,
} from '../review/file.js';
import { corrected, noted, ticked, withMark } from '../review/items.js';
import { edited } from '../review/follow.js';
import { random } from './random.mjs';

const schema = JSON.parse(readFileSync(new URL('../../docs/review.schema.json', import.meta.url)));
const valid = new Ajv2020({ strict: false, unicodeRegExp: true }).compile(schema);

const text = 'Ada 500 perwira dan tiga jenderal,\nkata Budanov 😀 pada 22 Oktober.';
const who = { by: 'AR', at: '2026-11-24T10:00:00.000Z' };
const at = (kind, words, more) => ({
  kind,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  ...more,
});
let items = ticked([], text, [at('number', '500', { read: 'n 500' })], 'checked', who);
items = corrected(items, text, at('number', 'tiga'), { value: 4, unit: 'kg', speaker: '' }, who);
items = corrected(items, text, at('date', '22 Oktober'), { value: '2024-10-22', start: 0, end: 3, kind: 'date' }, who);
items = noted(items, text, at('person', 'Budanov'), { note: 'a\u0000“"</script>', link: 'https://x.id/?a=1' });
items = withMark(items, text, at('source', 'perwira'), who);
items = ticked(
  items,
  text,
  [at('finding', 'tiga', { check: 'within-or-besides', passages: ['500', 'tiga'] })],
  'wrong',
  who,
);
const review = { title: 'Ada 500', text, published: '2024-10-28', lang: 'id', made: who.at, changed: who.at, items };

test('what is saved is opened whole', async () => {
  assert.deepEqual(readReview(writeReview(review)), review);
  assert.deepEqual(await openReview(new Blob(['\ufeff', writeReview(review)])), review);
  const later = text.replace('500', '600');
  const dropped = { ...review, text: later, items: edited(items, text, later) };
  assert.ok(dropped.items.some((item) => item.dropped));
  assert.deepEqual(readReview(writeReview(dropped)), dropped);
  assert.ok(valid(JSON.parse(writeReview(dropped))), JSON.stringify(valid.errors));
  const unsigned = { ...review, items: ticked([], text, [at('number', '500')], 'wrong', { by: '', at: '' }) };
  assert.ok(valid(JSON.parse(writeReview(unsigned))), 'ticked by nobody, on no day');
  assert.equal(readReview(writeReview(unsigned)).items[0].state, 'wrong');
  const more = { ...review, items: items.map((item) => ({ ...item, drawn: true, note: undefined })), other: 1 };
  assert.ok(valid(JSON.parse(writeReview(more))), 'what a program adds is left out');
});

test('what is not a review is told by its kind', async () => {
  const code = async (blob) => (await openReview(blob).catch((error) => error)).code;
  assert.equal(await code(new Blob([Uint8Array.of(0xff, 0xfe, 0x7b)])), 'text');
  for (const [words, why] of [
    ['', 'json'],
    ['{"format":"sorot-review"', 'json'],
    ['[]', 'other'],
    ['null', 'other'],
    ['"sorot-review"', 'other'],
    ['{"format":"html"}', 'other'],
    ['{"format":"sorot-review","version":2}', 'newer'],
    ['{"format":"sorot-review"}', 'field'],
    [`{"a":${'['.repeat(1e6)}`, 'json'],
    [`${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'other'],
  ])
    assert.equal(await code(new Blob([words])), why, words.slice(0, 40));
  const large = new Blob(['x']);
  Object.defineProperty(large, 'size', { value: LIMITS.bytes + 1 });
  assert.equal(await code(large), 'large');
});

test('the field that is wrong is named', () => {
  const broken = (path, value) => {
    const file = JSON.parse(writeReview(review));
    const last = path.pop();
    const parent = path.reduce((at, name) => at[name], file);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    try {
      taken(file);
    } catch (error) {
      assert.ok(error instanceof ReviewFileError);
      return error.where;
    }
    return 'taken';
  };
  assert.equal(broken(['items', 0, 'anchor', 'start'], -1), 'items[0].anchor.start');
  assert.equal(broken(['items', 0, 'anchor', 'end'], 0), 'items[0].anchor.end');
  assert.equal(broken(['items', 3, 'link'], 'javascript:alert(1)'), 'items[3].link');
  assert.equal(broken(['items', 3, 'link'], 'https://x\ny'), 'items[3].link');
  assert.equal(broken(['items', 1, 'correction', 'value'], { low: 1 }), 'items[1].correction.value');
  assert.equal(broken(['items', 1, 'state'], 'done'), 'items[1].state');
  assert.equal(broken(['items', 1, 'onclick'], 'x'), 'items[1].onclick');
  assert.equal(broken(['text'], undefined), 'text');
  assert.equal(broken(['published'], 'kemarin'), 'published');
  assert.equal(broken(['items', 1, 'note'], 'x'.repeat(LIMITS.note + 1)), 'items[1].note');
  assert.equal(broken(['items'], { length: 1 }), 'items');
});

test('nothing of a file reaches a prototype', () => {
  const file = writeReview(review).replace('"items"', '"__proto__": {"polluted": 1}, "items"');
  assert.throws(() => readReview(file), { code: 'field' });
  assert.equal({}.polluted, undefined);
});

test('the reader takes what the schema allows, and nothing else', () => {
  const integer = random(20261124);
  const pick = (list) => list[integer(list.length)];
  let [took, refused] = [0, 0];
  for (let n = 0; n < 4000; n++) {
    const file = JSON.parse(writeReview(review));
    const places = [];
    const walk = [[file, []]];
    while (walk.length) {
      const [node, path] = walk.pop();
      for (const name of Object.keys(node)) {
        places.push([node, name, [...path, name]]);
        if (typeof node[name] === 'object') walk.push([node[name], [...path, name]]);
      }
    }
    for (let k = integer(2); k >= 0; k--) {
      const [node, name] = pick(places);
      const value = pick([
        ...[
          0,
          -1,
          1.5,
          5,
          1e12,
          true,
          false,
          null,
          [],
          {},
          '',
          'x',
          'id',
          'checked',
          'number',
          'statement',
          'm1',
          '2024-10-28',
        ],
        ...[
          '2026-11-24T10:00:00Z',
          'https://a.b',
          'HTTP://a',
          'javascript:1',
          'x'.repeat(1001),
          'x'.repeat(41),
          undefined,
        ],
        node[pick(Object.keys(node))],
      ]);
      if (integer(8) === 0) node[pick(['extra', 'onclick', 'note', 'value', 'added', 'read', 'toString'])] = value;
      else if (value === undefined) delete node[name];
      else node[name] = value;
    }
    const plain = JSON.parse(JSON.stringify(file));
    if (Array.isArray(plain.items) && plain.items.some((one) => one?.anchor?.end < one?.anchor?.start)) continue;
    let taking = true;
    try {
      taken(plain);
    } catch (error) {
      assert.ok(error instanceof ReviewFileError, String(error));
      taking = false;
    }
    assert.equal(taking, valid(plain), `${JSON.stringify(plain).slice(0, 2000)} ${JSON.stringify(valid.errors)}`);
    if (taking) took++;
    else refused++;
  }
  assert.ok(took > 200 && refused > 1000, `${took} ${refused}`);
});

test('names of files', () => {
  assert.equal(fileName('Harga beras naik 12,5%: "apa?" ../../x', '.csv'), 'harga-beras-naik-12-5-apa-x.csv');
  assert.equal(fileName('…', '.csv'), 'naskah.csv');
  assert.ok(isReviewFile({ name: 'a.sorot.json' }) && !isReviewFile({ name: 'a.json' }));
});
