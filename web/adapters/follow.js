/** What every adapter does: asks for the marks of a text that changes, one question at a time, and shows the last. */
import { shared, unshare } from '../shared.js';

/**
 * @typedef {import('../document.js').SorotDocument} SorotDocument
 * @typedef {import('../document.js').Annotation} Annotation
 * @typedef {object} Options what all adapters take
 * @property {{annotate(text: string, wishes?: object): Promise<SorotDocument>, forget?(article: object): void}} [annotator] the page's shared one by default
 * @property {string} [published] the article's day, YYYY-MM-DD
 * @property {string} [lang] "id" or "en"; told by the text by default
 * @property {Annotation['kind'][]} [kinds] those shown; all by default
 * @property {(document: SorotDocument) => void} [onDocument] the marks shown are the answer to the text shown
 * @property {(error: unknown) => void} [onError] the engine could not answer; the text stays
 */

/**
 * @param {Options} options
 * @param {() => string} text as it is now
 * @param {(document: SorotDocument) => void} show never called with the answer to an older text
 */
export function follow(options, text, show) {
  const annotator = options.annotator ?? shared(changed);
  let version = 0;
  let running = false;
  let closed = false;
  const article = {};

  function changed() {
    version++;
    if (!running && !closed) void run();
  }

  async function run() {
    running = true;
    let asked;
    do {
      await null; // what changes together is one question
      asked = version;
      const { published, lang } = options;
      try {
        const document = await annotator.annotate(text(), { published, lang, article });
        if (asked === version && !closed) {
          show(document);
          options.onDocument?.(document);
        }
      } catch (error) {
        if (asked === version && !closed) options.onError?.(error);
      }
    } while (asked !== version && !closed);
    running = false;
  }

  return {
    /** The text has changed. */
    changed,
    /** Nothing is shown any more. */
    close() {
      closed = true;
      annotator.forget?.(article);
      unshare(changed);
    },
  };
}

/**
 * The marks that are shown, with their indexes.
 * @param {SorotDocument} document
 * @param {Options} options
 * @returns {Annotation[]}
 */
export const shown = (document, { kinds }) =>
  kinds ? document.annotations.filter(({ kind }) => kinds.includes(kind)) : document.annotations;
