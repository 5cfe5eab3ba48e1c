/**
 * The one engine that all elements of a page share. It begins to load when the first of them asks, gives the first
 * marks before the model of names has come, and then has every text read once more.
 */
import { Annotator, located } from './annotator.js';
import { loadModel } from './sorot.js';

/** @type {import('./sorot.js').Options} */
let wishes = {};
/** @type {Annotator | null} */
let annotator = null;
const readers = new Set();

/**
 * Where the engine of the elements comes from; to be called before the first of them is on the page.
 * @param {import('./sorot.js').Options} options
 */
export function configure(options) {
  if (annotator) throw new Error('an element has loaded the engine already');
  wishes = options;
}

/**
 * @param {() => void} [again] called when texts should be read once more
 * @returns {Annotator}
 */
export function shared(again) {
  if (again) readers.add(again);
  if (!annotator) {
    annotator = new Annotator({ ...wishes, model: undefined, modelUrl: null });
    void people(annotator);
  }
  return annotator;
}

/** @param {() => void} again that was given to shared */
export const unshare = (again) => readers.delete(again);

/** @param {Annotator} of */
async function people(of) {
  try {
    const files = located(wishes);
    if (!files.model && !files.modelUrl) return;
    await of.ready;
    const model = await loadModel(files);
    if (model) await of.setModel(model);
    for (const again of readers) again();
  } catch (error) {
    console.warn('Sorot finds people by rules alone:', error);
  }
}
