/** A host of a newsroom: folders by prefix, with headers of its own. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen, TYPES } from '../../serve.mjs';

/**
 * @param {Record<string, string | {html: string}>} places prefix to folder, or path to a page; the first that fits
 * @param {(path: string) => Record<string, string>} [headers]
 */
export async function host(places, headers = () => ({})) {
  const asked = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    asked.push(path);
    for (const [prefix, place] of Object.entries(places)) {
      if (!path.startsWith(prefix)) continue;
      try {
        const html = typeof place === 'object';
        if (html && path !== prefix) continue;
        let file = html ? '' : join(place, path.slice(prefix.length));
        if (file && statSync(file).isDirectory()) file = join(file, 'index.html');
        const body = html ? place.html : readFileSync(file);
        const type = html ? TYPES['.html'] : (TYPES[extname(file)] ?? 'application/octet-stream');
        response.writeHead(200, { 'content-type': type, ...headers(path) }).end(body);
        return;
      } catch {
        // The next place may have it.
      }
    }
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  const { url, close } = await listen(server);
  return { origin: new URL(url).origin, asked, close };
}
