/**
 * Marks in ProseMirror and TipTap as decorations: the document stays as it is. They are mapped through every
 * transaction until the engine's answer to the new text replaces them.
 */
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { follow, shown } from './follow.js';
import { CLASSES, dress } from './looks.js';
import { pieceAt } from './places.js';

/**
 * @typedef {import('./follow.js').Options} Options
 * @typedef {{decorations: DecorationSet, document: import('../document.js').SorotDocument | null}} State the document is
 *   null while the marks shown are those of an older text
 */

/** @type {PluginKey<State>} */
export const sorotKey = new PluginKey('sorot');

/**
 * @param {Options} [options]
 * @returns {Plugin<State>}
 */
export function sorotPlugin(options = {}) {
  return new Plugin({
    key: sorotKey,
    state: {
      init: () => ({ decorations: DecorationSet.empty, document: null }),
      apply(transaction, state) {
        const document = transaction.getMeta(sorotKey);
        if (document) return { document, decorations: decorate(transaction.doc, document, options) };
        if (!transaction.docChanged) return state;
        return { document: null, decorations: state.decorations.map(transaction.mapping, transaction.doc) };
      },
    },
    props: { decorations: (state) => sorotKey.getState(state)?.decorations },
    view(view) {
      dress(view.root, CLASSES);
      const { changed, close } = follow(
        options,
        () => textOf(view.state.doc).text,
        (document) => view.dispatch(view.state.tr.setMeta(sorotKey, document).setMeta('addToHistory', false)),
      );
      changed();
      return {
        update: (_, before) => !before.doc.eq(view.state.doc) && changed(),
        destroy: close,
      };
    },
  });
}

/**
 * The marks at a position, the shortest first.
 * @param {import('prosemirror-state').EditorState} state
 * @param {number} position
 * @returns {import('../document.js').Annotation[]}
 */
export function marksAt(state, position) {
  const found = sorotKey.getState(state)?.decorations.find(position, position) ?? [];
  return found.sort((a, b) => a.to - a.from - (b.to - b.from)).map(({ spec }) => spec.annotation);
}

/**
 * @param {import('prosemirror-model').Node} doc
 * @param {import('../document.js').SorotDocument} document
 * @param {Options} options
 */
function decorate(doc, document, options) {
  const { position } = textOf(doc);
  const decorations = shown(document, options).map((annotation) => {
    const { kind, start, end } = annotation;
    return Decoration.inline(position(start), position(end, true), { class: `sorot-${kind}` }, { annotation });
  });
  return DecorationSet.create(doc, decorations);
}

/**
 * The text of a document, a line for each block of text, and where its places are. What is no text keeps its size.
 * @param {import('prosemirror-model').Node} doc
 */
export function textOf(doc) {
  /** @type {[start: number, position: number][]} */
  const blocks = [];
  let text = '';
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    if (blocks.length) text += '\n';
    blocks.push([text.length, position + 1]);
    node.forEach((child) => {
      if (child.isText) text += child.text;
      else text += /break/i.test(child.type.name) ? '\n' : '\ufffc'.repeat(child.nodeSize);
    });
    return false;
  });
  /**
   * @param {number} offset
   * @param {boolean} [end] of a mark: where a block ends rather than where the next begins
   */
  function position(offset, end = false) {
    const [start, at] = pieceAt(blocks, offset, end) ?? [0, 0];
    return at + offset - start;
  }
  return { text, position };
}
