/**
 * Keeps the files of one build for use without a network. A file is taken only if its hash is that of this build, and
 * one visit is served by one worker from start to end, so that two builds never mix: a newer one waits until the reader
 * says so (update.js) or the last tab is closed.
 */
const NAME = `sorot-${BUILD}`;

addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(NAME).then((cache) =>
      Promise.all(
        FILES.map(async ([url, integrity]) => {
          // What has its hash in its name is as good from the browser's own cache.
          const kept = /\.[0-9a-f]{10}\./.test(url) ? 'force-cache' : 'no-cache';
          const response = await fetch(url, { integrity, cache: kept });
          if (!response.ok) throw new Error(url);
          await cache.put(url, response);
        }),
      ),
    ),
  );
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('sorot-') && name !== NAME).map((name) => caches.delete(name)),
        ),
      ),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const scope = registration.scope;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length).replace(/[?#].*/s, '');
  const url = request.mode === 'navigate' && (path === '' || path === 'index.html') ? './' : path;
  event.respondWith(
    caches
      .open(NAME)
      .then((cache) => cache.match(url || './'))
      .then((found) => found ?? fetch(request)),
  );
});

addEventListener('message', ({ data }) => {
  if (data === 'take over') skipWaiting();
});
