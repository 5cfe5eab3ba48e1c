import { history as codeHistory, undo as codeUndo } from '@codemirror/commands';
import { diagnosticCount } from '@codemirror/lint';
import { EditorState as CodeState } from '@codemirror/state';
import { EditorView as CodeView } from '@codemirror/view';
import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { history, undo } from 'prosemirror-history';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { marksAt as codeMarksAt, sorot, sorotDocument } from 'sorot/adapters/codemirror';
import { attach as attachEditable } from 'sorot/adapters/contenteditable';
import { marksAt, sorotKey, sorotPlugin } from 'sorot/adapters/prosemirror';
import { attach as attachArea } from 'sorot/adapters/textarea';

const place = (id) => document.getElementById(id);
const words = (selector) => [...document.querySelectorAll(selector)].map((node) => node.textContent);
const highlighted = (inside) =>
  ['number', 'date', 'person', 'source'].flatMap((kind) =>
    [...(CSS.highlights.get(`sorot-${kind}`) ?? [])]
      .filter((range) => inside(range.startContainer))
      .map((range) => `${kind}:${range}`),
  );
const options = { published: '2024-10-28', kinds: ['number', 'date'] };
const paragraphs = (text) =>
  text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));

/** Each editor by the same few verbs. Marks are told as "kind:words". */
globalThis.editors = {
  prosemirror() {
    const plugins = [history(), sorotPlugin(options)];
    const view = new EditorView(place('prosemirror'), {
      state: EditorState.create({ doc: schema.node('doc', null, paragraphs('')), plugins }),
    });
    return {
      set: (text) => view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, paragraphs(text))),
      insert: (at, text) => view.dispatch(view.state.tr.insertText(text, at + 1)),
      undo: () => undo(view.state, view.dispatch),
      content: () => JSON.stringify(view.state.doc.toJSON()),
      settled: () => sorotKey.getState(view.state).document !== null,
      marks: () =>
        sorotKey
          .getState(view.state)
          .decorations.find()
          .map(({ from, to, spec }) => `${spec.annotation.kind}:${view.state.doc.textBetween(from, to)}`),
      painted: () => words('#prosemirror .sorot-number, #prosemirror .sorot-date').length,
      at: (offset) => marksAt(view.state, offset + 1).map(({ kind }) => kind),
      close: () => view.destroy(),
    };
  },

  tiptap() {
    const Sorot = Extension.create({ name: 'sorot', addProseMirrorPlugins: () => [sorotPlugin(options)] });
    const editor = new Editor({ element: place('tiptap'), extensions: [StarterKit, Sorot] });
    return {
      set: (text) =>
        editor.commands.setContent(
          text
            .split('\n')
            .map((line) => `<p>${line}</p>`)
            .join(''),
        ),
      insert: (at, text) => editor.commands.insertContentAt(at + 1, text),
      undo: () => editor.commands.undo(),
      content: () => editor.getHTML(),
      settled: () => sorotKey.getState(editor.state).document !== null,
      marks: () =>
        sorotKey
          .getState(editor.state)
          .decorations.find()
          .map(({ from, to, spec }) => `${spec.annotation.kind}:${editor.state.doc.textBetween(from, to)}`),
      painted: () => words('#tiptap .sorot-number, #tiptap .sorot-date').length,
      at: (offset) => marksAt(editor.state, offset + 1).map(({ kind }) => kind),
      close: () => editor.destroy(),
    };
  },

  codemirror() {
    const view = new CodeView({
      parent: place('codemirror'),
      state: CodeState.create({
        extensions: [codeHistory(), CodeView.lineWrapping, sorot({ ...options, language: 'en' })],
      }),
    });
    return {
      set: (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
      insert: (from, insert) => view.dispatch({ changes: { from, insert } }),
      undo: () => codeUndo(view),
      content: () => view.state.doc.toString(),
      settled: () => view.state.field(sorotDocument) !== null,
      marks: () =>
        view.state.facet(CodeView.decorations).flatMap((set) => {
          const found = [];
          if (typeof set === 'function') return found;
          set.between(0, view.state.doc.length, (from, to, { spec }) => {
            if (spec.annotation) found.push(`${spec.annotation.kind}:${view.state.sliceDoc(from, to)}`);
          });
          return found;
        }),
      painted: () => words('#codemirror .sorot-number, #codemirror .sorot-date').length,
      at: (offset) => codeMarksAt(view.state, offset).map(({ kind }) => kind),
      findings: () => diagnosticCount(view.state),
      close: () => view.destroy(),
    };
  },

  textarea() {
    const area = place('textarea');
    let settled = false;
    const marks = attachArea(area, { ...options, onDocument: () => (settled = true) });
    const mirror = () => area.nextElementSibling.shadowRoot;
    const typed = (run) => {
      settled = false;
      area.focus();
      run();
    };
    return {
      set: (text) =>
        typed(() => {
          area.select();
          document.execCommand('insertText', false, text);
        }),
      insert: (at, text) =>
        typed(() => {
          area.setSelectionRange(at, at);
          document.execCommand('insertText', false, text);
        }),
      undo: () => typed(() => document.execCommand('undo')),
      content: () => area.value,
      settled: () => settled,
      marks: () => highlighted((node) => node.getRootNode() === mirror()),
      painted: () => highlighted((node) => node.getRootNode() === mirror()).length,
      at: (offset) => marks.marksAt(offset).map(({ kind }) => kind),
      aligned: () => {
        const div = mirror().querySelector('div');
        return Math.abs(div.scrollHeight - area.scrollHeight) <= 1 || div.scrollHeight <= area.clientHeight;
      },
      close: () => marks.detach(),
    };
  },

  contenteditable() {
    const element = place('contenteditable');
    let settled = false;
    const marks = attachEditable(element, { ...options, onDocument: () => (settled = true) });
    const typed = (run) => {
      settled = false;
      element.focus();
      run();
    };
    const at = (offset) => {
      const node = element.querySelector('p').firstChild;
      getSelection().collapse(node, offset);
    };
    return {
      set: (text) =>
        typed(() =>
          element.replaceChildren(
            ...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })),
          ),
        ),
      insert: (offset, text) =>
        typed(() => {
          at(offset);
          document.execCommand('insertText', false, text);
        }),
      undo: () => typed(() => document.execCommand('undo')),
      content: () => element.innerHTML,
      settled: () => settled,
      marks: () => highlighted((node) => element.contains(node)),
      painted: () => highlighted((node) => element.contains(node)).length,
      close: () => marks.detach(),
    };
  },
};
globalThis.up = true;
