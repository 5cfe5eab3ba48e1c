/**
 * The desk inside the frame of a host. It talks to nobody but its parent, and only if the parent's origin is in the list
 * of the page that carries the desk: <meta name="sorot-hosts" content="https://cms.example">, its own without one.
 */
import { MESSAGES, VERSION } from './adapters/protocol.js';

/** How often, and how many times, an unanswered frame says that it is there: its host may come later. */
const EVERY_MS = 500;
const TIMES = 240;

/** @typedef {import('./element.js').SorotArticle} SorotArticle */

/** @param {SorotArticle} article */
export function serveHost(article) {
  if (parent === window) return;
  const hosts = document.querySelector('meta[name="sorot-hosts"]')?.getAttribute('content') ?? location.origin;
  const allowed = new Set(hosts.split(/\s+/).filter((host) => host && host !== 'null'));
  // To anybody, for it tells nothing.
  const hello = () => parent.postMessage({ sorot: MESSAGES.hello, versions: [VERSION] }, '*');
  let left = TIMES;
  const timer = setInterval(() => (left-- > 0 ? hello() : clearInterval(timer)), EVERY_MS);
  let connected = false; // a host that has heard two greetings answers both
  addEventListener('message', ({ source, origin, data, ports: [port] }) => {
    if (connected || source !== parent || !allowed.has(origin) || !port) return;
    if (data?.sorot !== MESSAGES.connect || data.version !== VERSION) return;
    connected = true;
    clearInterval(timer);
    talk(article, port);
  });
  hello();
}

/**
 * @param {SorotArticle} article
 * @param {MessagePort} port
 */
function talk(article, port) {
  const tell = (/** @type {string} */ event, /** @type {object} */ detail = {}) => port.postMessage({ event, detail });
  const state = () => ({ text: article.text, document: article.document && plain(article.document) });
  article.addEventListener('sorot-ready', ({ detail }) => tell('ready', { document: plain(detail.document) }));
  // What the host has put in comes not back to it.
  let own = false;
  article.addEventListener('sorot-change', () => own || tell('change', { text: article.text }));
  article.addEventListener('sorot-select', ({ detail: { index, annotation } }) =>
    tell('select', { index, annotation }),
  );

  const calls = /** @type {Record<string, (what: any) => any>} */ ({
    set({ text, ...attributes }) {
      for (const name of /** @type {const} */ (['published', 'lang', 'readonly'])) {
        if (name in attributes) Object.assign(article, { [name]: attributes[name] });
      }
      if (text === undefined) return;
      own = true;
      try {
        article.enter(String(text), { reading: article.reading });
      } finally {
        own = false;
      }
    },
    async get() {
      while (!article.document) {
        await new Promise((resolve) => {
          for (const end of ['sorot-ready', 'sorot-error']) article.addEventListener(end, resolve, { once: true });
        }).then((event) => event.type === 'sorot-error' && Promise.reject(event.detail.error));
      }
      return state();
    },
    select: ({ index }) => article.select(index),
  });
  port.onmessage = async ({ data: { id, call, what } }) => {
    try {
      if (!Object.hasOwn(calls, call)) throw new Error(`no such call: ${call}`);
      const result = await calls[call](what);
      port.postMessage({ id, result });
    } catch (error) {
      port.postMessage({ id, error: String(/** @type {any} */ (error)?.message ?? error) });
    }
  };
  tell('connected');
}

const plain = (/** @type {import('./document.js').SorotDocument} */ document) => JSON.parse(JSON.stringify(document));

const article = document.querySelector('sorot-article');
if (article) serveHost(/** @type {SorotArticle} */ (article));
