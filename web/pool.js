/** Many articles over several workers, which share one compiled engine and one model. */
import { Annotator, started } from './annotator.js';
import { platform } from './platform.js';
import { BATCH_UNITS } from './sorot.js';

/** Articles go out in batches of BATCH_UNITS, or so many articles. */
const BATCH_COUNT = 64;

/** Batches that each worker has at most, so that it never waits for one. */
const AHEAD = 2;

/**
 * @typedef {import('./document.js').SorotDocument} SorotDocument
 * @typedef {{text: string, id?: string, lang?: string, published?: string}} Article
 * @typedef {{index: number, id: string, document?: SorotDocument, error?: unknown}} Result a document, or why there is none
 * @typedef {{signal?: AbortSignal, onProgress?: (progress: {done: number, failed: number, total?: number}) => void}} Run
 */

export class Pool {
  /** @type {Annotator[]} */
  #annotators = [];
  /** @type {number[]} units that each worker has to read */
  #load = [];

  /** @param {import('./sorot.js').Options & {workers?: number}} [options] */
  constructor({ workers = Math.max(1, platform.cores() - 1), ...options } = {}) {
    const first = new Annotator(options);
    const shared = { ...options, module: first.module ?? undefined, model: first.model ?? undefined };
    this.#annotators = [first, ...Array.from({ length: workers - 1 }, () => new Annotator(shared))];
    this.#load = this.#annotators.map(() => 0);
    /** Resolves when every worker is ready. */
    this.ready = Promise.all(this.#annotators.map(({ ready }) => ready)).then(() => undefined);
    this.ready.catch(() => {});
  }

  /** How many workers there are. */
  get workers() {
    return this.#annotators.length;
  }

  /** How often a worker died and another took its place. */
  get restarts() {
    return this.#annotators.reduce((sum, { restarts }) => sum + restarts, 0);
  }

  /**
   * One text, by the worker that has least to do.
   * @param {string} text
   * @param {import('./sorot.js').Wishes} [wishes]
   * @returns {Promise<SorotDocument>}
   */
  annotate(text, wishes) {
    return this.#lend(text.length, (annotator) => annotator.annotate(text, wishes));
  }

  /**
   * Work of so many units for the worker that has least to do.
   * @template T
   * @param {number} units
   * @param {(annotator: Annotator) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async #lend(units, work) {
    const i = this.#load.indexOf(Math.min(...this.#load));
    this.#load[i] += units;
    try {
      return await work(this.#annotators[i]);
    } finally {
      this.#load[i] -= units;
    }
  }

  /**
   * Articles in, results out in the same order, a few batches ahead of who reads them. An article that cannot be read
   * is a result with an error and stops nobody.
   * @param {Iterable<Article> | AsyncIterable<Article>} articles
   * @param {Run} [run]
   * @returns {AsyncGenerator<Result, void, void>}
   * @throws what the signal was given up with; what is under way then is read to its end
   */
  async *annotateAll(articles, { signal, onProgress } = {}) {
    const total = Array.isArray(articles) ? articles.length : undefined;
    const progress = { done: 0, failed: 0, ...(total !== undefined && { total }) };
    /** @type {Promise<Result[]>[]} */
    const flying = [];
    for await (const batch of batches(articles)) {
      signal?.throwIfAborted();
      const results = this.#read(batch).then((list) => {
        progress.done += list.length;
        progress.failed += list.filter(({ error }) => error).length;
        onProgress?.({ ...progress });
        return list;
      });
      results.catch(() => {});
      flying.push(results);
      if (flying.length >= AHEAD * this.workers) yield* (await flying.shift()) ?? [];
    }
    for (const results of flying) {
      signal?.throwIfAborted();
      yield* await results;
    }
  }

  /**
   * @param {[number, Article][]} batch
   * @returns {Promise<Result[]>}
   */
  #read(batch) {
    const units = batch.reduce((sum, [, { text }]) => sum + (text?.length ?? 0), 0);
    return this.#lend(units, (annotator) =>
      Promise.all(
        batch.map(async ([index, { text, id = '', lang, published }]) => {
          try {
            const wishes = { id, lang, published, bulk: true };
            return { index, id, document: await annotator.annotate(text, wishes) };
          } catch (error) {
            return { index, id, error };
          }
        }),
      ),
    );
  }

  /** Ends all workers. */
  close() {
    for (const annotator of this.#annotators) annotator.close();
  }
}

/**
 * Starts a pool and waits until it is ready.
 * @param {import('./sorot.js').Options & {workers?: number}} [options]
 */
export const createPool = (options) => started(new Pool(options));

/**
 * @param {Iterable<Article> | AsyncIterable<Article>} articles
 * @returns {AsyncGenerator<[number, Article][], void, void>}
 */
async function* batches(articles) {
  /** @type {[number, Article][]} */
  let batch = [];
  let units = 0;
  let index = 0;
  for await (const article of articles) {
    batch.push([index++, article]);
    units += article.text?.length ?? 0;
    if (units < BATCH_UNITS && batch.length < BATCH_COUNT) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length) yield batch;
}
