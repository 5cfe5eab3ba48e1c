/**
 * Undo and redo over everything: the text and what was said of it are one state, so that a step takes back both. Typing
 * is one step until something else is done.
 */

/** How many steps are kept, and how many units of text by all of them. */
const MOST = 300;
const MOST_UNITS = 16_000_000;

/**
 * @typedef {object} State
 * @property {string} text
 * @property {readonly import('./items.js').Item[]} items
 */

export class History {
  /** @type {State[]} */
  #states;
  #at = 0;
  /** What the last step was made of; equal ones that are to be merged become one. */
  #last = '';

  /** @param {State} [state] */
  constructor(state = { text: '', items: [] }) {
    this.#states = [state];
  }

  /** The state of now. */
  get state() {
    return this.#states[this.#at];
  }

  get canUndo() {
    return this.#at > 0;
  }

  get canRedo() {
    return this.#at + 1 < this.#states.length;
  }

  /**
   * A step; what was undone is gone.
   * @param {State} state
   * @param {string} [merge] a name: steps of one name that follow each other are one
   */
  push(state, merge = '') {
    if (state.text === this.state.text && state.items === this.state.items) return;
    if (merge && merge === this.#last && this.#at > 0 && !this.canRedo) {
      this.#states[this.#at] = state;
      return;
    }
    this.#states.length = this.#at + 1;
    this.#states.push(state);
    this.#at++;
    this.#last = merge;
    this.#trim();
  }

  /**
   * Takes a state for that of now, without a step: what the engine's answer made of it.
   * @param {State} state
   */
  settle(state) {
    this.#states[this.#at] = state;
  }

  /** @returns {State | null} the state before, now that of now; null if there is none */
  undo() {
    return this.#go(-1);
  }

  /** @returns {State | null} */
  redo() {
    return this.#go(1);
  }

  /** @param {number} by */
  #go(by) {
    if (by < 0 ? !this.canUndo : !this.canRedo) return null;
    this.#at += by;
    this.#last = '';
    return this.state;
  }

  #trim() {
    let units = 0;
    let text = null;
    let first = this.#states.length;
    while (first > 0 && this.#states.length - first < MOST) {
      const next = this.#states[first - 1];
      if (next.text !== text) units += next.text.length;
      if (units > MOST_UNITS && first < this.#at + 1) break;
      text = next.text;
      first--;
    }
    this.#states.splice(0, first);
    this.#at -= first;
  }
}
