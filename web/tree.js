// Makes elements of the trees that Go describes (wasm/page/tree.go): lists of
// [tag, {attributes}, …children]; a child is a text, an element, or a place of
// the article's words. Attributes that begin with $ are styles. Nothing here
// reads HTML.

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = new Set(['svg', 'path']);

function words({ m, o, p, l, t, s, q, b, a, r }, article) {
  if (m) return article.text.slice(...article.span(m[0]));
  if (o) return article.countedBy(o[0]);
  if (p) return String(article.paragraph(article.span(p[0])[0]));
  if (l) return paragraphs(l, article);
  if (t) return article.told(...t);
  if (s) return shortened(article.told(s[0], Math.min(s[1], s[0] + 400)));
  if (q) return String(article.paragraph(article.place(q[0])));
  if (b) return before(article.told(Math.max(b[0] - BESIDE, 0), b[0]), b[0] > BESIDE);
  if (r) return article.initials?.(r[0]) ?? '';
  if (a) return after(article.told(a[0], a[0] + BESIDE));
  return '';
}

/** How much is shown on each side of a passage, in characters; whole words of its line. */
const BESIDE = 48;

function before(words, cut) {
  const line = words.slice(words.lastIndexOf('\n') + 1);
  return line === words && cut ? `…${line.replace(/^\S*/, '')}` : line;
}

function after(words) {
  const [line] = words.split('\n');
  return line === words && words.length >= BESIDE ? `${line.replace(/\S*$/, '')}…` : line;
}

/** The paragraphs of marks, each once, the first three. */
function paragraphs(marks, article) {
  const all = [...new Set(marks.map((m) => article.paragraph(article.span(m)[0])))];
  return all.slice(0, 3).join(', ') + (all.length > 3 ? ' …' : '');
}

/** Words that are cut where the line of a list is full in any case. */
function shortened(words) {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > 120 ? `${flat.slice(0, 120).replace(/[\ud800-\udbff]$/, '')}…` : flat;
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
