/** The one Trusted Types policy, `sorot`: scripts of the page's own origin, and workers made from memory. */

/** @type {{createScriptURL(url: string): any} | undefined} */
let policy;

/**
 * A script's address as `new Worker` and `register` take it.
 * @param {string} url
 * @returns {string}
 */
export function scriptUrl(url) {
  const types = /** @type {any} */ (globalThis).trustedTypes;
  if (!types?.createPolicy) return url;
  policy ??= types.createPolicy('sorot', {
    createScriptURL(/** @type {string} */ url) {
      const { protocol, origin } = new URL(url, location.href);
      if (protocol === 'blob:' || origin === location.origin) return url;
      throw new TypeError(`not a script of Sorot: ${url}`);
    },
  });
  return /** @type {any} */ (policy).createScriptURL(url);
}
