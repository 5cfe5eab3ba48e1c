// Enters a whole text the way a user would paste it: as one step that undo
// takes back, in the browser's own history of the box where that is quick
// enough, else in one kept here.

import { inertHtml } from '../trust.js';

// Beyond this, browsers take seconds for an insertion that they can undo.
const UNDOABLE = 500_000;

/** The last text that was too long for the browser's history, by surface. */
const steps = new WeakMap();

/** Chromium takes minutes to insert many lines as text, and no time as HTML. */
function insert(box, text) {
  if (text === '') return document.execCommand('delete');
  if (!text.includes('\0')) {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (document.execCommand('insertHTML', false, inertHtml(escaped)) && box.value === text) return true;
    box.select();
  }
  return document.execCommand('insertText', false, text);
}

/** Makes the box take commands while it is not seen, and puts the focus back. */
function within(host, view, work) {
  const { box, scroller } = view;
  const before = host.getRootNode().activeElement;
  const scroll = scroller.scrollTop;
  box.style.visibility = 'visible';
  box.focus({ preventScroll: true });
  work(box);
  host.typed();
  box.style.visibility = '';
  scroller.scrollTop = scroll;
  if (!host.reading) return;
  if (before && before !== host && before !== document.body) before.focus({ preventScroll: true });
  else host.focus({ preventScroll: true });
}

/** Replaces all text. */
export function enter(host, view, text) {
  const before = view.box.value;
  if (text === before) return;
  steps.delete(view);
  within(host, view, (box) => {
    box.select();
    if (text.length <= UNDOABLE && !host.readonly && insert(box, text) && box.value === text) return;
    box.value = text;
    steps.set(view, { before, after: box.value });
  });
}

/** Whether undo or redo of a very long text is due; if so it is done. */
export function restore(host, view, command) {
  const step = steps.get(view);
  if (!step || host.readonly) return false;
  const [from, to] = command === 'undo' ? [step.after, step.before] : [step.before, step.after];
  if (view.box.value !== from) return false;
  view.box.value = to;
  host.typed();
  return true;
}

/** Undo or redo of the text from the reading view. */
export function again(host, view, command) {
  if (host.readonly || restore(host, view, command)) return;
  within(host, view, () => document.execCommand(command));
}
