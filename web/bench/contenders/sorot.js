/**
 * The one place that knows how Sorot is built and called. It imports nothing, so that Node and the page both load it.
 *
 * @typedef {{loader: string, worker: string, engine: string, model: string, site: string}} SorotFiles paths under the server's root;
 *   an empty string for what is not built
 */

/**
 * Finds Sorot's files among those of dist/.
 * @param {string[]} files paths relative to dist/, with forward slashes
 * @returns {SorotFiles | null} null when there is no loader, worker and engine yet
 */
export function locate(files) {
  const find = (pattern) => {
    const hits = files.filter((f) => pattern.test(f)).sort((a, b) => a.length - b.length);
    return hits.length ? `/${hits[0]}` : '';
  };
  const built = {
    loader: find(/(^|\/)sorot(\.[\w-]+)?\.m?js$/),
    worker: find(/(^|\/)worker(\.[\w-]+)?\.m?js$/),
    engine: find(/(^|\/)engine(\.[\w-]+)?\.wasm$/),
    model: find(/^person\.\w+\.bin$/),
    site: find(/^index\.html$/),
  };
  return built.loader && built.worker && built.engine ? built : null;
}

/** What the peers find too. */
const PLAIN = ['number', 'date'];

const options = (files, lang) => ({ worker: files.worker, wasmUrl: files.engine, lang });

/**
 * Opens Sorot in the page that measures.
 * @param {SorotFiles} files
 * @param {{lang: string, kinds?: string[], model?: boolean}} contender
 */
export async function open(files, { lang, kinds = PLAIN, model = false }) {
  const { createAnnotator } = await import(files.loader);
  const annotator = await createAnnotator({ ...options(files, lang), modelUrl: model ? files.model : undefined });
  // No peer checks anything; with all kinds the article is read as on the site.
  const checks = kinds.includes('source') ? 'standard' : 'none';
  return {
    /** The marks in the form of the peers' marks. */
    async read(text, published) {
      const document = await annotator.annotate(text, { published, lang, kinds, checks });
      return document.annotations.map((m) => ({
        kind: m.kind,
        text: text.slice(m.start, m.end),
        value: m.number?.value ?? m.date?.value ?? m.number?.low,
        start: m.start,
        end: m.end,
      }));
    },
    /** Milliseconds inside the worker: string, engine, every mark's start, end, kind and value. */
    async worker(text, published) {
      const [ms] = await annotator.bench(text, 1, { published, lang, kinds, checks });
      return ms;
    },
    /** Milliseconds from annotate() to its promise. */
    async page(text, published) {
      const start = performance.now();
      await annotator.annotate(text, { published, lang, kinds, checks });
      return performance.now() - start;
    },
    close: () => annotator.close(),
  };
}

/**
 * The script of the minimal page: what an embedder writes. It calls `first(marks)`, which the page defines.
 * @param {SorotFiles} files
 * @param {string} lang
 */
export const coldScript = (files, lang) => `
  import { createAnnotator } from ${JSON.stringify(files.loader)};
  const annotator = await createAnnotator(${JSON.stringify(options(files, lang))});
  const document = await annotator.annotate(text, { published, lang: ${JSON.stringify(lang)} });
  first(document.annotations.length);
`;

/**
 * Runs in the real site before its own scripts: hands it the article as soon as its text surface takes one, and
 * reports the moment of the first highlight. Serialised: it can refer to nothing outside.
 * @param {{text: string}} article
 */
export function siteProbe({ text }) {
  let given = false;
  const look = () => {
    const surface = document.querySelector('sorot-article');
    if (!given && surface && 'value' in surface) {
      surface.value = text;
      given = true;
    }
    let ranges = 0;
    if (given) for (const highlight of CSS.highlights.values()) ranges += highlight.size;
    if (ranges === 0) return void setTimeout(look, 1);
    const ms = performance.now();
    void fetch('/-/first', { method: 'POST', body: JSON.stringify({ ms, marks: ranges }) });
  };
  look();
}
