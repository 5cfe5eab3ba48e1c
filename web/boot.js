/**
 * The site's one script, in the order in which somebody needs it: the text surface, the engine in its worker, the first
 * marks; then the page's Go around the text, a module of its own; then the person model, with which every text is read
 * once more; at last the service worker, which keeps all of them. What fails behind the first marks leaves them as they are.
 */
import 'wasm_exec';
import workerCode from 'sorot:worker';
import { define } from './element.js';
import { since, workerRecord } from './requests.js';
import { createAnnotator } from './sorot.js';
import { keepSite } from './update.js';

const PAGE_STARTS = 3;
/** What lived as long died of something that came along, not of itself. */
const LIVED_MS = 2000;
/** Nobody sees a frame of a tab in the background. */
const FRAME_MS = 200;

const surfaces = [...document.querySelectorAll('sorot-article')];
const carrier = part('sorot-engine');
const module = carrier.href ? fetchModule(carrier.href) : unpack(carrier).then((bytes) => WebAssembly.compile(bytes));
const annotator = createAnnotator({ workerCode: workerRecord + workerCode, module });
Object.assign(globalThis, { sorot: { annotator } });
const first = Promise.all(surfaces.map(firstResult));
const set = () => {
  for (const surface of surfaces) Object.assign(surface, { annotator });
};
set();
define();

const page = first.then(() => later('sorot-page')).then((bytes) => WebAssembly.compile(bytes));
page.then(startPage).catch(lost);

const people = page
  .catch(() => {})
  .then(() => annotator.ready)
  .then(loadPeople);
// All that a restart needs is in memory by now: what is asked for from here on is told to the reader.
people.then(since, since);

if (carrier.href && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
  // At the end: it would compete with what the page itself needs.
  people.then(() => setTimeout(() => keepSite().catch(() => {}), 1000)).catch(() => {});
}

/**
 * Resolves once a surface has been answered, marks or an error, and the frame that shows it is on the screen: the second
 * one from there begins when the first has been drawn.
 * @param {Element} surface
 */
function firstResult(surface) {
  return new Promise((resolve) => {
    const seen = () => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
      setTimeout(resolve, FRAME_MS);
    };
    for (const event of ['sorot-ready', 'sorot-error']) surface.addEventListener(event, seen, { once: true });
  });
}

/** Gives the engine the person model; `data-people` says whether people are found by "model" or by "rules" alone. */
async function loadPeople() {
  const { dataset } = document.documentElement;
  try {
    await annotator.setModel(await later('sorot-model'));
  } catch (error) {
    console.error(error);
    dataset.people = 'rules';
    return;
  }
  set();
  dataset.people = 'model';
}

/**
 * Runs the page's Go. When it dies it is started again from what was stored; when it keeps dying the surface goes on
 * without it, and `data-page="lost"` says so.
 * @param {WebAssembly.Module} module
 */
async function startPage(module) {
  for (let deaths = 0; deaths < PAGE_STARTS; ) {
    const began = performance.now();
    const go = new Go();
    const instance = await WebAssembly.instantiate(module, go.importObject);
    document.documentElement.dataset.page = 'running';
    // An error thrown through Go leaves it broken without ending it: desk.js hears of that first.
    const died = new Promise((resolve) => addEventListener('sorot-page-died', resolve, { once: true }));
    await Promise.race([died, go.run(instance).catch((/** @type {unknown} */ error) => console.error(error))]);
    deaths = performance.now() - began > LIVED_MS ? 0 : deaths + 1;
  }
  throw new Error('the page ended');
}

/** @param {unknown} error */
function lost(error) {
  console.error(error);
  document.documentElement.dataset.page = 'lost';
}

/** @param {string} href */
async function fetchModule(href) {
  const response = await fetch(href);
  if (response.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * One part of the site: a link to it, or in the one file an element that carries it.
 * @param {string} id
 */
function part(id) {
  return /** @type {HTMLElement & {href?: string, integrity: string}} */ (document.getElementById(id));
}

/**
 * The bytes of a part that may come late, if they are those of this build.
 * @param {string} id
 * @returns {Promise<ArrayBuffer>}
 */
async function later(id) {
  // The one file runs this script before all of it is read.
  while (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const { href, integrity } = part(id);
  if (!href) return unpack(part(id));
  // @ts-expect-error: priority is younger than the types
  const response = await fetch(href, { integrity, priority: 'low' });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.arrayBuffer();
}

/**
 * What the one file carries: base64 of gzip.
 * @param {HTMLElement} node
 */
async function unpack(node) {
  const text = atob((node.textContent ?? '').trim());
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
