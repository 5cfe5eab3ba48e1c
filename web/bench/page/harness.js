/** What the one page does for the benchmark; run.mjs calls it. Peers' bundles are loaded before it. */

const texts = new Map();
const readers = new Map();
const workers = new Map();
let sorot = null;

/** @param {{adapter: string, files: object} | null} config Sorot's adapter and files; null when it is not built */
export async function start(config) {
  sorot = config && { files: config.files, ...(await import(config.adapter)) };
}

/** Keeps a text in the page, so that a measurement carries only its name. */
export function keep(name, text, published) {
  texts.set(name, { text, published });
}

/** @param {{name: string, lang: string, sorot?: string, kinds?: string[], model?: boolean}} contender */
export async function open(contender) {
  const reader = contender.sorot ? await sorot.open(sorot.files, contender) : globalThis.benchPeers[contender.name]();
  readers.set(contender.name, { contender, reader });
}

/** @returns what it finds, as plain data */
export async function marks(name, text, published) {
  const found = await readers.get(name).reader.read(text, published);
  return found.map((m) => ({ kind: m.kind, text: m.text, value: String(m.value) }));
}

/** One timed run, in milliseconds. */
async function time({ contender, reader }, { text, published }) {
  if (contender.sorot) return reader[contender.sorot](text, published);
  const start = performance.now();
  const found = reader.read(text, published);
  const ms = performance.now() - start;
  if (found.length === 0) throw new Error(`${contender.name} found nothing`);
  return ms;
}

/**
 * Every contender once, in the order given, with a turn of the event loop between two.
 * @param {{name: string, text: string}[]} order
 * @returns {Promise<Record<string, number>>}
 */
export async function round(order) {
  const out = {};
  for (const { name, text } of order) {
    await new Promise((next) => setTimeout(next));
    out[name] = await time(readers.get(name), texts.get(text));
  }
  return out;
}

/** Gives a contender a worker of its own for large texts (Sorot has one). */
export function openLarge(contender) {
  if (contender.sorot) return open(contender);
  const worker = new Worker('/bench/page/worker.js');
  worker.postMessage({ bundle: `/bench/build/${contender.bundle}.js`, name: contender.name });
  workers.set(contender.name, worker);
}

const askWorker = (worker, message) =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => resolve({ error: event.message || 'the worker died' });
    worker.postMessage(message);
  });

const askSorot = ({ contender, reader }, { text, published }) =>
  reader[contender.sorot](text, published).then(
    (ms) => ({ ms }),
    (error) => ({ error: String(error?.message ?? error) }),
  );

/**
 * One timed run over a large text, ended at the limit.
 * @returns {Promise<{ms?: number, error?: string, timedOut?: boolean}>}
 */
export async function large(name, textName, limit) {
  const worker = workers.get(name);
  const text = texts.get(textName);
  const run = worker ? askWorker(worker, text) : askSorot(readers.get(name), text);
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ timedOut: true }), limit);
  });
  const result = await Promise.race([run, late]);
  clearTimeout(timer);
  if (result.timedOut || result.error) closeLarge(name);
  return result;
}

export function closeLarge(name) {
  workers.get(name)?.terminate();
  workers.delete(name);
  readers.get(name)?.reader.close?.();
  readers.delete(name);
}
