// What the user does on the surface, by pointer and by keys.

import { again, restore } from './enter.js';

function choose(host, view, index, button) {
  if (index < 0) return;
  host.select(index, { button });
  host.emit('sorot-select', {
    index,
    annotation: view.marks.annotation(index),
    finding: view.marks.passage(index)?.finding,
  });
}

/** The browsers' own way of pasting takes seconds for texts longer than this, and cannot be undone in one of them. */
const LONG_PASTE = 100_000;

/** Pastes a long text as one edit: to be read, unless there is something else in the box. */
function pasteLong(host, view, text) {
  const { value, selectionStart, selectionEnd } = view.box;
  const [before, after] = [value.slice(0, selectionStart), value.slice(selectionEnd)];
  host.enter(before + text + after, { reading: before + after === '' });
  if (!host.reading) host.edit(view.lines.text.length - after.length);
}

export function listen(host, view) {
  const { box, body, margin } = view;

  box.addEventListener('input', () => host.typed());

  // A whole article pasted into an empty box is there to be read.
  box.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length > LONG_PASTE && !host.readonly) {
      event.preventDefault();
      pasteLong(host, view, text);
      return;
    }
    if (box.value !== '') return;
    box.addEventListener(
      'input',
      () => {
        if (box.value.length > 200) {
          host.reading = true;
          view.scroller.scrollTop = 0;
          host.focus({ preventScroll: true });
        }
      },
      { once: true },
    );
  });

  let at = null;
  const look = () => {
    const { x, y } = at;
    at = null;
    const index = view.hit(x, y);
    if (view.hover(index)) host.emit('sorot-hover', { index });
  };
  view.area.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (!at) requestAnimationFrame(look);
    at = { x: event.clientX, y: event.clientY };
  });
  view.area.addEventListener('pointerleave', () => {
    if (view.hover(-1)) host.emit('sorot-hover', { index: -1 });
  });
  body.addEventListener('click', (event) => {
    if (!view.reading || !getSelectionIsEmpty()) return;
    choose(host, view, view.hit(event.clientX, event.clientY), false);
  });
  body.addEventListener('dblclick', (event) => {
    if (event.altKey) host.edit();
  });

  const markOf = (event) => event.target.closest?.('button.letter')?.mark ?? -1;
  margin.node.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (mark < 0) return;
    host.reading = true;
    choose(host, view, mark, true);
  });
  margin.node.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (view.reading && mark >= 0 && mark !== view.focused) {
      choose(host, view, mark, true);
    }
  });
  margin.node.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (view.hover(mark)) host.emit('sorot-hover', { index: mark });
  });
  margin.node.addEventListener('pointerleave', () => {
    if (view.hover(-1)) host.emit('sorot-hover', { index: -1 });
  });

  view.root.addEventListener('keydown', (event) => keys(host, view, event));
}

function getSelectionIsEmpty() {
  const selection = document.getSelection();
  return !selection || selection.isCollapsed || selection.toString() === '';
}

function keys(host, view, event) {
  const { key } = event;
  if (event.isComposing || event.altKey) return;
  const lower = key.toLowerCase();
  const undo = (event.ctrlKey || event.metaKey) && (lower === 'z' || lower === 'y');
  const command = lower === 'y' || event.shiftKey ? 'redo' : 'undo';
  if (event.target === view.box) {
    if (undo && restore(host, view, command)) event.preventDefault();
    if (key === 'Escape' && host.text) {
      event.preventDefault();
      host.reading = true;
      host.focus({ preventScroll: true });
    }
    return;
  }
  if (undo) {
    event.preventDefault();
    again(host, view, command);
  }
  if (event.ctrlKey || event.metaKey) return;
  if (key === 'F2') {
    event.preventDefault();
    host.edit();
    return;
  }
  const single = !host.hasAttribute('nokeys');
  const by =
    key === 'ArrowDown' || (single && lower === 'j') ? 1 : key === 'ArrowUp' || (single && lower === 'k') ? -1 : 0;
  if (by && view.marks.count) {
    event.preventDefault();
    choose(host, view, host.step(by), true);
  }
}
