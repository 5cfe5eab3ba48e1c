/**
 * The engine's worker: it owns one instance of the engine and answers one text at a time. It keeps nothing that would
 * be missed: the loader (sorot.js) has the text, the module and this file, and ends the worker on anything odd.
 *
 * In: {module, model?} once, then {text, lang, published, kinds}, those with {rounds}, {batch: of them}, {model} or {forget: article}. A text may be the first
 * version of an article that is edited, {article: number}, or what a version has in the place of a stretch of the one before, with {change: {start, end}, units}.
 * Out: {ready}, {packed, memory}, {batch: [{packed} or {refused}], memory}, {times}, {model: true}, {refused: 'too-long' | 'bad-call' | 'model' | 'gone', size?,
 * limit?}, {dead: why} or {version: number}; nothing after forget.
 */
import 'wasm_exec';
import { SorotDocument, VERSION } from './document.js';

// The statuses of wasm/engine.
const OK = 0;
const TOO_LONG = 1;
const BAD_CALL = 2;
const GONE = 4;

const encoder = new TextEncoder();
/** @type {any} */
let go;
/** @type {any} */
let engine;

self.onmessage = async ({ data }) => {
  try {
    if (data.forget) return engine?.sorot_close(data.forget);
    const [message, transfer] = await answer(data);
    postMessage(message, { transfer });
    if ('packed' in message && !data.change) warm({ ...data, article: 0 });
  } catch (error) {
    // A stack overflow, a trap, a buffer that is no answer: whatever it was, this instance is not to be trusted.
    postMessage({ dead: String(/** @type {any} */ (error)?.message ?? error) });
  }
};

/** So long, in milliseconds, the engine is warmed up in all, and after so long a rest. */
const WARM_MS = 1000;
const REST_MS = 200;
/** No longer text is read for that: it would be in the way of the next one. */
const WARM_UNITS = 10_000;
let warmed = 0;
/** @type {any} the last text of a fit length */
let last;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * A browser compiles in haste at first, and for speed only what has run for long: a few hundred short texts. The last
 * text is read again for a while when nobody waits, which makes the edits to come some four times as fast.
 * @param {any} job
 */
function warm(job) {
  if (warmed >= WARM_MS || job.text.length > WARM_UNITS) return;
  last = job;
  clearTimeout(timer);
  timer = setTimeout(again, REST_MS);
}

function again() {
  const began = performance.now();
  try {
    annotate(last);
    warmed += performance.now() - began;
  } catch {
    warmed = WARM_MS; // whoever asks next hears of it
  }
  if (warmed < WARM_MS) timer = setTimeout(again);
  else last = undefined;
}

/**
 * @param {any} message
 * @returns {Promise<[object, Transferable[]]> | [object, Transferable[]]}
 */
function answer(message) {
  if (message.module) return start(message);
  if (message.model) return [setModel(new Uint8Array(message.model)) ? { model: true } : { refused: 'model' }, []];
  if (message.rounds) return [measure(message), []];
  if (message.batch) return together(message.batch);
  const read = annotate(message);
  if (!(read instanceof ArrayBuffer)) return [read, []];
  return [{ packed: read, memory: engine.mem.buffer.byteLength }, [read]];
}

/**
 * @param {any[]} jobs
 * @returns {[object, Transferable[]]}
 */
function together(jobs) {
  const reads = jobs.map(annotate);
  const batch = reads.map((read) => (read instanceof ArrayBuffer ? { packed: read } : read));
  return [{ batch, memory: engine.mem.buffer.byteLength }, reads.filter((read) => read instanceof ArrayBuffer)];
}

/**
 * @param {{module: WebAssembly.Module, model?: ArrayBuffer}} given
 * @returns {Promise<[object, Transferable[]]>}
 */
async function start({ module, model }) {
  let ready = false;
  go = new Go();
  go.importObject.sorot = {
    ready() {
      ready = true;
    },
  };
  const instance = await WebAssembly.instantiate(module, go.importObject);
  go.run(instance).catch(() => {});
  // Go runs until its main parks, so that it has said by now that it is ready, or never will.
  if (!ready) throw new Error('the engine did not start');
  engine = instance.exports;
  const version = engine.sorot_version();
  if (version !== VERSION) return [{ version }, []];
  if (model && !setModel(new Uint8Array(model))) throw new Error('not a model that the engine reads');
  test();
  return [{ ready: true }, []];
}

/**
 * @param {Uint8Array} model
 * @returns {boolean} whether it is one that the engine reads
 */
function setModel(model) {
  const at = engine.sorot_reserve(model.length) >>> 0;
  if (at === 0) throw new Error('no memory for the model');
  new Uint8Array(engine.mem.buffer, at, model.length).set(model);
  const status = engine.sorot_model(model.length);
  if (go.exited || (status !== OK && status !== BAD_CALL)) throw new Error('the engine ended over the model');
  return status === OK;
}

/** The first call has a known answer, through every part of the way: text in, marks out. */
function test() {
  const text = '😀 Sekitar 12.000 orang.';
  const read = annotate({ text, lang: 1, published: 20241028 });
  const found = read instanceof ArrayBuffer ? new SorotDocument(read, text) : null;
  if (found?.length !== 1 || found.start(0) !== 11 || found.end(0) !== 17 || found.value(0) !== 12000) {
    throw new Error('the engine failed its test');
  }
}

/**
 * @typedef {{start: number, end: number}} Stretch
 * @param {{text: string, lang: number, published: number, kinds?: number, checks?: number, article?: number, change?: Stretch, units?: number}} job
 * @returns {ArrayBuffer | {refused: string, size?: number, limit?: number}} the packed answer
 */
function annotate({ text, lang, published, kinds = 0, checks, article = 0, change, units = text.length }) {
  const limit = engine.sorot_limit();
  const size = write(text, limit);
  if (size > limit) return { refused: 'too-long', size, limit };
  engine.sorot_checks(checks ?? 0);
  const status = change
    ? engine.sorot_update(article, size, change.start, change.end)
    : article
      ? engine.sorot_open(article, size, lang, published, kinds)
      : engine.sorot_annotate(size, lang, published, kinds);
  if (status === TOO_LONG) return { refused: 'too-long', size, limit };
  if (status === BAD_CALL) return { refused: 'bad-call' };
  if (status === GONE) return { refused: 'gone' };
  if (status !== OK) throw new Error(go.exited ? 'the engine ended' : 'the engine panicked');
  const at = engine.sorot_answer() >>> 0;
  const packed = engine.mem.buffer.slice(at, at + engine.sorot_answer_size());
  // A panic, an exit or a lack of memory inside an export does not throw: it gives back garbage.
  if (go.exited) throw new Error('the engine ended');
  if (new SorotDocument(packed, text).units !== units) throw new Error('an answer to another text');
  return packed;
}

/**
 * Puts the text into the engine's memory as UTF-8.
 * @param {string} text
 * @param {number} limit
 * @returns {number} its size in bytes; where that is over the limit, nothing may have been written
 */
function write(text, limit) {
  let room = text.length < 8192 ? 3 * text.length : text.length + (text.length >> 3);
  for (let read = 0, written = 0; ; ) {
    room = Math.min(room, limit);
    const at = engine.sorot_reserve(room) >>> 0;
    if (at === 0 || go.exited) throw new Error('no memory for the text');
    // Made afresh each time: growing memory detaches views.
    const view = new Uint8Array(engine.mem.buffer, at + written, room - written);
    const done = encoder.encodeInto(read ? text.slice(read) : text, view);
    read += done.read;
    written += done.written;
    if (read === text.length) return written;
    room = written + utf8Size(text, read);
    if (room > limit) return room;
  }
}

/**
 * @param {string} text
 * @param {number} from
 */
function utf8Size(text, from) {
  let size = 0;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) size += 1;
    else if (c < 0x800) size += 2;
    else if (c >= 0xd800 && c < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      size += 4;
      i++;
    } else size += 3;
  }
  return size;
}

/**
 * Milliseconds a round from the string to every mark's place, kind and value.
 * @param {{text: string, lang: number, published: number, kinds?: number, rounds: number}} job
 */
function measure({ rounds, ...job }) {
  const times = [];
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const read = annotate(job);
    if (!(read instanceof ArrayBuffer)) throw new Error(read.refused);
    const found = new SorotDocument(read, job.text);
    for (let i = 0; i < found.length; i++) {
      const value = found.value(i) ?? 0;
      sum += found.end(i) - found.start(i) + found.kind(i).length + (typeof value === 'string' ? value.length : value);
    }
    times.push(performance.now() - began);
  }
  return { times, sum }; // the sum only so that nobody can leave out the reading
}
