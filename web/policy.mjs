/**
 * What a browser can be told to forbid is forbidden here: the article does not leave the device. The one place that
 * says so: build.mjs puts it into the pages, serve.mjs sends it, hosting.mjs writes it for other hosts.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'sorot',
};

/**
 * The policy as a header's value, with some directives changed.
 * @param {Record<string, string>} [changed]
 */
export const header = (changed = {}) =>
  Object.entries({ ...POLICY, ...changed })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** What a page may ask of the device: the clipboard, for the paste button, and nothing else. */
const DEVICE = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera'],
  ...['display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'],
  'xr-spatial-tracking',
];

/** What a host sends with every file. A page's own policy stands in the page too, for hosts that send nothing. */
export const HEADERS = {
  // frame-ancestors works in a header alone.
  'Content-Security-Policy': header({ 'frame-ancestors': "'none'" }),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': `${DEVICE.map((name) => `${name}=()`).join(', ')}, clipboard-read=(self), clipboard-write=(self)`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** How long a file may be kept: for good where its name has its hash, else as long as the host says it is the same. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/**
 * What goes with the one file, which carries its own policy with the hashes of its script and style.
 * @returns {Record<string, string>}
 */
export function oneFileHeaders() {
  const { 'Content-Security-Policy': _, ...rest } = HEADERS;
  return rest;
}
