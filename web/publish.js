/**
 * A gate for a CMS: what a text's findings say before it is published. It warns and never forbids: whether to go on is
 * the newsroom's own to say.
 */
import { question, wordsOf } from './say.js';

/**
 * @typedef {import('./document.js').SorotDocument} SorotDocument
 * @typedef {'error' | 'warn' | 'info' | 'fit'} Severity
 * @typedef {{code: string, severity: Severity, message: string, quotes: string[],
 *   spans: {start: number, end: number}[], values: object}} Warning a finding with its words
 * @typedef {object} Rules
 * @property {Severity} [least] the mildest that is told; "warn" by default
 * @property {string[]} [ignore] codes of findings that are not told
 * @property {string} [lang] of the messages, "id" or "en"; that of the text by default
 * @property {number} [timeout] milliseconds after which the text goes on unread; 5 000 by default
 */

const RANKS = { fit: 0, info: 1, warn: 2, error: 3 };
const TIMEOUT_MS = 5_000;

/**
 * @param {SorotDocument} document
 * @param {Rules} [rules]
 * @returns {Warning[]} the worst first, then in text order
 */
export function warningsOf(document, { least = 'warn', ignore = [], lang = document.lang } = {}) {
  const told = document.findings.filter(
    ({ code, severity }) => rank(severity) >= rank(least) && !ignore.includes(code),
  );
  const warnings = told.map((finding) => {
    const { code, severity, spans, values = {} } = finding;
    const quotes = spans.map(({ start, end }) => document.text.slice(start, end));
    const message = question(finding, document, wordsOf(lang), lang);
    return { code, severity, message, quotes, spans, values };
  });
  return warnings.sort((a, b) => rank(b.severity) - rank(a.severity) || at(a) - at(b));
}

/**
 * A function that reads a text and gives its warnings. It does not throw: when the engine cannot answer, or not in
 * time, `warnings` is empty and `error` says why, so that a fault in Sorot stops no press.
 * @param {{annotate(text: string, wishes: object): Promise<SorotDocument>}} annotator
 * @param {Rules} [rules]
 */
export function publishGate(annotator, rules = {}) {
  /**
   * @param {string} text
   * @param {import('./sorot.js').Wishes} [wishes]
   * @returns {Promise<{warnings: Warning[], document?: SorotDocument, error?: unknown}>}
   */
  return async function onPublish(text, wishes = {}) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error('no answer in time')), rules.timeout ?? TIMEOUT_MS);
    const giveUp = () => late.abort(wishes.signal?.reason);
    wishes.signal?.addEventListener('abort', giveUp);
    if (wishes.signal?.aborted) giveUp();
    try {
      const document = await annotator.annotate(text, { ...wishes, signal: late.signal });
      return { warnings: warningsOf(document, rules), document };
    } catch (error) {
      return { warnings: [], error };
    } finally {
      clearTimeout(timer);
      wishes.signal?.removeEventListener('abort', giveUp);
    }
  };
}

const rank = (/** @type {Severity} */ severity) => RANKS[severity] ?? 0;
const at = (/** @type {Warning} */ { spans }) => spans[0]?.start ?? 0;
