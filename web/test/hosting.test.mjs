/** The headers: what is written for hosts is what policy.mjs says, and what the pages and the test's server say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { apache, FILE, HASHED_FILES, nginx, page, underscore } from '../hosting.mjs';
import { HEADERS, header } from '../policy.mjs';
import { serve } from '../serve.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (name) => readFileSync(`${dist}/${name}`, 'utf8');

test('docs/hosting.md is what node web/hosting.mjs writes', () => {
  assert.equal(readFileSync(FILE, 'utf8'), page());
});

test('every host gets every header, whole', () => {
  for (const text of [underscore(), nginx(), apache()]) {
    for (const [name, value] of Object.entries(HEADERS)) assert.ok(text.includes(name) && text.includes(value), name);
  }
});

test('the files that are kept for good are those with a hash in their name', () => {
  const hashed = readdirSync(dist).flatMap(
    (name) =>
      name
        .match(/^(.+)\.[0-9a-f]{10}(\.\w+)$/)
        ?.slice(1)
        .join('') ?? [],
  );
  assert.deepEqual(hashed.sort(), HASHED_FILES.toSorted());
  for (const name of HASHED_FILES) assert.ok(underscore().includes(`/${name.replace('.', '.:hash.')}\n`), name);
});

/** The directives of a policy. */
const directives = (policy) => Object.fromEntries(policy.split('; ').map((one) => one.split(/ (.*)/)));

test('the pages carry their policy themselves; the one file may not connect at all', () => {
  const [site, one] = ['index.html', 'sorot.html'].map((name) =>
    directives(read(name).match(/http-equiv="content-security-policy" content="([^"]+)"/)[1]),
  );
  assert.deepEqual(site, directives(header()));
  for (const policy of [site, one]) {
    assert.equal(policy['default-src'], "'none'");
    assert.equal(policy['base-uri'], "'none'");
    assert.equal(policy['form-action'], "'none'");
    assert.equal(policy['require-trusted-types-for'], "'script'");
    assert.equal(policy['trusted-types'], 'sorot');
    const all = Object.values(policy).join(' ');
    assert.doesNotMatch(all, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
  assert.equal(site['connect-src'], "'self'");
  assert.equal(one['connect-src'], "'none'");
  // What tells an old browser, and the page's own script.
  assert.match(one['script-src'], /^('sha256-[^']+' ){2}'wasm-unsafe-eval'$/);
});

test('no inline script or style on the site, and nothing from elsewhere in either page', () => {
  const site = read('index.html');
  assert.doesNotMatch(site, /<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/i);
  for (const name of ['index.html', 'sorot.html']) {
    assert.doesNotMatch(read(name), /<(script|link|img|iframe|source|video|audio)\b[^>]*\s(src|href)="(https?:)?\/\//i);
  }
});

test('the server of the tests sends them', async () => {
  const site = await serve(dist);
  try {
    for (const path of ['', 'sw.js', 'sorot.html']) {
      const { headers } = await fetch(site.url + path);
      for (const [name, value] of Object.entries(HEADERS)) {
        const own = path === 'sorot.html' && name === 'Content-Security-Policy';
        assert.equal(headers.get(name), own ? null : value, `${path}: ${name}`);
      }
    }
  } finally {
    await site.close();
  }
});
