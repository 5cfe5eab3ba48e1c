/**
 * The loader: runs the engine in a worker, and puts another in its place when it dies. The text belongs to the caller
 * and is kept here until it is answered; the worker may be lost at any moment. After the first load nothing is asked of
 * the network: the compiled module and the worker's code stay in memory.
 */
import { SorotDocument, VERSION } from './document.js';
import { Edits } from './edits.js';
import {
  ClosedError,
  EngineError,
  LoadError,
  ModelError,
  SupersededError,
  TextTooLongError,
  VersionError,
} from './errors.js';
import { platform } from './platform.js';

export { SorotDocument } from './document.js';
export * from './errors.js';

/** A worker that has taken more memory than this for one text is replaced: WebAssembly's memory never shrinks. */
const RENEW_BYTES = 192 << 20;

/** Texts of a bulk go to the worker together up to so many units: a message costs as much as a short article. */
export const BATCH_UNITS = 65_536;

const START_MS = 30_000;
const LANGS = { id: 1, en: 2 };
const KINDS = { number: 1, date: 2, person: 4, source: 8 };
const CHECKS = ['standard', 'all', 'none'];

/**
 * @typedef {object} Options
 * @property {string | URL | (() => import('./platform.js').Thread)} [worker] where worker.js is, beside this file by
 *   default, or what starts one: for a page whose policy forbids workers made from memory
 * @property {string} [workerCode] its text instead
 * @property {string} [build] the only build of the engine that is taken, as its section "sorot" names it
 * @property {string | URL} [wasmUrl] where engine.wasm is; beside this file by default
 * @property {WebAssembly.Module | Promise<WebAssembly.Module>} [module] the compiled engine instead
 * @property {string | URL | null} [modelUrl] where the person model is; without one people are found by rules alone
 * @property {ArrayBuffer | Promise<ArrayBuffer | undefined>} [model] its bytes instead
 * @property {string} [lang] "id" or "en" for every text; told by the text by default
 * @property {AbortSignal} [signal] closes the annotator
 * @property {number} [tries] how many workers may die of one text; 3 by default
 * @property {(length: number) => number} [timeout] milliseconds that a text of so many units may take
 *
 * @typedef {object} Wishes
 * @property {string} [published] the article's day, YYYY-MM-DD
 * @property {string} [lang] "id" or "en"
 * @property {('number' | 'date' | 'person' | 'source')[]} [kinds] the marks that are wanted; all by default. Numbers are
 *   told by the dates, and sources by all the others, which are then found too, but not given back
 * @property {string} [id] the caller's name for the article
 * @property {AbortSignal} [signal] gives the call up
 * @property {'standard' | 'all' | 'none'} [checks] which findings to make: those that ship, also those that ship switched
 *   off, or none
 * @property {boolean} [supersede] earlier calls that said so too and are not answered yet are given up
 * @property {boolean} [bulk] one of many: it may wait for, and go with, others that say so
 * @property {object} [article] stands for an article that is edited: the text is its next version, and only what has
 *   changed is read again. See forget
 *
 * @typedef {{text: string, lang: number, published: number, kinds: number, checks?: number, rounds?: number,
 *   model?: ArrayBuffer, id: string, supersede: boolean, bulk: boolean, article?: object, deaths: number, settled: boolean,
 *   resolve(value: any): void, reject(reason: unknown): void}} Job a text, or the model alone
 */

/**
 * Makes an annotator, which begins to load at once; `ready` tells when it has, but nobody needs to wait for it.
 * @param {Options} [options]
 */
export function createAnnotator(options = {}) {
  return new Annotator(options);
}

export class Annotator {
  /** How often a worker died and another took its place. */
  restarts = 0;
  /** Bytes of the engine's memory, as it was when it last answered. */
  memory = 0;
  /** Resolves when the first worker is ready. */
  ready;

  #options;
  #tries;
  #timeout;
  /** @type {Promise<WebAssembly.Module> | null} */
  #module = null;
  /** @type {Promise<ArrayBuffer | undefined> | null} */
  #model = null;
  /** @type {Promise<string | (() => import('./platform.js').Thread)> | null} */
  #code = null;
  #codeUrl = '';
  #starting = false;
  /** @type {import('./platform.js').Thread | null} */
  #worker = null;
  /** The worker has passed its test. */
  #up = false;
  #failedStarts = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watch;
  #edits = new Edits();
  /** @type {Job[]} */
  #queue = [];
  /** @type {Job[]} what the worker has been given and not answered */
  #active = [];
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

  /** The compiled engine, for another annotator; null before and after. */
  get module() {
    return this.#module;
  }

  /** The model's bytes, likewise. */
  get model() {
    return this.#model;
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

  /**
   * Frees what is kept of an article that is no longer edited.
   * @param {object} article as the wishes named it
   */
  forget(article) {
    const id = this.#edits.forget(article);
    if (id) this.#worker?.postMessage({ forget: id });
  }

  /** Ends the worker; what is not answered is rejected. */
  close() {
    if (this.#closed) return;
    this.#closed = true;
    const active = this.#active;
    this.#end();
    for (const job of active) if (!job.settled) job.reject(new ClosedError());
    if (this.#codeUrl) platform.release(this.#codeUrl);
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
    const { signal, supersede = false, bulk = false, id = '', checks = 'standard', article } = wishes;
    const lang = langCode(wishes.lang ?? this.#options.lang);
    const published = dayCode(wishes.published);
    const kinds = kindCode(wishes.kinds);
    if (typeof text !== 'string') throw new TypeError('the text must be a string');
    signal?.throwIfAborted();
    if (this.#closed) throw new ClosedError();
    return new Promise((resolve, reject) => {
      /** @type {Job} */
      const job = {
        text,
        lang,
        published,
        kinds,
        checks: CHECKS.indexOf(checks),
        rounds,
        model,
        id,
        supersede,
        bulk,
        article,
        deaths: 0,
        settled: false,
        resolve,
        reject,
      };
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
        for (const old of [...this.#active, ...this.#queue]) {
          if (old.supersede && !old.settled) this.#drop(old, new SupersededError());
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
    if (this.#active.includes(job) && job.text.length > 400_000) this.#renew();
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
      if (typeof code === 'string') this.#codeUrl ||= platform.address(code);
      const worker = typeof code === 'string' ? platform.thread(this.#codeUrl) : code();
      this.#worker = worker;
      worker.onmessage = ({ data }) => worker === this.#worker && this.#hear(data);
      worker.onerror = (event) => {
        event.preventDefault?.();
        if (worker === this.#worker) this.#died(event.message || 'the worker failed');
      };
      worker.onmessageerror = () => worker === this.#worker && this.#died('an unreadable answer');
      const [module, model] = await Promise.all([this.#module, this.#model]);
      if (worker !== this.#worker) return;
      const found = this.#options.build && buildOf(module);
      if (found !== this.#options.build) return this.#misfit(new VersionError(found || '?', this.#options.build ?? ''));
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
    const worker = this.#worker;
    if (!this.#up || !worker || this.#active.length) return;
    const batch = this.#batch();
    if (!batch.length) return worker.unref?.();
    worker.ref?.();
    this.#active = batch;
    this.#watchFor(batch.reduce((ms, { text, rounds }) => ms + this.#timeout(text.length) * (rounds ?? 1), 0));
    const messages = batch.map((job) => {
      const { lang, published, kinds, checks, rounds, model } = job;
      return { ...this.#edits.message(job), lang, published, kinds, checks, rounds, model };
    });
    worker.postMessage(messages.length === 1 ? messages[0] : { batch: messages });
  }

  /** The next text of the queue, with others after it where all are of a bulk. */
  #batch() {
    const queue = this.#queue;
    let count = Math.min(queue.length, 1);
    for (let units = 0; count < queue.length && queue[count - 1].bulk && queue[count].bulk; count++) {
      units += queue[count - 1].text.length;
      if (units + queue[count].text.length > BATCH_UNITS) break;
    }
    return queue.splice(0, count);
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
    const jobs = this.#active;
    if (!jobs.length) return this.#died('an answer to nothing');
    const answers = answer.batch ?? [answer];
    for (const [i, job] of jobs.entries()) {
      if (answers[i]?.refused) this.#edits.forget(job.article ?? job);
      if (job.settled) continue;
      if (answers[i]?.refused === 'gone') {
        this.#queue.unshift(job); // the next time it goes whole
        continue;
      }
      try {
        settle(job, answers[i]);
      } catch (error) {
        return this.#died(String(error));
      }
    }
    this.#active = [];
    this.memory = answer.memory ?? this.memory;
    if (answer.memory > RENEW_BYTES) this.#renew();
    else this.#next();
  }

  /**
   * The worker is not to be trusted any more: another gets its text.
   * @param {string} reason
   */
  #died(reason) {
    // Which text of a batch was deadly shows when each goes alone.
    const alone = this.#active.length === 1;
    const jobs = this.#active.filter((job) => !job.settled);
    const started = this.#up;
    this.#end();
    for (const job of jobs.reverse()) {
      job.bulk = false;
      if (alone && ++job.deaths >= this.#tries) job.reject(new EngineError(reason, job.deaths));
      else this.#queue.unshift(job);
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
    this.#edits.clear();
    this.#up = false;
    this.#active = [];
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
  const url = wasmUrl ?? beside('engine.wasm');
  const response = await fetched(url);
  // A server that calls it something else than application/wasm is no reason to fail.
  if (response.headers.get('content-type') !== 'application/wasm') {
    return WebAssembly.compile(await response.arrayBuffer());
  }
  return WebAssembly.compileStreaming(response);
}

/**
 * The build that a compiled engine says it is, "" where it says nothing.
 * @param {WebAssembly.Module} module
 */
function buildOf(module) {
  const [section] = WebAssembly.Module.customSections(module, 'sorot');
  return section ? new TextDecoder().decode(section) : '';
}

/**
 * @param {Options} options
 * @returns {Promise<string | (() => import('./platform.js').Thread)>}
 */
async function loadCode({ workerCode, worker }) {
  if (typeof worker === 'function') return worker;
  return workerCode ?? (await fetched(worker ?? beside('worker.js'))).text();
}

/**
 * The bytes of the person model that the options name, if they name one.
 * @param {Options} options
 * @returns {Promise<ArrayBuffer | undefined>}
 */
export async function loadModel({ model, modelUrl }) {
  return model ?? (modelUrl ? (await fetched(modelUrl)).arrayBuffer() : undefined);
}

/**
 * Not written out where it is used, lest a bundler of the npm package looks for files of the site.
 * @param {string} name
 */
const beside = (name) => new URL(name, import.meta.url);

/** @param {string | URL} url */
async function fetched(url) {
  const response = await platform.fetch(url);
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
 * @param {string[] | undefined} kinds
 * @returns {number} the engine's set of kinds, 0 for all
 */
function kindCode(kinds) {
  let set = 0;
  for (const kind of kinds ?? []) {
    const bit = KINDS[/** @type {'date'} */ (kind)];
    if (!bit) throw new RangeError(`not a kind of mark: ${kind}`);
    set |= bit;
  }
  return set;
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
