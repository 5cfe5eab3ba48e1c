/**
 * The site's one script. It makes the text surface usable first, then starts the engine's worker, then the page's Go
 * beside it, both from one module that is compiled once while it arrives.
 */
import 'wasm_exec';
import workerCode from 'sorot:worker';
import { define } from './element.js';
import { createAnnotator } from './sorot.js';
import { scriptUrl } from './trust.js';

const PAGE_STARTS = 3;

const inlined = document.getElementById('sorot-wasm');
const module = inlined ? unpack(inlined.textContent ?? '') : fetchModule();
const annotator = createAnnotator({ workerCode, module });
Object.assign(globalThis, { sorot: { annotator } });
for (const surface of document.querySelectorAll('sorot-article')) Object.assign(surface, { annotator });
define();

module.then(startPage).catch((error) => lost(error));

if (!inlined && 'serviceWorker' in navigator && location.protocol.startsWith('http')) {
  // After the first answer: it would compete with what that needs.
  const register = () =>
    navigator.serviceWorker.register(scriptUrl(new URL('sw.js', document.baseURI).href)).catch(() => {});
  annotator.ready.then(() => setTimeout(register, 1000)).catch(() => {});
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
 * The module of the one file: base64 of gzip.
 * @param {string} base64
 */
async function unpack(base64) {
  const text = atob(base64.trim());
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}
