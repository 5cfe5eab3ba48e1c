/** Modules of web/ that only a bundler can put together, for tests in Node. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const web = fileURLToPath(new URL('../', import.meta.url));

/** Several of them as one module: `export … from` lines of paths under web/. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: web },
    bundle: true,
    write: false,
    format: 'esm',
    alias: { 'sorot:words': join(web, 'words.js') },
    external: ['sorot:worker'],
    logLevel: 'silent',
  });
  const folder = mkdtempSync(join(tmpdir(), 'sorot-test-'));
  const file = join(folder, 'module.mjs');
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
