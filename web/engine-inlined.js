/** The engine as part of a script, for pages that can fetch nothing: a sandboxed frame, a file that is double-clicked. */
import packed from 'sorot:engine';

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/**
 * The compiled engine: createAnnotator({ module: engine() }).
 * @returns {Promise<WebAssembly.Module>}
 */
export function engine() {
  compiled ??= unpack();
  return compiled;
}

async function unpack() {
  const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}
