// Enters a whole text the way a user would paste it: as one step that undo
// takes back.

// Beyond this, browsers take seconds for an undoable insertion.
const UNDOABLE = 2_000_000;

/** Replaces all text; tells whether undo brings the old one back. */
export function enter(host, view, text) {
  const { box } = view;
  if (text === box.value) return true;
  if (text.length > UNDOABLE || host.readonly) {
    box.value = text;
    host.typed();
    return false;
  }
  // An invisible box takes no commands.
  const { visibility } = box.style;
  box.style.visibility = 'visible';
  const scroll = view.scroller.scrollTop;
  const before = host.getRootNode().activeElement;
  box.focus({ preventScroll: true });
  box.select();
  const kept = document.execCommand(text ? 'insertText' : 'delete', false, text) && box.value === text;
  if (!kept) {
    box.value = text;
  }
  host.typed();
  box.style.visibility = visibility;
  view.scroller.scrollTop = scroll;
  if (host.reading && before !== host) before?.focus?.({ preventScroll: true });
  return kept;
}

/** Undo or redo of the text from the reading view. */
export function again(host, view, command) {
  const { box } = view;
  if (host.readonly) return;
  box.style.visibility = 'visible';
  box.focus({ preventScroll: true });
  document.execCommand(command);
  box.style.visibility = '';
  host.typed();
  if (host.reading) host.focus({ preventScroll: true });
}
