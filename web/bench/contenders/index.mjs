/**
 * Who is measured, on what. A contender's `bundle` is its file in this folder; `known` are marks that it must find
 * in the sentence of its language before it is timed: [part of the mark's text, pattern of its value].
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} label   as printed
 * @property {'en'|'id'} lang of the articles it is given
 * @property {string} [bundle] a peer's file; Sorot has none, see sorot.js
 * @property {boolean} [cold] measured from page to first result too
 * @property {'worker'|'page'} [sorot] where Sorot's time is taken
 * @property {string[]} [kinds] the marks that Sorot is asked for, those that the peers know by default
 * @property {boolean} [model] Sorot has its model of names
 * @property {[string, RegExp][]} known
 */

export const SENTENCES = {
  en: 'Police arrested 12,500 people on 22 October 2024, up 15% from last year, at 3 p.m.',
  id: 'Polisi menahan 12.500 orang pada 22 Oktober 2024, naik 15% dari tahun lalu.',
};

/** @type {[string, RegExp][]} */
const sorotEnglish = [
  ['12,500', /^12500$/],
  ['22 October 2024', /^2024-10-22/],
  ['15%', /^15$/],
];
/** @type {[string, RegExp][]} */
const sorotIndonesian = [
  ['12.500', /^12500$/],
  ['22 Oktober 2024', /^2024-10-22/],
  ['15%', /^15$/],
];

const PEOPLE = ['number', 'date', 'person'];
const ALL = [...PEOPLE, 'source'];

/** @type {Contender[]} */
export const CONTENDERS = [
  { name: 'sorot', label: 'Sorot (a) numbers, dates', lang: 'en', sorot: 'worker', cold: true, known: sorotEnglish },
  {
    name: 'sorot-people',
    label: 'Sorot (a) and people',
    lang: 'en',
    sorot: 'worker',
    kinds: PEOPLE,
    model: true,
    known: sorotEnglish,
  },
  {
    name: 'sorot-all',
    label: 'Sorot (a) and sources',
    lang: 'en',
    sorot: 'worker',
    kinds: ALL,
    model: true,
    known: sorotEnglish,
  },
  {
    name: 'sorot-page',
    label: 'Sorot (b) from the page, all',
    lang: 'en',
    sorot: 'page',
    kinds: ALL,
    model: true,
    known: sorotEnglish,
  },
  {
    name: 'wink',
    label: 'wink-nlp',
    lang: 'en',
    bundle: 'wink',
    cold: true,
    known: [
      ['12,500', /12,500/],
      ['22 October 2024', /22 October 2024/],
      ['15%', /15%/],
    ],
  },
  {
    name: 'wink-ner',
    label: 'wink-nlp, entities alone',
    lang: 'en',
    bundle: 'wink',
    known: [
      ['12,500', /12,500/],
      ['22 October 2024', /22 October 2024/],
    ],
  },
  {
    name: 'compromise',
    label: 'compromise + dates',
    lang: 'en',
    bundle: 'compromise',
    cold: true,
    known: [
      ['12,500', /^12500$/],
      ['22 October 2024', /^2024-10-22/],
      ['15%', /^15$/],
    ],
  },
  {
    name: 'chrono',
    label: 'chrono-node en (dates)',
    lang: 'en',
    bundle: 'chrono',
    cold: true,
    known: [['22 October 2024', /^2024-10-22/]],
  },
  {
    name: 'recognizers',
    label: 'recognizers-text',
    lang: 'en',
    bundle: 'recognizers',
    cold: true,
    known: [
      ['12,500', /^12500$/],
      ['22 October 2024', /^2024-10-22/],
      ['15%', /^15%$/],
    ],
  },
  { name: 'sorot-id', label: 'Sorot (a) numbers, dates', lang: 'id', sorot: 'worker', known: sorotIndonesian },
  {
    name: 'sorot-all-id',
    label: 'Sorot (a) all four',
    lang: 'id',
    sorot: 'worker',
    kinds: ALL,
    model: true,
    known: sorotIndonesian,
  },
  {
    name: 'chrono-id',
    label: 'chrono-node id (dates)',
    lang: 'id',
    bundle: 'chrono-id',
    cold: true,
    known: [['22 Oktober 2024', /^2024-10-22/]],
  },
];
