import { build } from 'esbuild';
import { join } from 'node:path';

/**
 * Bundles and minifies each peer into a file of its own, as its users would.
 * @param {string} root of the benchmark
 * @param {string[]} names of the files in contenders/
 */
export async function bundlePeers(root, names) {
  await build({
    entryPoints: names.map((name) => join(root, 'contenders', `${name}.js`)),
    outdir: join(root, 'build'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    mainFields: ['module', 'browser', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
}
