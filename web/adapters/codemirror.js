/**
 * Marks in CodeMirror 6 as mark decorations, findings as diagnostics of its lint package. Both are mapped through
 * changes until the engine's answer to the new text replaces them.
 */
import { setDiagnostics } from '@codemirror/lint';
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import { question, wordsOf } from '../say.js';
import { follow, shown } from './follow.js';
import { CLASSES, dress } from './looks.js';

/**
 * @typedef {import('./follow.js').Options & {language?: string}} Options language: of the findings' words, "id" or "en";
 *   that of the text by default
 * @typedef {import('../document.js').SorotDocument} SorotDocument
 */

const SEVERITIES = /** @type {const} */ ({ error: 'error', warn: 'warning', info: 'info' });

/** @type {import('@codemirror/state').StateEffectType<{document: SorotDocument, options: Options}>} */
const answered = StateEffect.define();

/** The engine's answer to the text shown; null while the marks shown are those of an older text. */
export const sorotDocument = StateField.define({
  create: () => /** @type {SorotDocument | null} */ (null),
  update(document, transaction) {
    for (const effect of transaction.effects) if (effect.is(answered)) return effect.value.document;
    return transaction.docChanged ? null : document;
  },
});

const marks = StateField.define({
  create: () => Decoration.none,
  update(set, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(answered)) return decorate(effect.value.document, effect.value.options);
    }
    return set.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * @param {Options} [options]
 * @returns {import('@codemirror/state').Extension}
 */
export function sorot(options = {}) {
  const plugin = ViewPlugin.define((view) => {
    dress(view.root, CLASSES);
    const { changed, close } = follow(
      options,
      () => view.state.doc.toString(),
      (document) => {
        view.dispatch({ effects: answered.of({ document, options }) });
        view.dispatch(setDiagnostics(view.state, diagnostics(document, options)));
      },
    );
    changed();
    return { update: (update) => update.docChanged && changed(), destroy: close };
  });
  return [sorotDocument, marks, plugin];
}

/**
 * The marks at a position, the shortest first.
 * @param {import('@codemirror/state').EditorState} state
 * @param {number} position
 * @returns {import('../document.js').Annotation[]}
 */
export function marksAt(state, position) {
  /** @type {[number, any][]} */
  const found = [];
  state.field(marks, false)?.between(position, position, (from, to, { spec }) => {
    found.push([to - from, spec.annotation]);
  });
  return found.sort(([a], [b]) => a - b).map(([, annotation]) => annotation);
}

/**
 * @param {SorotDocument} document
 * @param {Options} options
 */
function decorate(document, options) {
  const ranges = shown(document, options).map((annotation) =>
    Decoration.mark({ class: `sorot-${annotation.kind}`, annotation }).range(annotation.start, annotation.end),
  );
  return Decoration.set(ranges, true);
}

/**
 * @param {SorotDocument} document
 * @param {Options} options
 * @returns {import('@codemirror/lint').Diagnostic[]}
 */
function diagnostics(document, { language = document.lang }) {
  return document.findings.flatMap((finding) => {
    if (finding.severity === 'fit') return [];
    const severity = SEVERITIES[finding.severity];
    const message = question(finding, document, wordsOf(language), language);
    return finding.spans.map(({ start, end }) => ({ from: start, to: end, severity, message, source: finding.code }));
  });
}
