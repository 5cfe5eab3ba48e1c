// The catalogue: both languages have the same words, with the same places, and
// every word is used.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './browsers.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const id = JSON.parse(read('web/messages/id.json'));
const en = JSON.parse(read('web/messages/en.json'));
const sources = [
  'index.html',
  'web/build.mjs', // the words of guard.js
  ...readdirSync(join(root, 'web'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `web/${name}`),
  ...readdirSync(join(root, 'web/surface')).map((name) => `web/surface/${name}`),
  ...readdirSync(join(root, 'wasm/page'))
    .filter((name) => name.endsWith('.go'))
    .map((name) => `wasm/page/${name}`),
  ...readdirSync(join(root, 'wasm/page/say'))
    .filter((name) => /^\w+(?<!_test)\.go$/.test(name))
    .map((name) => `wasm/page/say/${name}`),
]
  .map(read)
  .join('\n');
// Keys whose end is put together: a unit, a kind, a modifier.
const MADE = [
  'unit.',
  'per.',
  'mod.',
  'kind.',
  'letter.',
  'lang.',
  'from.',
  'type.',
  'empty.',
  'count.',
  'source.',
  'group.',
  'check.',
  'value.',
  'severity.',
  'fold.',
  'filter.',
];

// What only a state, or a field of the form, stands behind; others of the same start are named in full.
const ENDS =
  /^said\.(?:checked|wrong|open)$|^state\.(?:checked|wrong|open|lost|short\.\w+)$|^correct\.\w+$|^(?:link|note)\.(?:add|change)$/;

test('both languages have the same words', () => {
  assert.deepEqual(Object.keys(id), Object.keys(en));
  for (const key of Object.keys(id)) {
    const places = (words) => (words.match(/\{\w+\}/g) ?? []).sort();
    assert.deepEqual(places(id[key]), places(en[key]), key);
    assert.ok(id[key] && en[key], key);
  }
});

test('every word is used', () => {
  const unused = Object.keys(id).filter(
    (key) =>
      !MADE.some((start) => key.startsWith(start)) &&
      !ENDS.test(key) &&
      !sources.includes(`"${key}"`) &&
      !sources.includes(`'${key}'`) &&
      !new RegExp(`(words|w)\\.${key}\\b`).test(sources),
  );
  assert.deepEqual(unused, []);
});

test('every word that is asked for is there', () => {
  const asked = new Set();
  for (const pattern of [
    /data-t(?:-label|-title)?="([^"]+)"/g,
    /\.T\("([^"]+)"[,)]/g,
    /word\('([^'`]+)'/g,
    /note\('([^']+)'/g,
    /field\(t, "([^"]+)",/g,
  ]) {
    for (const [, key] of sources.matchAll(pattern)) asked.add(key);
  }
  assert.deepEqual(
    [...asked].filter((key) => !(key in id)),
    [],
  );
});
