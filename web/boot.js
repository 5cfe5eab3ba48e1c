/**
 * The site's one script. It makes the text surface usable first, then starts the engine's worker, then the page's Go
 * beside it, both from one module that is compiled once while it arrives. The person model comes after the engine, so
 * that the first marks wait for nothing; then every text is read once more.
 */
import 'wasm_exec';
import workerCode from 'sorot:worker';
import { define } from './element.js';
import { createAnnotator } from './sorot.js';
import { scriptUrl } from './trust.js';

const PAGE_STARTS = 3;

const inlined = document.getElementById('sorot-wasm');
const module = inlined ? unpack(inlined).then((bytes) => WebAssembly.compile(bytes)) : fetchModule();
const annotator = createAnnotator({ workerCode, module });
Object.assign(globalThis, { sorot: { annotator } });
for (const surface of document.querySelectorAll('sorot-article')) Object.assign(surface, { annotator });
define();

module.then(startPage).catch((error) => lost(error));

const people = annotator.ready.then(loadPeople);

if (!inlined && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
  // After the first answer and the model: it would compete with what they need.
  const register = () =>
    navigator.serviceWorker.register(scriptUrl(new URL('sw.js', document.baseURI).href)).catch(() => {});
  people.then(() => setTimeout(register, 1000)).catch(() => {});
}

/** Gives the engine the person model; `data-people` says whether people are found by "model" or by "rules" alone. */
async function loadPeople() {
  const { dataset } = document.documentElement;
  try {
    await annotator.setModel(await fetchModel());
  } catch (error) {
    console.error(error);
    dataset.people = 'rules';
    return;
  }
  for (const surface of document.querySelectorAll('sorot-article')) Object.assign(surface, { annotator });
  dataset.people = 'model';
}

/** @returns {Promise<ArrayBuffer>} */
async function fetchModel() {
  const link = /** @type {HTMLElement & {href?: string, integrity: string}} */ (document.getElementById('sorot-model'));
  if (!link.href) return unpack(link);
  // @ts-expect-error: priority is younger than the types
  const response = await fetch(link.href, { integrity: link.integrity, priority: 'low' });
  if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
  return response.arrayBuffer();
}

/**
 * Runs the page's Go. When it dies it is started again from what was stored; when it keeps dying the surface goes on
 * without it, and `data-page="lost"` says so.
 * @param {WebAssembly.Module} module
 */
async function startPage(module) {
  for (let start = 0; start < PAGE_STARTS; start++) {
    const go = new Go();
    go.importObject.sorot = { ready: () => {}, role: () => 1 };
    const instance = await WebAssembly.instantiate(module, go.importObject);
    document.documentElement.dataset.page = 'running';
    // An error thrown through Go leaves it broken without ending it: desk.js hears of that first.
    const died = new Promise((resolve) => addEventListener('sorot-page-died', resolve, { once: true }));
    await Promise.race([died, go.run(instance).catch((/** @type {unknown} */ error) => console.error(error))]);
  }
  lost(new Error('the page ended'));
}

/** @param {unknown} error */
function lost(error) {
  console.error(error);
  document.documentElement.dataset.page = 'lost';
}

async function fetchModule() {
  const link = /** @type {HTMLLinkElement} */ (document.getElementById('sorot-module'));
  const response = await fetch(link.href);
  if (response.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
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
