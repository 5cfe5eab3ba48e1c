// What Go asks of the document around the text: many elements at once, events
// already put into plain values, the few things that a browser wants done in
// JavaScript. It draws nothing by itself: what is shown is told by Go
// (wasm/page), what is said by the catalogue (messages/). It holds no state
// of Go's, so that the page's Go can be started again at any time.

import { Above } from './above.js';
import { Answer } from './answer.js';
import { Checking } from './checking.js';
import { Dismissed } from './dismissed.js';
import exampleEn from './examples/en.txt';
import exampleId from './examples/id.txt';
import { readFile } from './intake.js';
import en from './messages/en.json';
import id from './messages/id.json';
import { onRequests, requests } from './requests.js';
import { build as buildTree } from './tree.js';

const MESSAGES = { id, en };
const EXAMPLES = { id: exampleId, en: exampleEn };
const byId = (name) => document.getElementById(name);
const article = byId('article');
const handlers = new Map();

/** What the user did before Go was there to hear of it; told once it is up. */
let unheard = [];
const KEPT = { action: 20, published: 1, 'sorot-select': 1, 'sorot-error': 1 };

/** Tells Go of something; undefined if Go does not hear. */
function tell(name, ...args) {
  const handler = handlers.get(name);
  if (!handler) keepFor(name, args);
  try {
    return handler?.(...args);
  } catch (error) {
    console.error(error);
    handlers.clear();
    dispatchEvent(new Event('sorot-page-died')); // boot.js starts another
    return undefined;
  }
}

function keepFor(name, args) {
  // Another text or answer: what was said of the former is void.
  if (name === 'sorot-change') unheard = unheard.filter(([of]) => of !== 'sorot-select' && of !== 'sorot-error');
  if (name === 'sorot-ready') unheard = unheard.filter(([of]) => of !== 'sorot-error');
  if (!KEPT[name]) return;
  const same = unheard.filter(([of]) => of === name);
  if (same.length >= KEPT[name]) unheard.splice(unheard.indexOf(same[0]), 1);
  unheard.push([name, ...args]);
}

const kept = (key) => {
  try {
    return localStorage.getItem(`sorot.${key}`) ?? '';
  } catch {
    return '';
  }
};

function firstLanguage() {
  const chosen = kept('language');
  if (chosen in MESSAGES) return chosen;
  for (const tag of navigator.languages ?? []) {
    const lang = tag.toLowerCase().split('-')[0];
    if (lang in MESSAGES) return lang;
    if (lang === 'ms' || lang === 'in') return 'id';
  }
  return 'en';
}

/** Keeps a choice in this browser; where that is not to be, it holds until the page is closed. */
function keep(key, value) {
  try {
    localStorage.setItem(`sorot.${key}`, value);
  } catch {
    // Not kept.
  }
}

const dismissed = new Dismissed({ kept, keep });

let words = MESSAGES[firstLanguage()];

const filled = (said, places) => said.replace(/\{(\w+)\}/g, (_, name) => places[name] ?? '');

let noted = ['', {}];

/** Shows one line under the bar; '' takes it away, or says what stands as long as nothing else is to be said. */
function note(key, places = {}) {
  noted = [key, places];
  if (!key && document.documentElement.dataset.people === 'rules') key = 'error.model';
  const line = byId('notice');
  line.textContent = key ? filled(words[key], places) : '';
  line.hidden = !key;
}

/** Tells how much was asked of a network since the page has all that it needs; nothing as long as it loads. */
function showRequests() {
  const known = requests();
  for (const line of document.querySelectorAll('.requests')) {
    const key = known?.worker ? 'requests' : 'requests.page';
    line.textContent = known ? words[key].replace('{n}', String(known.count)) : '';
  }
}
onRequests(showRequests);

function focusKey(key) {
  const node = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  node?.focus({ preventScroll: key.startsWith('row') });
}

const desk = {
  article,
  language: firstLanguage(),

  on(name, handler) {
    handlers.set(name, handler);
  },
  up() {
    document.documentElement.dataset.desk = 'up';
    for (const told of unheard.splice(0)) setTimeout(tell, 0, ...told);
  },
  stumbled(why) {
    console.error(why);
  },

  /** How people are found: by "model", by "rules" alone; "" as long as the model is on its way. */
  people: () => document.documentElement.dataset.people ?? '',

  quiet: () => note(''),

  // What the article holds.
  packed() {
    const held = article.document?.packed;
    return held && new Uint8Array(held);
  },
  length: () => article.text?.length ?? 0,
  title() {
    const line = /\S[^\n]*/.exec(article.text ?? '')?.[0] ?? '';
    return line.length > 120 ? `${line.slice(0, 120)}…` : line;
  },
  paragraphs: () => article.paragraphs ?? 0,
  wordCount: () => countWords(article.text ?? ''),
  markWords: (i) => article.text.slice(...article.span(i)),
  told: (start, end) => article.told(start, end),
  findingOf: (i) => article.findingOf(i),
  passage: (finding, nth) => article.passageOf(finding, nth),

  // The review.
  states: () => checking.states(),
  share: (tab) => checking.share(tab),
  answeredFindings: () => checking.answered(),
  switched(codes) {
    switched = new Set(codes.split(' '));
    checking.drawProgress();
  },
  tick: (what, ids, state) => checking.tick(what, ids, state),
  form: (name) => answer.form(name),
  markAs: (kind) => above.mark(kind),
  undo: () => checking.undo(),
  redo: () => checking.redo(),
  correct: () => answer.form('correct'),
  note: () => answer.form('note'),
  link: () => answer.form('link'),
  'form-close': () => answer.close(),
  initials: () => askInitials(),
  answered(findings) {
    article.answered = findings;
  },
  checks() {
    const codes = Object.keys(words).filter((key) => /^check\.[a-z-]+$/.test(key));
    return codes.map((key) => key.slice('check.'.length)).join(' ');
  },
  doubtful: (i) => article.doubtful(i),
  search(query) {
    const marks = article.document?.length ?? 0;
    const fits = new Uint8Array(marks);
    const wanted = query.toLowerCase();
    for (let i = 0; i < marks; i++) {
      if (article.wordsOf(i).toLowerCase().includes(wanted)) fits[i] = 1;
    }
    return fits;
  },

  // What is shown.
  build(where, json) {
    const parent = byId(where);
    if (!parent) return;
    buildTree(parent, JSON.parse(json), article);
    answer.fill(parent);
    if (where === 'panel') above.draw();
    showRequests();
  },
  toggle: (name, on) => document.body.classList.toggle(name, on),
  rem: () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  view: () => byId('list')?.clientHeight ?? 0,
  scrolledTo: () => byId('list')?.scrollTop ?? 0,
  scrollTo(y) {
    const list = byId('list');
    if (list) list.scrollTop = y;
  },
  cardHeight() {
    const card = document.querySelector('#list .card');
    return card ? card.parentElement.getBoundingClientRect().height + 16 : 0;
  },
  hoverRow(i) {
    for (const row of document.querySelectorAll('.row.hover')) row.classList.remove('hover');
    if (i >= 0) document.querySelector(`.row[data-i="${i}"]`)?.classList.add('hover');
  },
  focusKey,

  // Words.
  words: (lang) => MESSAGES[lang],
  translate(lang) {
    words = MESSAGES[lang];
    document.documentElement.lang = lang;
    document.title = words.title;
    for (const node of document.querySelectorAll('[data-t]')) node.textContent = words[node.dataset.t];
    for (const node of document.querySelectorAll('[data-t-label]'))
      node.setAttribute('aria-label', words[node.dataset.tLabel]);
    for (const node of document.querySelectorAll('[data-t-title]')) node.title = words[node.dataset.tTitle];
    article.words = words;
    desk.language = lang;
    note(...noted);
    showRequests();
    checking.drawProgress();
  },
  currency(code) {
    return new Intl.DisplayNames([desk.language], { type: 'currency' }).of(code);
  },
  kept,
  keep,

  // What the user does.
  select: (i) => article.select(i),
  reveal(offset) {
    article.reveal(offset);
  },
  light(start, end, kind, look) {
    article.light(start, end, kind, look);
  },
  jump(i) {
    document.body.classList.remove('is-open');
    article.select(i, { button: true });
  },
  read() {
    article.reading = true;
    article.focus();
  },
  kinds(shown) {
    article.kinds = shown;
  },
  setSingles: (on) => article.toggleAttribute('nokeys', !on),
  setPublished(day) {
    article.published = day;
  },
  askPublished(day) {
    const input = byId('published-input');
    byId('published').hidden = true;
    input.hidden = false;
    input.value = day;
    input.focus();
  },
  open() {
    document.body.classList.add('is-open');
    byId('drawer').setAttribute('aria-expanded', 'true');
    if (document.body.dataset.stop === 'tabs') document.body.dataset.stop = 'half';
  },
  drawer() {
    const on = document.body.classList.toggle('is-open');
    byId('drawer').setAttribute('aria-expanded', String(on));
    if (on) byId('ledger').focus();
  },
  escape() {
    if (!document.body.classList.contains('is-open') || byId('drawer').getClientRects().length === 0) return '';
    desk.drawer();
    byId('drawer').focus();
    return 'closed';
  },
  handle: () => stop(1, true),
  'to-article': () => article.focus(),
  'to-ledger': () => byId('ledger').focus(),
  showHelp: () => byId('help').open || byId('help').showModal(),
  closeHelp: () => byId('help').close(),
  example(lang) {
    note('');
    checking.enter(EXAMPLES[lang]);
  },
  openFile: () => byId('file').click(),
  async paste() {
    note('');
    let text = '';
    try {
      text = await navigator.clipboard.readText();
    } catch {
      // Not allowed, or not there: the user can paste by hand.
    }
    if (text) {
      checking.enter(text);
      return;
    }
    article.reading = false;
    article.edit(0);
    article.selectAll();
    note('error.paste', { key: words['key.paste'] });
  },
};
desk['open-file'] = desk.openFile;
globalThis.sorotDesk = desk;

/** The checks that the user has switched, from what ships. */
let switched = new Set();

const around = {
  kept,
  keep,
  note,
  focusKey,
  askInitials,
  dismissed,
  words: () => words,
  off: (check) => switched.has(check) !== Boolean(words[`check.${check}.off`]),
  live(key, places = {}) {
    byId('live').textContent = filled(words[key], places);
  },
  tell,
};

/** Tells Go of what was said, once it is not busy; what has the focus keeps it, unless `then` gives it away. */
let telling = null;
around.tell = (name, then) => {
  const waits = telling !== null;
  telling = then ?? telling ?? noop;
  if (waits) return;
  queueMicrotask(() => {
    const last = telling;
    telling = null;
    const key = document.activeElement?.dataset?.key;
    tell(name);
    above.draw();
    if (key && document.activeElement === document.body) focusKey(key);
    last();
  });
};
const noop = () => {};
const checking = new Checking(article, around);
const answer = new Answer(checking, article, around);
const above = new Above(checking, answer, article, around);
desk.checking = checking;
article.initials = (i) => article.saidOf(i)?.by ?? '';

/** Asks once who ticks, below the bar; nothing waits for it. */
function askInitials() {
  const line = byId('initials');
  line.hidden = false;
  const input = line.querySelector('input');
  input.value = kept('initials');
  if (document.activeElement?.dataset?.do === 'initials') input.focus();
}
byId('initials').addEventListener('submit', (event) => {
  event.preventDefault();
  const by = event.target.querySelector('input').value.trim().slice(0, 12);
  if (by) checking.sign(by);
  event.target.hidden = true;
});
desk.translate(desk.language);

function countWords(text) {
  let n = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const word = c > 32 && c !== 160 && !(c < 48 || (c > 57 && c < 65));
    if (word && !inside) n++;
    if (c <= 32 || c === 160) inside = false;
    else if (word) inside = true;
  }
  return n;
}

const STOPS = ['tabs', 'half', 'full'];

/** Moves the sheet of a phone by stops; around: from the last to the first. */
function stop(by, around = false) {
  const at = STOPS.indexOf(document.body.dataset.stop) + by;
  const to = around ? at % STOPS.length : Math.min(Math.max(at, 0), STOPS.length - 1);
  document.body.dataset.stop = STOPS[to];
}

/** Where the user is, for the keys. */
function where(event) {
  const [inner] = event.composedPath();
  if (inner.matches?.('textarea, select, [contenteditable], input:not([type="checkbox"])')) return 'edit';
  if (event.target === article) return inner.closest?.('.letter') ? 'letter' : 'article';
  if (inner.closest?.('.tab')) return 'tab';
  if (inner.matches?.('.card')) return 'card';
  if (inner.closest?.('dialog')) return 'dialog';
  return inner.closest?.('#ledger') ? 'ledger' : '';
}

// Events of the article, in plain values.
for (const name of ['sorot-ready', 'sorot-change', 'sorot-mode']) article.addEventListener(name, () => tell(name));
for (const name of ['sorot-select', 'sorot-hover']) {
  article.addEventListener(name, (event) => {
    if (name === 'sorot-select' && above.choose(event.detail.index)) openTabOf(article.saidOf(event.detail.index).kind);
    tell(name, event.detail.index);
  });
}
const openTabOf = (kind) => {
  const tab = byId(`tab-${kind}`);
  if (tab?.ariaSelected !== 'true') tab?.click();
};
article.addEventListener('sorot-change', () => {
  document.body.classList.toggle('is-empty', article.text === '');
});
article.addEventListener('sorot-error', ({ detail: { error } }) => {
  tell('sorot-error', error.code ?? '', error.limit ?? 0);
});

/** What the review does by itself, with Go or without. */
const REVIEW = new Set(['undo', 'redo', 'correct', 'note', 'link', 'form-close', 'initials']);

document.addEventListener('click', (event) => {
  const control = event.target.closest?.('[data-do]');
  if (!control) return;
  const what = control.dataset.do;
  if (control.localName === 'a') event.preventDefault();
  if (above.act(what, control.dataset) || what === 'uncorrect') return;
  if (REVIEW.has(what)) {
    desk[what]();
    return;
  }
  // What needs no Go works without it.
  if (!handlers.has('action') && typeof desk[what] === 'function') desk[what](desk.language);
  else tell('action', what, Number(control.dataset.i ?? -1));
});
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const handle = event.target.closest?.('#handle');
  if (handle && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    stop(event.key === 'ArrowUp' ? 1 : -1);
    event.preventDefault();
    return;
  }
  const at = where(event);
  if (at === 'dialog') return;
  if (event.key === 'Escape' && answer.close()) {
    event.preventDefault();
    return;
  }
  if (above.open && at !== 'edit' && !event.ctrlKey && ownKey(event.key)) {
    event.preventDefault();
    return;
  }
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (tell('key', event.key, at, modified)) event.preventDefault();
});
/** The keys of a card whose mark somebody added. */
function ownKey(key) {
  if (article.hasAttribute('nokeys')) return false;
  const does = { ' ': 'right', x: 'wrong' }[key.toLowerCase()];
  if (does) return above.act(does, {});
  const form = { e: 'correct', c: 'note', l: 'link' }[key.toLowerCase()];
  return form ? answer.form(form) : false;
}

// Undo and redo of everything while the article is read; a box has its own.
document.addEventListener(
  'keydown',
  (event) => {
    const lower = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (lower !== 'z' && lower !== 'y')) return;
    if (where(event) === 'edit' || where(event) === 'dialog' || !article.reading) return;
    event.preventDefault();
    event.stopPropagation();
    if (lower === 'y' || event.shiftKey) checking.redo();
    else checking.undo();
  },
  true,
);

document.addEventListener('input', ({ target }) => {
  if (target.id === 'search') tell('search', target.value);
});

let scrolling = 0;
document.addEventListener(
  'scroll',
  ({ target }) => {
    if (target.id !== 'list') return;
    if (scrolling) return;
    scrolling = requestAnimationFrame(() => {
      scrolling = 0;
      tell('scroll');
    });
  },
  { capture: true, passive: true },
);

const day = byId('published-input');
day.addEventListener('change', () => tell('published', day.value));
day.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  day.blur();
  byId('published').focus();
});
day.addEventListener('blur', () => {
  day.hidden = true;
  byId('published').hidden = false;
});

let grip = null;
byId('handle').addEventListener('pointerdown', (event) => {
  grip = event.clientY;
  event.target.setPointerCapture?.(event.pointerId);
});
byId('handle').addEventListener('pointerup', (event) => {
  const by = grip === null ? 0 : grip - event.clientY;
  grip = null;
  if (Math.abs(by) > 24) {
    stop(by > 0 ? 1 : -1);
    byId('handle').addEventListener('click', (click) => click.stopPropagation(), { once: true, capture: true });
  }
});

// A whole text that comes from outside: dropped, opened, pasted over.
async function take(file) {
  if (!file) return;
  note('');
  const text = await readFile(file);
  if (text === null) note('error.file', { name: file.name });
  else checking.enter(text);
}
byId('file').addEventListener('change', ({ target }) => {
  take(target.files[0]);
  target.value = '';
});
for (const name of ['dragenter', 'dragover']) {
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.add('is-dropping');
  });
}
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) document.body.classList.remove('is-dropping');
});
document.addEventListener('drop', (event) => {
  document.body.classList.remove('is-dropping');
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  take(event.dataTransfer.files[0]);
});
document.addEventListener('paste', (event) => {
  const [inner] = event.composedPath();
  if (inner.matches?.('textarea, input') || !article.reading) return;
  const text = event.clipboardData?.getData('text/plain');
  if (!text) return;
  event.preventDefault();
  note('');
  checking.enter(text);
});

// boot.js gave up on Go, or on the model of names: the text goes on, and the page says so.
new MutationObserver(([{ attributeName }]) => {
  const { page, people } = document.documentElement.dataset;
  if (page === 'lost') note('error.page');
  else if (people === 'rules') note('');
  if (attributeName === 'data-people') tell('people');
}).observe(document.documentElement, { attributeFilter: ['data-page', 'data-people'] });
