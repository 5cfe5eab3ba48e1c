// Enters a whole text (a file, an example, a new version) as one step that undo
// takes back. The browsers' own insertion commands take seconds for a long
// article in one and lose the step with a hidden box in the other, so the steps
// are kept here: undo and redo look first whether the text is just what such a
// step made or replaced, and else leave it to the box's own history of typing.

const MOST = 20;

/** The steps of each surface and how many of them are done. */
const histories = new WeakMap();

function set(host, view, text) {
  view.box.value = text;
  host.typed();
}

/** Replaces all text. */
export function enter(host, view, text) {
  const before = view.box.value;
  if (text === before) return;
  const history = histories.get(view) ?? { steps: [], done: 0 };
  set(host, view, text);
  history.steps.length = history.done;
  history.steps.push({ before, after: view.box.value });
  if (history.steps.length > MOST) history.steps.shift();
  history.done = history.steps.length;
  histories.set(view, history);
}

/** Whether undo or redo of an entered text is due; if so it is done. */
export function restore(host, view, command) {
  const history = histories.get(view);
  if (!history || host.readonly) return false;
  const undo = command === 'undo';
  const step = history.steps[undo ? history.done - 1 : history.done];
  if (!step || view.box.value !== (undo ? step.after : step.before)) return false;
  history.done += undo ? -1 : 1;
  set(host, view, undo ? step.before : step.after);
  return true;
}

/** Undo or redo from the reading view. */
export function again(host, view, command) {
  if (host.readonly || restore(host, view, command)) {
    if (host.reading) host.focus({ preventScroll: true });
    return;
  }
  // The box's own history answers only where the box is seen.
  host.edit();
  document.execCommand(command);
}
