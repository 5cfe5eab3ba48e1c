/**
 * The npm package's own entry: the API and the element's class, without side effects. "sorot/define" registers the
 * element; what is here runs in a browser and, through node.js, in Node.
 */
export { Annotator, createAnnotator } from './annotator.js';
export { define, SorotArticle } from './element.js';
export { exportDocument, FORMATS } from './export.js';
export { createPool, Pool } from './pool.js';
export { publishGate, warningsOf } from './publish.js';
export { applyPatch, Session } from './session.js';
export { SorotDocument } from './document.js';
export * from './errors.js';

/** The version of the package. */
export const version = SOROT_VERSION;

/**
 * @typedef {import('./sorot.js').Options} Options
 * @typedef {import('./sorot.js').Wishes} Wishes
 * @typedef {import('./document.js').Annotation} Annotation
 * @typedef {import('./findings.js').Finding} Finding
 * @typedef {import('./session.js').Change} Change
 * @typedef {import('./session.js').Patch} Patch
 */
