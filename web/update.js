/**
 * Keeps the site in the browser for use without a network. A newer build waits: a page goes on with the files that it
 * began with until its reader reloads it.
 */
import { scriptUrl } from './trust.js';

/** Registers the service worker, and shows the line about a newer build when one waits. */
export async function keepSite() {
  const workers = navigator.serviceWorker;
  const registration = await workers.register(scriptUrl(new URL('sw.js', document.baseURI).href));
  const line = document.getElementById('update');
  const tell = () => {
    // Without a controller this is the first visit, and what waits is not newer than the page.
    if (line) line.hidden = !(registration.waiting && workers.controller);
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
  document.getElementById('reload')?.addEventListener('click', () => {
    workers.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting?.postMessage('take over');
  });
}
