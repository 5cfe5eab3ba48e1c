/** Runs a WASI program under Node: `node web/test/wasi.mjs PROGRAM.wasm ARGUMENT …`, standard input and output its own. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { WASI } from 'node:wasi';

const wasi = new WASI({ version: 'preview1', args: ['sorot', ...argv.slice(3)], env: {}, preopens: { '/': '/' } });
const { instance } = await WebAssembly.instantiate(readFileSync(argv[2]), wasi.getImportObject());
process.exitCode = wasi.start(instance);
