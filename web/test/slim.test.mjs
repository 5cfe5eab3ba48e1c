/** What web/slim.mjs leaves out and what it leaves alone. That the rest still runs, every other test shows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { slim } from '../slim.mjs';

const built = readFileSync(new URL('./.build/engine.wasm', import.meta.url));

test('a slim module has no names of functions and files, and stays as it is', () => {
  assert.ok(!built.includes('runtime/proc.go'));
  assert.ok(!built.includes('runtime.gcStart'));
  assert.deepEqual(Buffer.from(slim(built)), built);
});

test('a module of another layout is given back untouched', () => {
  const empty = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  assert.equal(slim(empty), empty);
  const data = Uint8Array.from([...empty, 11, 7, 1, 0, 0x41, 8, 0x0b, 1, 7]);
  assert.equal(slim(data), data);
});
