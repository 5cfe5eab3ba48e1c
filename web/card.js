/** The card of an element without a page around it: what the chosen mark means and who answers for it. */
import { entityOf, meaning, question, speakers, wordsOf } from './say.js';

const CSS = `
.card {
  position: absolute; z-index: 2; box-sizing: border-box; max-inline-size: min(22rem, calc(100% - 1rem));
  padding: 0.75rem 1rem; border: 1px solid var(--_soft); border-radius: 4px;
  background: var(--_paper); color: var(--_ink);
  font: 400 0.875rem/1.4 var(--sorot-interface, Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
}
.card[hidden] { display: none; }
.card p { margin: 0; overflow-wrap: anywhere; }
.card p + p { margin-block-start: 0.25rem; }
.card .kind { font-size: 0.75rem; color: var(--_soft); }
.card .meaning { font-weight: 600; }
`;

export class Card {
  #element;
  #node = document.createElement('div');

  /** @param {import('./element.js').SorotArticle} element */
  constructor(element) {
    this.#element = element;
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    Object.assign(this.#node, { className: 'card', hidden: true });
    this.#node.setAttribute('part', 'card');
    this.#node.setAttribute('role', 'status');
    root.append(this.#node);
    element.addEventListener('sorot-select', () => this.show());
    element.addEventListener('sorot-mode', () => this.hide());
    element.addEventListener('sorot-change', () => this.hide());
    root.addEventListener('scroll', () => this.hide(), { capture: true, passive: true });
    root.addEventListener('keydown', (event) => /** @type {KeyboardEvent} */ (event).key === 'Escape' && this.hide());
  }

  hide() {
    this.#node.hidden = true;
  }

  /** Shows what the chosen mark means, beside its words. */
  show() {
    const { document: read, selected } = this.#element;
    if (!read || selected < 0) return this.hide();
    this.#node.replaceChildren(
      ...this.#lines(read, selected).map(([className, text]) =>
        Object.assign(document.createElement('p'), { className, textContent: text }),
      ),
    );
    this.#node.hidden = false;
    // A place in sight is known once what brings it there has scrolled.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#place()));
  }

  #place() {
    const box = this.#element.boxOf(this.#element.selected);
    if (!box) return;
    this.#node.hidden = false;
    const frame = this.#element.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#node;
    const below = box.bottom - frame.top + 6;
    const top = below + height > frame.height ? Math.max(0, box.top - frame.top - height - 6) : below;
    const left = Math.max(8, Math.min(box.left - frame.left, frame.width - width - 8));
    Object.assign(this.#node.style, { top: `${top}px`, left: `${left}px` });
  }

  /**
   * @param {import('./document.js').SorotDocument} read
   * @param {number} index
   * @returns {[string, string][]}
   */
  #lines(read, index) {
    const lang = this.#element.ownerDocument.documentElement.lang || read.lang;
    const words = wordsOf(lang);
    const mark = read.annotation(index);
    const rule = read.rules[mark.rule];
    const entity = entityOf(read, mark);
    const who = speakers(read, mark).join('; ');
    const found = read.findings.filter(
      ({ severity, spans }) =>
        severity !== 'fit' && spans.some(({ start, end }) => start < mark.end && end > mark.start),
    );
    const lines = [
      ['kind', words[`kind.${mark.kind}`]],
      ['meaning', meaning(mark, words, lang) || [entity?.name, entity?.role].filter(Boolean).join(', ')],
      ['of', mark.number?.of ?? (mark.source ? words[`source.one.${mark.source.type}`] : '')],
      ['by', who && words.according.replace('{who}', who)],
      ...found.map((one) => ['finding', question(one, read, words, lang)]),
      ['why', (/^id\b/i.test(lang) ? rule?.id : rule?.en) ?? ''],
    ];
    return /** @type {[string, string][]} */ (lines.filter(([, text]) => text));
  }
}
