/**
 * What the page and its worker have asked of a network since they were loaded, by the browser's own record
 * (Resource Timing), so that anyone can see that the article goes nowhere. A promise in words is not enough.
 */

const SECRET = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');
const CHANNEL = `sorot-${SECRET}`;

/** Not of a network: what is in memory already. */
const LOCAL = /^(?:blob|data|about):/;

/** What the worker runs before its own code: it tells of all that it asks for, and once that it would. */
export const workerRecord = `{
  const channel = new BroadcastChannel(${JSON.stringify(CHANNEL)});
  const tell = (list) => {
    const names = list.getEntries().map(({ name }) => name).filter((name) => !${LOCAL}.test(name));
    if (names.length) channel.postMessage(names);
  };
  try {
    new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
    channel.postMessage([]);
  } catch {}
}\n`;

/** Every address asked for since `since` was called, the worker's too. */
const asked = /** @type {string[]} */ ([]);
let began = Number.POSITIVE_INFINITY;
let heard = false;
const changed = new EventTarget();

const channel = new BroadcastChannel(CHANNEL);
channel.onmessage = ({ data }) => {
  heard = true;
  add(data);
};
new PerformanceObserver((list) => {
  add(
    list
      .getEntries()
      .filter(({ name, startTime }) => startTime >= began && !LOCAL.test(name))
      .map(({ name }) => name),
  );
}).observe({ type: 'resource', buffered: true });

/** @param {string[]} names */
function add(names) {
  if (began === Number.POSITIVE_INFINITY) return;
  asked.push(...names);
  changed.dispatchEvent(new Event('change'));
}

/** From now on the page has all that it will ever need. */
export function since() {
  began = performance.now();
  changed.dispatchEvent(new Event('change'));
}

/** What is known: how many requests, whether the worker's record was heard; null as long as it loads. */
export const requests = () =>
  began === Number.POSITIVE_INFINITY ? null : { count: asked.length, asked, worker: heard };

/** @param {() => void} handler */
export const onRequests = (handler) => changed.addEventListener('change', handler);
