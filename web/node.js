/** The package in Node, Deno and Bun: the same, with their threads and files. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker as NodeWorker } from 'node:worker_threads';
import { platform } from './platform.js';

// A browser's worker, as far as worker.js needs one. Go prints the trace of a panic, which the loader tells better.
const SHELL = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (data, options) => parentPort.postMessage(data, options?.transfer);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  console.log = () => {};
`;

class Thread {
  /** @type {((event: any) => void) | null} */
  onmessage = null;
  /** @type {((event: any) => void) | null} */
  onerror = null;
  #thread;

  /** @param {string} code */
  constructor(code) {
    this.#thread = new NodeWorker(`${SHELL};${code}`, { eval: true });
    this.#thread.on('message', (/** @type {any} */ data) => this.onmessage?.({ data }));
    this.#thread.on('error', (/** @type {Error} */ error) => this.onerror?.(error));
  }

  /** @param {any} message */
  postMessage(message) {
    this.#thread.postMessage(message);
  }

  terminate() {
    this.#thread.terminate();
  }

  ref() {
    this.#thread.ref();
  }

  unref() {
    this.#thread.unref();
  }
}

Object.assign(platform, {
  address: (/** @type {string} */ code) => code,
  thread: (/** @type {string} */ code) => new Thread(code),
  release: () => {},
  cores: availableParallelism,
  /** @param {string | URL} url */
  async fetch(url) {
    const address = new URL(url, `file://${process.cwd()}/`);
    if (address.protocol !== 'file:') return fetch(address);
    const type = address.pathname.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
    return new Response(await readFile(address), { headers: { 'content-type': type } });
  },
});

export * from './index.js';
