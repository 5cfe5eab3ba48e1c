/**
 * How marks look in the editors of others: as in Sorot's own text, a hue and an underline for each kind. Light or dark
 * goes by the colour scheme of the host's page, not by the system: a page that knows only light stays so.
 */

/** @type {Record<string, [light: string, dark: string, line: string, width: number, offset: number]>} */
const LOOKS = {
  number: ['#7f5200', '#edbb5c', 'solid', 2, 4],
  date: ['#0a6655', '#6fd3bc', 'dashed', 2, 4],
  source: ['#1f52ad', '#94b9fb', 'double', 1.5, 5],
  person: ['#92286f', '#f09bd0', 'dotted', 2, 2],
};

/** @param {(kind: string) => string} selector */
const rules = (selector) =>
  Object.entries(LOOKS)
    .map(([kind, [light, dark, line, width, offset]]) => {
      const looks = (/** @type {string} */ colour) => `
  text-decoration: underline ${line} ${width}px var(--sorot-${kind}, ${colour}); text-underline-offset: ${offset}px;
  background-color: color-mix(in srgb, var(--sorot-${kind}, ${colour}) 12%, transparent);`;
      const both = `light-dark(${light}, ${dark})`;
      return `${selector(kind)} {${looks(light)} }
@supports (color: ${both}) { ${selector(kind)} {${looks(both)} } }`;
    })
    .join('\n');

/** Of the classes that editors set: .sorot-number, .sorot-date, .sorot-source, .sorot-person. */
export const CLASSES = rules((kind) => `.sorot-${kind}`);

/** Of the highlights that leave the host's content alone. */
export const HIGHLIGHTS = rules((kind) => `::highlight(sorot-${kind})`);

/** @type {WeakMap<Document | ShadowRoot, Set<string>>} */
const dressed = new WeakMap();

/**
 * Gives a document or shadow root the rules, once; a policy that forbids inline styles allows it.
 * @param {DocumentOrShadowRoot} of
 * @param {string} css
 */
export function dress(of, css) {
  const root = /** @type {Document | ShadowRoot} */ (of);
  const had = dressed.get(root) ?? new Set();
  if (had.has(css)) return;
  dressed.set(root, had.add(css));
  const view = (root instanceof Document ? root : root.ownerDocument).defaultView ?? window;
  const sheet = new /** @type {any} */ (view).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
