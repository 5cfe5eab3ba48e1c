/** How marks look in the editors of others: a hue and an underline of its own for each kind, as on Sorot's own page. */

const LOOKS = {
  number: ['#8a4b00', 'solid', 2],
  date: ['#0b57a4', 'dashed', 2],
  source: ['#6a2c91', 'double', 1.5],
  person: ['#1c6b3a', 'dotted', 2],
};
const DARK = { number: '#f0b26b', date: '#8ec1f5', source: '#d3a6f0', person: '#8fd6a8' };

const rule = (/** @type {string} */ selector, /** @type {string} */ kind) => {
  const [, line, width] = LOOKS[/** @type {'number'} */ (kind)];
  const colour = `var(--sorot-${kind}, var(--_sorot-${kind}))`;
  return `${selector} {
  text-decoration: underline ${line} ${width}px ${colour}; text-underline-offset: 4px;
  background-color: color-mix(in srgb, ${colour} 10%, transparent);
}`;
};

const vars = (/** @type {Record<string, any>} */ colours) =>
  Object.entries(colours)
    .map(([kind, colour]) => `--_sorot-${kind}: ${[colour].flat()[0]};`)
    .join(' ');

const kinds = Object.keys(LOOKS);

/** Of the classes that editors set: .sorot-number, .sorot-date, .sorot-source, .sorot-person. */
export const CLASSES = `:root, :host { ${vars(LOOKS)} }
@media (prefers-color-scheme: dark) { :root, :host { ${vars(DARK)} } }
${kinds.map((kind) => rule(`.sorot-${kind}`, kind)).join('\n')}`;

/** Of the highlights that leave the host's content alone. */
export const HIGHLIGHTS = `:root, :host { ${vars(LOOKS)} }
@media (prefers-color-scheme: dark) { :root, :host { ${vars(DARK)} } }
${kinds.map((kind) => rule(`::highlight(sorot-${kind})`, kind)).join('\n')}`;

/** @type {WeakMap<Document | ShadowRoot, Set<string>>} */
const dressed = new WeakMap();

/**
 * Gives a document or shadow root the rules, once; a policy that forbids inline styles allows it.
 * @param {Document | ShadowRoot} root
 * @param {string} css
 */
export function dress(root, css) {
  const had = dressed.get(root) ?? new Set();
  if (had.has(css)) return;
  dressed.set(root, had.add(css));
  const view = (root instanceof Document ? root : root.ownerDocument).defaultView ?? window;
  const sheet = new /** @type {any} */ (view).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
