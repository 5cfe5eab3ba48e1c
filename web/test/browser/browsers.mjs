// Both real browsers, the built site behind a small server that can be
// stopped, and the ways that a user has: keys, pointer, clipboard, files.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { listen, TYPES } from '../../serve.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '../../..');
export const dist = join(root, 'dist');
export const oneFile = pathToFileURL(join(dist, 'sorot.html')).href;

/**
 * Serves dist/ on a free port; `asked` lists what was asked for. `change` may put other bytes in the place of a file's,
 * or keep them waiting; null is a file that is missing.
 */
export async function serve(change = (_path, bytes) => bytes) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    asked.push(path);
    try {
      const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      const bytes = await change(path, readFileSync(file));
      if (!bytes) throw new Error('missing');
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return { ...(await listen(server)), asked };
}

export const BROWSERS = ['chromium', 'firefox'];

/** Starts one of the two. */
export function launch(name) {
  const env = { ...process.env, LANG: 'C.UTF-8' };
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      env,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none',
        '--lang=id',
      ],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    env,
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'intl.accept_languages': 'id,en' },
  });
}

/** A page that is up: the element, the engine, the page's Go and, if not early, the model of names. */
export async function open(browser, url, { width = 1440, height = 1000, lang = 'id', early = false } = {}) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.text())) errors.push(message.text());
  });
  const asked = watch(page, errors);
  await page.setViewport({ width, height });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.desk === 'up', { timeout: 20_000 });
  if ((await page.evaluate(() => document.documentElement.lang)) !== lang) await page.click('#language');
  if (!early) {
    await people(page);
    await sleep(50); // the text, empty as yet, has been read once more
  }
  return Object.assign(page, { errors, asked });
}

/**
 * Tests in each browser, on a site that is served to all of them. The body is given `browser` and `site`, and `on`, which
 * runs a test with a page of its own, made ready by `begin` and left by `end`; no error may have reached its console.
 * @param {(it: any) => void} body
 * @param {object} [how] what `open` takes for every page, and
 * @param {number} [how.timeout] of all tests in one browser, in milliseconds
 */
export function inBrowsers(body, { timeout, serving = serve, begin = noop, end = noop, ...opening } = {}) {
  for (const name of BROWSERS) {
    describe(name, { timeout }, () => {
      const it = { name };
      before(async () => {
        it.browser = await launch(name);
        it.site = await serving();
      });
      after(async () => {
        await it.browser?.close();
        await it.site?.close();
      });
      it.on = (what, run, options = {}) =>
        test(what, async () => {
          const page = await open(it.browser, options.url ?? it.site.url, { ...opening, ...options });
          try {
            await begin(page);
            await run(page);
            assert.deepEqual(page.errors, []);
          } finally {
            await end(page);
            await page.close();
          }
        });
      body(it);
    });
  }
}
const noop = async () => {};

/** What a browser asks of a site by itself: an icon, the manifest, whether the service worker has changed. */
export const ITS_OWN = /\/(?:sw\.js|manifest\.webmanifest|icons\/[\w.-]+|favicon\.ico)$/;

/**
 * From when the model of names is there, a page asks for nothing: in every test a request is an error of the page, and
 * the page cannot be closed without its being told. The list of those requests.
 */
function watch(page, errors) {
  const asked = [];
  page.on('request', (request) => {
    const url = request.url();
    if (request.isNavigationRequest())
      armed.delete(page); // a test loads the page anew
    else if (armed.has(page) && !/^(?:blob|data|about):/.test(url) && !ITS_OWN.test(url)) {
      asked.push(url);
      errors.push(`asked for ${url}`);
    }
  });
  const close = page.close.bind(page);
  page.close = async (...options) => {
    await close(...options);
    if (asked.length) throw new Error(`asked for ${asked.join(', ')}`);
  };
  return asked;
}
const armed = new WeakSet();

/** What the surface holds; marks are made plain. */
export const state = (page) =>
  page.evaluate(() => {
    const article = document.querySelector('sorot-article');
    const box = article.shadowRoot.querySelector('textarea');
    const marks = [];
    for (let i = 0; i < (article.document?.length ?? 0); i++) {
      marks.push([article.document.kind(i), article.text.slice(...article.span(i))]);
    }
    return {
      text: article.text,
      reading: article.reading,
      settled: article.document !== null,
      selected: article.selected,
      caret: box.selectionStart,
      marks,
    };
  });

/** Waits until the marks are the engine's answer to the text. */
export const settled = (page) =>
  page.waitForFunction(
    () => {
      const article = document.querySelector('sorot-article');
      return article.document !== null && article.document.text === article.text;
    },
    { timeout: 20_000 },
  );

/** Waits until the model of names is there and every text has been read with it. */
export const people = async (page) => {
  await page.waitForFunction(() => document.documentElement.dataset.people === 'model', { timeout: 20_000 });
  armed.add(page);
  await settled(page);
};

/** The words of an element of the page around the text, or of several. */
export const text = (page, selector) => page.$eval(selector, (node) => node.textContent);
export const texts = (page, selector) => page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent));

/** The words of the chosen mark. */
export const chosen = (page) =>
  page.evaluate(() => {
    const article = document.querySelector('sorot-article');
    return article.text.slice(...article.span(article.selected));
  });

/** The words that are painted, by highlight. */
export const painted = (page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const found = {};
    for (const [name, highlight] of CSS.highlights) {
      const words = [...highlight].map((range) => range.toString());
      if (words.length) found[name] = words;
    }
    return found;
  });

/** Puts a text into the clipboard as far as the page can tell, and pastes it. */
export const paste = (page, text) =>
  page.evaluate((text) => {
    const article = document.querySelector('sorot-article');
    const box = article.shadowRoot.querySelector('textarea');
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const target = article.reading ? article.shadowRoot.querySelector('.lines') : box;
    target.focus();
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true });
    if (target.dispatchEvent(event) && !article.reading) document.execCommand('insertText', false, text);
  }, text);

export const key = async (page, name, ...held) => {
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(name);
  for (const one of held.reverse()) await page.keyboard.up(one);
};

/** A file as if dropped onto the page. */
export const drop = (page, name, type, content) =>
  page.evaluate(
    (name, type, content) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    type,
    content,
  );

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
