/**
 * The register that every peer's bundle writes itself into. It works in a page and in a classic worker.
 *
 * @typedef {{kind: string, text: string, value: unknown, start?: number, end?: number}} PeerMark
 * @typedef {{read: (text: string, published: string) => PeerMark[]}} Reader
 */

/**
 * @param {string} name the contender's name in contenders/index.mjs
 * @param {() => Reader} open makes it ready to read; runs only for the contenders that are used
 */
export function register(name, open) {
  globalThis.benchPeers ??= {};
  globalThis.benchPeers[name] = open;
}
