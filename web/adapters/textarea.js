/**
 * Marks on a plain textarea: a mirror of its text lies over it, invisible but for the highlights, and lets every click
 * through. Nothing of the textarea is touched. The mirror's marks move with each key; the engine's answer replaces them.
 */
import { Painter } from '../surface/highlights.js';
import { difference } from '../surface/lines.js';
import { follow, shown } from './follow.js';
import { dress, HIGHLIGHTS } from './looks.js';
import { marksOf, paint } from './places.js';

/** What makes lines break where those of the textarea do. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
];

const CSS = `
:host { all: initial; color-scheme: inherit; position: absolute; overflow: hidden; pointer-events: none; }
div { box-sizing: border-box; color: transparent; overflow: visible; }
`;

/**
 * @param {HTMLTextAreaElement} area
 * @param {import('./follow.js').Options} [options]
 */
export function attach(area, options = {}) {
  const host = area.ownerDocument.createElement('span');
  host.ariaHidden = 'true';
  const root = host.attachShadow({ mode: 'open' });
  dress(root, CSS + HIGHLIGHTS);
  const mirror = root.appendChild(area.ownerDocument.createElement('div'));
  const node = mirror.appendChild(area.ownerDocument.createTextNode(''));
  mirror.append('\u200b'); // so that an empty last line is a line
  const painter = new Painter();
  let text = '';
  area.after(host);

  /** @type {[Range, import('../document.js').Annotation][]} */
  let ranges = [];
  const { changed, close } = follow(
    options,
    () => area.value,
    (document) => {
      ranges = paint(painter, shown(document, options), (offset) => [node, offset]);
    },
  );

  /** Takes the text over; replaceData moves the ranges. */
  function take() {
    const { value } = area;
    const { start, removed, added } = difference(text, value);
    if (!removed && !added) return;
    node.replaceData(start, removed, value.slice(start, start + added));
    text = value;
    changed();
  }

  function place() {
    const style = getComputedStyle(area);
    const px = (/** @type {string} */ width) => Number.parseFloat(width) || 0;
    Object.assign(host.style, {
      left: `${area.offsetLeft + px(style.borderLeftWidth)}px`,
      top: `${area.offsetTop + px(style.borderTopWidth)}px`,
      width: `${area.clientWidth}px`,
      height: `${area.clientHeight}px`,
    });
    for (const name of COPIED) /** @type {any} */ (mirror.style)[name] = /** @type {any} */ (style)[name];
    mirror.style.width = `${area.clientWidth}px`;
    scroll();
  }

  function scroll() {
    mirror.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
  }

  const resized = new ResizeObserver(place);
  resized.observe(area);
  area.addEventListener('input', take);
  area.addEventListener('scroll', scroll, { passive: true });
  const { form } = area;
  const reset = () => setTimeout(take);
  form?.addEventListener('reset', reset);
  take();
  place();
  changed();

  return {
    /** The host has set the value by itself: no browser tells of that. */
    refresh: take,
    /**
     * The marks at an offset of the text, the shortest first.
     * @param {number} offset
     */
    marksAt: (offset) => marksOf(ranges, (range) => range.startOffset <= offset && offset <= range.endOffset),
    /** Takes the marks and the mirror away. */
    detach() {
      resized.disconnect();
      close();
      painter.clear();
      area.removeEventListener('input', take);
      area.removeEventListener('scroll', scroll);
      form?.removeEventListener('reset', reset);
      host.remove();
      ranges = [];
    },
  };
}
