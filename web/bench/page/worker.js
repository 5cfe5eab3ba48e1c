/** Runs one peer over large texts, off the page's thread, so that a run over the time limit can be ended. */
let reader = null;

addEventListener('message', ({ data: { bundle, name, text, published } }) => {
  if (bundle) {
    importScripts(bundle);
    reader = globalThis.benchPeers[name]();
    return;
  }
  const start = performance.now();
  try {
    const marks = reader.read(text, published);
    postMessage({ ms: performance.now() - start, marks: marks.length });
  } catch (error) {
    postMessage({ error: String(error?.message ?? error) });
  }
});
