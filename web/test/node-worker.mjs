/** The browser's Worker on top of Node's, with what the tests want to see: who was started, and the network unused. */
import { Worker as NodeWorker } from 'node:worker_threads';

const shell = `
  const { parentPort, workerData } = require('node:worker_threads');
  const waiting = [];
  globalThis.self = globalThis;
  globalThis.postMessage = (data, options) => parentPort.postMessage(data, options?.transfer);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  // Go prints the trace of a panic: wanted in a browser's console, not here.
  console.log = () => {};
  (0, eval)(workerData);
`;

/** Every worker started since the tests began, newest last. */
export const started = [];

/** Code that the next workers run before their own; a test puts its faults here. */
export const prelude = { code: '' };

/** Such code: it runs `body` in place of the export `name`, with `real` the export and `all` every export. */
export const instead = (name, body) => `{
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const { exports: all } = await instantiate(...given);
    const real = all.${name};
    const exports = { ...all, ${name}: (...args) => { ${body} } };
    return Object.create(WebAssembly.Instance.prototype, { exports: { value: exports } });
  };
}`;

class WebWorker {
  constructor(url) {
    started.push(this);
    this.number = started.length;
    const before = prelude.code;
    this.ended = false;
    this.ready = read(url).then((code) => {
      if (this.ended) return;
      this.thread = new NodeWorker(shell, { eval: true, workerData: `${before};${code}` });
      this.thread.on('message', (data) => this.onmessage?.({ data }));
      this.thread.on('error', (error) => this.onerror?.({ message: error.message }));
    });
  }

  postMessage(data) {
    this.ready.then(() => this.thread?.postMessage(data));
  }

  terminate() {
    this.ended = true;
    this.thread?.terminate();
  }
}

const blobs = new Map();
URL.createObjectURL = (blob) => {
  const url = `blob:test/${blobs.size}`;
  blobs.set(url, blob);
  return url;
};
const read = (url) => blobs.get(url).text();

globalThis.Worker = WebWorker;
