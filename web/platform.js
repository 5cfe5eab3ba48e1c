/** What the loader asks of the place that it runs in: a browser's here; node.js puts Node's in its place. */
import { scriptUrl } from './trust.js';

/**
 * @typedef {Pick<Worker, 'postMessage' | 'terminate'> & {
 *   onmessage: ((event: any) => void) | null, onerror: ((event: any) => void) | null,
 *   onmessageerror?: ((event: any) => void) | null, ref?(): void, unref?(): void}} Thread a worker as far as it is used;
 *   where it can, it lets a program end while it has nothing to do
 */

export const platform = {
  /**
   * A worker's code as `thread` takes it.
   * @param {string} code
   * @returns {string}
   */
  address: (code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),

  /**
   * @param {string} address
   * @returns {Thread}
   */
  thread: (address) => new Worker(scriptUrl(address), { name: 'sorot' }),

  /** @param {string} address */
  release: (address) => URL.revokeObjectURL(address),

  /**
   * @param {string | URL} url
   * @returns {Promise<Response>}
   */
  fetch: (url) => fetch(url),

  /** How many workers are useful. */
  cores: () => navigator.hardwareConcurrency ?? 2,
};
