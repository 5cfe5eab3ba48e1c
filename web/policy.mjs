/** What a content security policy can forbid is forbidden: the article does not leave the device. */
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
