/** W3C Web Annotations (JSON-LD): places in code points, quotations with what stands around them. */
import { anchored } from '../review/anchor.js';
import { places, told } from './telling.js';

/**
 * @typedef {import('./telling.js').Shown} Shown
 * @typedef {import('./telling.js').Place} Place
 */

/**
 * @param {Shown} document
 * @param {{all?: boolean}} options all: with what sources say and the findings
 */
export function annotations(document, { all }) {
  const { text } = document;
  const points = codePoints(text);
  const source = document.id || 'urn:sorot:article';
  const list = places(document).filter(({ mark, kind }) => all || kind === mark?.kind);
  const items = list.map((place) => {
    const { start, end, review } = place;
    const { exact, prefix, suffix } = anchored(text, start, end);
    const body = bodies(document, place);
    return {
      type: 'Annotation',
      id: `urn:sorot:annotation:${place.id}`,
      motivation: body.length > 1 ? [...new Set(body.map(({ purpose }) => purpose))] : 'classifying',
      ...(review?.by && { creator: { type: 'Person', nickname: review.by } }),
      ...(review?.at && { modified: review.at }),
      body,
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: points(start), end: points(end) },
          { type: 'TextQuoteSelector', exact, prefix, suffix },
        ],
      },
    };
  });
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' };
  return JSON.stringify({ ...head, items });
}

/**
 * @param {Shown} document
 * @param {Place} place
 */
function bodies(document, { kind, mark, finding, review }) {
  const text = (/** @type {string} */ purpose, /** @type {string} */ value) => ({
    type: 'TextualBody',
    purpose,
    value,
  });
  const means = finding?.code ?? (mark && kind === mark.kind ? told(document, mark) : '');
  const { state, note, link } = review ?? {};
  return [
    text('classifying', kind),
    ...(means ? [text('describing', means)] : []),
    ...(state && state !== 'open' ? [text('assessing', state)] : []),
    ...(note ? [text('commenting', note)] : []),
    ...(link ? [proof(link)] : []),
  ];
}

/** A link as an IRI; one that is none is a remark. */
function proof(/** @type {string} */ link) {
  try {
    return { type: 'SpecificResource', purpose: 'linking', source: new URL(link).href };
  } catch {
    return { type: 'TextualBody', purpose: 'commenting', value: link };
  }
}

const STEP = 1024;

/**
 * From code units to code points.
 * @param {string} text
 */
function codePoints(text) {
  const marks = [0];
  let point = 0;
  const low = (/** @type {number} */ unit) => (text.charCodeAt(unit) & 0xfc00) === 0xdc00;
  // The second half of a pair is no point of its own.
  const counts = (/** @type {number} */ unit) =>
    !(low(unit) && unit > 0 && (text.charCodeAt(unit - 1) & 0xfc00) === 0xd800);
  for (let unit = 0; unit < text.length; unit++) {
    if (counts(unit)) point++;
    if ((unit + 1) % STEP === 0) marks.push(point);
  }
  return (/** @type {number} */ offset) => {
    const from = Math.floor(offset / STEP);
    let points = marks[from];
    for (let unit = from * STEP; unit < offset; unit++) if (counts(unit)) points++;
    return points;
  };
}
