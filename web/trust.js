/** The one Trusted Types policy, `sorot`: scripts of the page's own origin, and workers made from memory. */

/** @type {{createScriptURL(url: string): any, createHTML(text: string): any} | undefined} */
let policy;

/**
 * A script's address as `new Worker` and `register` take it.
 * @param {string} url
 * @returns {string}
 */
export function scriptUrl(url) {
  return sorot()?.createScriptURL(url) ?? url;
}

/**
 * HTML for an inert parser, and for nothing else: it must not get into a page.
 * @param {string} text
 * @returns {string}
 */
export function inertHtml(text) {
  return sorot()?.createHTML(text) ?? text;
}

function sorot() {
  const types = /** @type {any} */ (globalThis).trustedTypes;
  if (!types?.createPolicy) return undefined;
  policy ??= types.createPolicy('sorot', {
    createHTML: (/** @type {string} */ text) => text,
    createScriptURL(/** @type {string} */ url) {
      const { protocol, origin } = new URL(url, location.href);
      if (protocol === 'blob:' || origin === location.origin) return url;
      throw new TypeError(`not a script of Sorot: ${url}`);
    },
  });
  return policy;
}
