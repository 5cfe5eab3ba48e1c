// Makes elements of the trees that Go describes (wasm/page/tree.go): lists of
// [tag, {attributes}, …children]; a child is a text, an element, or a place of
// the article's words. Attributes that begin with $ are styles. Nothing here
// reads HTML.

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = new Set(['svg', 'path']);

function words({ m, o, p }, article) {
  if (m) return article.text.slice(...article.span(m[0]));
  if (o) return article.countedBy(o[0]);
  if (p) return String(article.paragraph(article.span(p[0])[0]));
  return '';
}

function make([tag, attributes, ...children], article) {
  const node = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('$')) node.style[name.slice(1)] = value;
    else if (!name.startsWith('on')) node.setAttribute(name, value);
  }
  for (const child of children) {
    if (typeof child === 'string') node.append(child);
    else if (Array.isArray(child)) node.append(make(child, article));
    else node.append(words(child, article));
  }
  return node;
}

/** Puts the trees into an element in place of what is there; focus stays by data-key. */
export function build(parent, trees, article) {
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.dataset?.key;
  parent.replaceChildren(...trees.map((tree) => make(tree, article)));
  if (!focused) return;
  const again = key && parent.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (again) again.focus({ preventScroll: true });
  else if (parent.id === 'list') parent.closest('#ledger')?.focus({ preventScroll: true });
}
