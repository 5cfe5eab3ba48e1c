/** The loader with all that the npm package adds: where its own files are, exports, sessions, a gate for a CMS. */
import workerCode from 'sorot:worker';
import { exportDocument } from './export.js';
import { publishGate } from './publish.js';
import { Session } from './session.js';
import { Annotator as Engine } from './sorot.js';

/**
 * @typedef {import('./sorot.js').Options} Options
 * @typedef {import('./sorot.js').Wishes} Wishes
 * @typedef {import('./document.js').Annotation} Annotation
 * @typedef {import('./findings.js').Finding} Finding
 * @typedef {import('./session.js').Change} Change
 * @typedef {import('./session.js').Patch} Patch
 */

/** An annotator that has begun to load; createAnnotator waits until it has. */
export class Annotator extends Engine {
  /** @param {Options} [options] */
  constructor(options = {}) {
    super({ ...(options.worker ? {} : { workerCode }), build: SOROT_BUILD, ...located(options) });
  }

  /**
   * What the article itself shows to be wrong, doubtful or unsourced.
   * @param {string} text
   * @param {Wishes} [wishes]
   * @returns {Promise<Finding[]>}
   */
  async check(text, wishes) {
    return (await this.annotate(text, wishes)).findings;
  }

  /**
   * @param {import('./document.js').SorotDocument} document
   * @param {import('./export.js').Format} format
   * @returns {string}
   */
  export(document, format) {
    return exportDocument(document, format);
  }

  /**
   * An article that is edited: its document follows each change, and a patch tells what became of the marks.
   * @param {string} [text]
   * @param {Wishes} [wishes]
   */
  session(text, wishes) {
    return new Session(this, text, wishes);
  }

  /**
   * A gate for a CMS: a function of a text that tells what should be looked at before it is published.
   * @param {import('./publish.js').Rules} [rules]
   */
  onPublish(rules) {
    return publishGate(this, rules);
  }
}

/**
 * Loads the engine and the model of names. Options say where from; by default it is what the package carries.
 * @param {Options} [options]
 * @returns {Promise<Annotator>}
 */
export const createAnnotator = (options) => started(new Annotator(options));

/**
 * What has begun to load, once it is ready; closed where it cannot be.
 * @template {{ready: Promise<void>, close(): void}} T
 * @param {T} loading
 * @returns {Promise<T>}
 */
export async function started(loading) {
  try {
    await loading.ready;
  } catch (error) {
    loading.close();
    throw error;
  }
  return loading;
}

/**
 * Where the package's own files are. Bundlers see these addresses and carry the files along; from one that does not the
 * addresses must be given.
 * @param {Options} options
 * @returns {Options}
 */
export function located(options) {
  const { module, wasmUrl, model, modelUrl } = options;
  return {
    ...options,
    wasmUrl: module ? undefined : (wasmUrl ?? new URL(SOROT_ENGINE, import.meta.url)),
    modelUrl: model ? undefined : modelUrl === undefined ? new URL(SOROT_MODEL, import.meta.url) : modelUrl,
  };
}
