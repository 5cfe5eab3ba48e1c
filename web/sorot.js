/**
 * The loader: runs the engine in a worker, and puts another in its place when it dies. The text belongs to the caller
 * and is kept here until it is answered; the worker may be lost at any moment. After the first load nothing is asked of
 * the network: the compiled module and the worker's code stay in memory.
 */
import { SorotDocument, VERSION } from './document.js';
import {
  ClosedError,
  EngineError,
  LoadError,
  ModelError,
  SupersededError,
  TextTooLongError,
  VersionError,
} from './errors.js';
import { scriptUrl } from './trust.js';

export { SorotDocument } from './document.js';
export * from './errors.js';

/** A worker that has taken more memory than this for one text is replaced: WebAssembly's memory never shrinks. */
const RENEW_BYTES = 192 << 20;

const START_MS = 30_000;
const LANGS = { id: 1, en: 2 };

/**
 * @typedef {object} Options
 * @property {string | URL} [worker] where worker.js is; beside this file by default
 * @property {string} [workerCode] its text instead
 * @property {string | URL} [wasmUrl] where engine.wasm is; beside this file by default
 * @property {WebAssembly.Module | Promise<WebAssembly.Module>} [module] the compiled engine instead
 * @property {string | URL} [modelUrl] where the person model is; without one people are found by rules alone
 * @property {ArrayBuffer | Promise<ArrayBuffer>} [model] its bytes instead
 * @property {string} [lang] "id" or "en" for every text; told by the text by default
 * @property {AbortSignal} [signal] closes the annotator
 * @property {number} [tries] how many workers may die of one text; 3 by default
 * @property {(length: number) => number} [timeout] milliseconds that a text of so many units may take
 *
 * @typedef {object} Wishes
 * @property {string} [published] the article's day, YYYY-MM-DD
 * @property {string} [lang] "id" or "en"
 * @property {string} [id] the caller's name for the article
 * @property {AbortSignal} [signal] gives the call up
 * @property {boolean} [supersede] earlier calls that said so too and are not answered yet are given up
 *
 * @typedef {{text: string, lang: number, published: number, rounds?: number, model?: ArrayBuffer, id: string,
 *   supersede: boolean, deaths: number, settled: boolean, resolve(value: any): void,
 *   reject(reason: unknown): void}} Job a text, or the model alone
 */

/**
 * Makes an annotator, which begins to load at once; `ready` tells when it has, but nobody needs to wait for it.
 * @param {Options} [options]
 */
export function createAnnotator(options = {}) {
  return new Annotator(options);
}

class Annotator {
  /** How often a worker died and another took its place. */
  restarts = 0;
  /** Resolves when the first worker is ready. */
  ready;

  #options;
  #tries;
  #timeout;
  /** @type {Promise<WebAssembly.Module> | null} */
  #module = null;
  /** @type {Promise<ArrayBuffer | undefined> | null} */
  #model = null;
  /** @type {Promise<string> | null} */
  #code = null;
  #codeUrl = '';
  #starting = false;
  /** @type {Worker | null} */
  #worker = null;
  /** The worker has passed its test. */
  #up = false;
  #failedStarts = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watch;
  /** @type {Job[]} */
  #queue = [];
  /** @type {Job | null} */
  #active = null;
  #closed = false;
  #begun = () => {};
  #failed = (/** @type {unknown} */ _) => {};

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
    this.#tries = options.tries ?? 3;
    this.#timeout = options.timeout ?? ((/** @type {number} */ length) => 10_000 + length / 200);
    langCode(options.lang);
    this.ready = new Promise((resolve, reject) => {
      this.#begun = () => resolve(undefined);
      this.#failed = reject;
    });
    this.ready.catch(() => {}); // whoever asks hears of it
    options.signal?.addEventListener('abort', () => this.close());
    if (options.signal?.aborted) this.close();
    else void this.#start();
  }

  /**
   * Marks a text.
   * @param {string} text
   * @param {Wishes} [wishes]
   * @returns {Promise<SorotDocument>}
   */
  async annotate(text, wishes = {}) {
    return this.#ask(text, wishes);
  }

  /**
   * Marks a text so many times and tells the milliseconds of each, measured in the worker from the string to the place,
   * kind and value of every mark.
   * @param {string} text
   * @param {number} [rounds]
   * @param {Wishes} [wishes]
   * @returns {Promise<number[]>}
   */
  async bench(text, rounds = 1, wishes = {}) {
    return this.#ask(text, wishes, rounds);
  }

  /**
   * Gives the engine its person model, which may come late: texts read before have people by rules alone.
   * @param {ArrayBuffer} model
   * @returns {Promise<void>} once the engine has it; a ModelError if it reads no such model, and goes on without
   */
  async setModel(model) {
    await this.#ask('', {}, undefined, model);
    this.#model = Promise.resolve(model);
  }

  /** Ends the worker; what is not answered is rejected. */
  close() {
    if (this.#closed) return;
    this.#closed = true;
    const active = this.#active;
    this.#end();
    if (active && !active.settled) active.reject(new ClosedError());
    if (this.#codeUrl) URL.revokeObjectURL(this.#codeUrl);
    this.#failed(new ClosedError());
    this.#rejectAll(() => new ClosedError());
  }

  /**
   * @param {string} text
   * @param {Wishes} wishes
   * @param {number} [rounds]
   * @param {ArrayBuffer} [model]
   * @returns {Promise<any>}
   */
  #ask(text, wishes, rounds, model) {
    const { signal, supersede = false, id = '' } = wishes;
    const lang = langCode(wishes.lang ?? this.#options.lang);
    const published = dayCode(wishes.published);
    if (typeof text !== 'string') throw new TypeError('the text must be a string');
    signal?.throwIfAborted();
    if (this.#closed) throw new ClosedError();
    return new Promise((resolve, reject) => {
      /** @type {Job} */
      const job = { text, lang, published, rounds, model, id, supersede, deaths: 0, settled: false, resolve, reject };
      const abort = () => this.#drop(job, signal?.reason);
      signal?.addEventListener('abort', abort);
      for (const settle of /** @type {const} */ (['resolve', 'reject'])) {
        const call = job[settle];
        job[settle] = (/** @type {any} */ value) => {
          job.settled = true;
          signal?.removeEventListener('abort', abort);
          call(value);
        };
      }
      if (supersede) {
        for (const old of [this.#active, ...this.#queue]) {
          if (old?.supersede && !old.settled) this.#drop(old, new SupersededError());
        }
      }
      this.#queue.push(job);
      if (this.#worker) this.#next();
      else void this.#start();
    });
  }

  /**
   * @param {Job} job
   * @param {unknown} reason
   */
  #drop(job, reason) {
    job.reject(reason);
    this.#queue = this.#queue.filter((other) => other !== job);
    // A short text is waited for; a new worker is there before a long one is done.
    if (this.#active === job && job.text.length > 400_000) this.#renew();
  }

  /** Starts a worker with what is in memory, after loading what is not. */
  async #start() {
    if (this.#starting || this.#worker || this.#closed) return;
    this.#starting = true;
    try {
      this.#module ??= compile(this.#options);
      this.#model ??= loadModel(this.#options);
      // Awaited below, once the worker is on its way.
      this.#module.catch(() => {});
      this.#model.catch(() => {});
      this.#code ??= loadCode(this.#options);
      const code = await this.#code;
      if (this.#closed) return;
      this.#codeUrl ||= URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const worker = new Worker(scriptUrl(this.#codeUrl), { name: 'sorot' });
      this.#worker = worker;
      worker.onmessage = ({ data }) => worker === this.#worker && this.#hear(data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        if (worker === this.#worker) this.#died(event.message || 'the worker failed');
      };
      worker.onmessageerror = () => worker === this.#worker && this.#died('an unreadable answer');
      const [module, model] = await Promise.all([this.#module, this.#model]);
      if (worker !== this.#worker) return;
      this.#watchFor(START_MS);
      worker.postMessage({ module, model });
    } catch (cause) {
      this.#end();
      this.#module = null;
      this.#model = null;
      this.#code = null;
      const error = new LoadError(cause);
      this.#failed(error);
      this.#rejectAll(() => error);
    } finally {
      this.#starting = false;
    }
  }

  /** Hands the next text to a worker that is free. */
  #next() {
    if (!this.#up || this.#active) return;
    const job = this.#queue.shift();
    if (!job) return;
    this.#active = job;
    const { text, lang, published, rounds, model } = job;
    this.#watchFor(this.#timeout(text.length) * (rounds ?? 1));
    /** @type {Worker} */ (this.#worker).postMessage({ text, lang, published, rounds, model });
  }

  /** @param {any} answer of the worker */
  #hear(answer) {
    clearTimeout(this.#watch);
    if (answer.dead) return this.#died(answer.dead);
    if ('version' in answer) return this.#misfit(new VersionError(answer.version, VERSION));
    if (answer.ready) {
      this.#up = true;
      this.#failedStarts = 0;
      this.#begun();
      return this.#next();
    }
    const job = this.#active;
    if (!job) return this.#died('an answer to nothing');
    if (!job.settled) {
      try {
        settle(job, answer);
      } catch (error) {
        return this.#died(String(error));
      }
    }
    this.#active = null;
    if (answer.memory > RENEW_BYTES) this.#renew();
    else this.#next();
  }

  /**
   * The worker is not to be trusted any more: another gets its text.
   * @param {string} reason
   */
  #died(reason) {
    const job = this.#active;
    const started = this.#up;
    this.#end();
    if (job && !job.settled) {
      if (++job.deaths < this.#tries) this.#queue.unshift(job);
      else job.reject(new EngineError(reason, job.deaths));
    }
    if (!started && ++this.#failedStarts >= this.#tries) {
      const error = new EngineError(reason, this.#failedStarts);
      this.#failedStarts = 0;
      this.#failed(error);
      return this.#rejectAll(() => error);
    }
    this.restarts++;
    void this.#start();
  }

  /** Replaces a worker that works. */
  #renew() {
    this.#end();
    void this.#start();
  }

  /** @param {VersionError} error */
  #misfit(error) {
    this.#end();
    this.#module = null; // the next call asks for the files again: a site may just have been renewed
    this.#model = null;
    this.#code = null;
    this.#failed(error);
    this.#rejectAll(() => error);
  }

  #end() {
    clearTimeout(this.#watch);
    this.#worker?.terminate();
    this.#worker = null;
    this.#up = false;
    this.#active = null;
  }

  /** @param {number} ms */
  #watchFor(ms) {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#died(`no answer within ${Math.round(ms)} ms`), ms);
  }

  /** @param {() => Error} error */
  #rejectAll(error) {
    const jobs = this.#queue;
    this.#queue = [];
    for (const job of jobs) job.reject(error());
  }
}

/**
 * @param {Job} job
 * @param {any} answer
 */
function settle(job, answer) {
  if (answer.refused === 'too-long') job.reject(new TextTooLongError(answer.size, answer.limit));
  else if (answer.refused === 'model') job.reject(new ModelError());
  else if (answer.times) job.resolve(answer.times);
  else if (job.model) job.resolve(undefined);
  else job.resolve(new SorotDocument(answer.packed, job.text, job.id));
}

/**
 * @param {Options} options
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile({ module, wasmUrl }) {
  if (module) return module;
  const url = wasmUrl ?? new URL('engine.wasm', import.meta.url);
  const response = await fetched(url);
  // A server that calls it something else than application/wasm is no reason to fail.
  if (response.headers.get('content-type') !== 'application/wasm') {
    return WebAssembly.compile(await response.arrayBuffer());
  }
  return WebAssembly.compileStreaming(response);
}

/**
 * @param {Options} options
 * @returns {Promise<string>}
 */
async function loadCode({ workerCode, worker }) {
  return workerCode ?? (await fetched(worker ?? new URL('worker.js', import.meta.url))).text();
}

/**
 * @param {Options} options
 * @returns {Promise<ArrayBuffer | undefined>}
 */
async function loadModel({ model, modelUrl }) {
  return model ?? (modelUrl ? (await fetched(modelUrl)).arrayBuffer() : undefined);
}

/** @param {string | URL} url */
async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/**
 * @param {string | undefined} lang
 * @returns {number} the engine's code, 0 to tell by the text
 */
function langCode(lang) {
  if (!lang) return 0;
  const code = LANGS[/** @type {'id'} */ (lang.toLowerCase().split(/[-_]/)[0])];
  if (!code) throw new RangeError(`not a language that Sorot reads: ${lang}`);
  return code;
}

/**
 * @param {string | undefined} day
 * @returns {number} year·10000 + month·100 + day, 0 if there is none
 */
function dayCode(day) {
  if (!day) return 0;
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(+date) || date.toISOString().slice(0, 10) !== day) throw new RangeError(`not a day: ${day}`);
  return Number(day.replaceAll('-', ''));
}
