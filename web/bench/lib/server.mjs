import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Page and workers isolated, so that performance.now() counts in 5 µs steps and not in 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * A static server on localhost: dist/ at /, the benchmark's own files at /bench/, and pages held in memory.
 * It logs what is asked for, and takes the first result at POST /-/first.
 * @param {{dist: string, bench: string, isolated?: boolean}} options
 */
export async function serve({ dist, bench, isolated = false }) {
  const pages = new Map();
  const cache = new Map();
  let log = [];
  let onFirst = null;

  const load = (path) => {
    if (pages.has(path)) return Buffer.from(pages.get(path));
    if (cache.has(path)) return cache.get(path);
    const clean = normalize(path === '/' ? '/index.html' : path);
    const file = clean.startsWith('/bench/') ? join(bench, clean.slice(7)) : join(dist, clean);
    let body = null;
    try {
      if (statSync(file).isFile()) body = readFileSync(file);
    } catch {
      // Not there: a 404.
    }
    cache.set(path, body);
    return body;
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (path === '/-/first') {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        response.writeHead(204).end();
        onFirst?.({ ...JSON.parse(body), requests: [...new Set(log)] });
        onFirst = null;
      });
      return;
    }
    const body = load(path);
    if (body === null) return void response.writeHead(404).end();
    log.push(path);
    response.writeHead(200, {
      'content-type': TYPES[extname(path === '/' ? '/index.html' : path)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(isolated ? ISOLATED : {}),
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Pages served from memory: path → HTML. */
    pages,
    /** The bytes behind a path, or null. */
    load,
    /** Waits for the next first result; forgets the requests so far. */
    first(timeout) {
      log = [];
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          if (onFirst === take) onFirst = null;
          reject(new Error(`no result within ${timeout / 1000} s`));
        }, timeout);
        const take = (result) => {
          clearTimeout(timer);
          resolve(result);
        };
        onFirst = take;
      });
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}
