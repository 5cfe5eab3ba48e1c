/**
 * Serves a folder on this machine alone, as a good static host would: right types, compression, hashed files kept for
 * good. `node web/serve.mjs [folder] [port]`, or serve(folder, port) in the tests.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { CACHE, HEADERS, oneFileHeaders } from './policy.mjs';

/** What a file is, by its ending. */
export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

/** @type {Map<string, Buffer>} compressed once, by path and time */
const compressed = new Map();

/**
 * @param {string} folder
 * @param {number} [port] 0 for any that is free
 * @returns {Promise<{url: string, requests: string[], close(): Promise<void>}>}
 */
export async function serve(folder, port = 0) {
  /** Every path that was asked for. */
  const requests = /** @type {string[]} */ ([]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    let path = normalize(join(folder, decodeURIComponent(pathname)));
    if (pathname.endsWith('/')) path = join(path, 'index.html');
    if (!path.startsWith(normalize(folder) + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
      return;
    }
    const type = TYPES[/** @type {'.js'} */ (extname(path))] ?? 'application/octet-stream';
    /** @type {Record<string, string>} */
    const headers = {
      ...(path.endsWith('sorot.html') ? oneFileHeaders() : HEADERS),
      'content-type': type,
      'cache-control': /\.[0-9a-f]{10}\./.test(path) ? CACHE.hashed : CACHE.other,
      vary: 'accept-encoding',
    };
    let body = readFileSync(path);
    if (/br/.test(String(request.headers['accept-encoding'])) && !/image\/png|zip/.test(type)) {
      const key = `${path} ${statSync(path).mtimeMs}`;
      if (!compressed.has(key)) {
        const size = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_QUALITY]: 6 };
        compressed.set(key, brotliCompressSync(body, { params: size }));
      }
      body = /** @type {Buffer<ArrayBuffer>} */ (compressed.get(key));
      headers['content-encoding'] = 'br';
    }
    headers['content-length'] = String(body.length);
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  return { ...(await listen(server, port)), requests };
}

/**
 * Starts a server on this machine alone.
 * @param {import('node:http').Server} server
 * @param {number} [port] 0 for any that is free
 * @returns {Promise<{url: string, close(): Promise<void>}>}
 */
export async function listen(server, port = 0) {
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined)),
  );
  const url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve(undefined)));
  };
  return { url, close: /** @type {() => Promise<void>} */ (close) };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = argv[2] ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
  const { url } = await serve(folder, Number(argv[3] ?? 8080)).catch(() => serve(folder));
  console.log(`Sorot: ${url}  (Ctrl C ends it)`);
}
