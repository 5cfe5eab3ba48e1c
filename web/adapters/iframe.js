/**
 * The whole desk in a frame. The host finds its frame by `event.source`, the frame its host by `event.origin` in a list
 * of its own (web/frame.js); from then on all goes over one MessagePort.
 */
import { MESSAGES, VERSION } from './protocol.js';

/**
 * @typedef {import('./protocol.js').State} State
 * @typedef {object} Options
 * @property {string} [origin] of the frame; that of its src by default, "null" for a sandboxed one
 * @property {number} [timeout] milliseconds to wait for the frame; 20 000 by default
 */

/** A desk in a frame. Its events are "ready", "change" and "select", with what they tell in `detail`. */
export class Desk extends EventTarget {
  #port;
  #calls = /** @type {Map<number, {resolve(value: any): void, reject(reason: Error): void}>} */ (new Map());
  #next = 0;

  /** @param {MessagePort} port */
  constructor(port) {
    super();
    this.#port = port;
    port.onmessage = ({ data }) => {
      if (data.event) return void this.dispatchEvent(new CustomEvent(data.event, { detail: data.detail }));
      const call = this.#calls.get(data.id);
      this.#calls.delete(data.id);
      if ('error' in data) call?.reject(new Error(data.error));
      else call?.resolve(data.result);
    };
  }

  /**
   * Puts a text, a publication day or a language in.
   * @param {{text?: string, published?: string, lang?: string, readonly?: boolean}} what
   * @returns {Promise<void>}
   */
  set(what) {
    return this.#call('set', what);
  }

  /**
   * The text and the marks of it, once they are there.
   * @returns {Promise<State>}
   */
  get() {
    return this.#call('get');
  }

  /**
   * Chooses a mark.
   * @param {number} index
   * @returns {Promise<void>}
   */
  select(index) {
    return this.#call('select', { index });
  }

  close() {
    this.#port.close();
    for (const { reject } of this.#calls.values()) reject(new Error('closed'));
    this.#calls.clear();
  }

  /**
   * @param {string} call
   * @param {object} [what]
   * @returns {Promise<any>}
   */
  #call(call, what = {}) {
    return new Promise((resolve, reject) => {
      const id = ++this.#next;
      this.#calls.set(id, { resolve, reject });
      this.#port.postMessage({ id, call, what });
    });
  }
}

/**
 * Waits for the desk in a frame and connects to it.
 * @param {HTMLIFrameElement} frame
 * @param {Options} [options]
 * @returns {Promise<Desk>}
 */
export function openDesk(frame, options = {}) {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  const origin = options.origin ?? (sandboxed ? 'null' : new URL(frame.src, document.baseURI).origin);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      removeEventListener('message', hear);
      reject(new Error('no desk in the frame answers; is this origin in its list of hosts?'));
    }, options.timeout ?? 20_000);
    addEventListener('message', hear);

    /** @param {MessageEvent} event */
    function hear({ source, data, origin: from }) {
      if (source !== frame.contentWindow || from !== origin || data?.sorot !== MESSAGES.hello) return;
      if (!data.versions?.includes(VERSION)) {
        done();
        return reject(new Error(`the desk speaks versions ${data.versions}, the host ${VERSION}`));
      }
      const { port1, port2 } = new MessageChannel();
      // No address names a sandboxed frame; the port is all that is told.
      frame.contentWindow?.postMessage(
        { sorot: MESSAGES.connect, version: VERSION },
        origin === 'null' ? '*' : origin,
        [port2],
      );
      port1.addEventListener('message', function first({ data }) {
        if (data.event !== 'connected') return;
        port1.removeEventListener('message', first);
        done();
        resolve(new Desk(port1));
      });
      port1.start();
    }

    function done() {
      clearTimeout(timer);
      removeEventListener('message', hear);
    }
  });
}
