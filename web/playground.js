/** The playground: each way of embedding, run as it is shown. Needs no bundler; the package lies beside it in npm/. */
import { createAnnotator } from './npm/index.js';
import { attach as editable } from './npm/adapters/contenteditable.js';
import { openDesk } from './npm/adapters/iframe.js';
import { attach as area } from './npm/adapters/textarea.js';
import './npm/define.js';

const TEXT =
  'JAKARTA, 28 Oktober 2024 – Sekitar 12.000 tentara tiba pada Rabu, 22 Oktober 2024, kata Budi Santoso.\n' +
  '“Di antaranya 500 perwira,” ujarnya.';
const published = /** @type {HTMLInputElement} */ (document.getElementById('published'));

/**
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {object} [properties]
 */
const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);

/** Ways by name; what is shown is the function's own body. */
const WAYS = {
  'The element': (/** @type {HTMLElement} */ place) => {
    const article = document.createElement('sorot-article');
    article.text = TEXT;
    article.published = published.value;
    place.append(article);
  },
  'A textarea': (/** @type {HTMLElement} */ place) => {
    const box = make('textarea', { value: TEXT });
    place.append(box);
    area(box, { published: published.value });
  },
  'Anything editable': (/** @type {HTMLElement} */ place) => {
    const box = make('div', { contentEditable: 'true' });
    box.append(...TEXT.split('\n').map((textContent) => make('p', { textContent })));
    place.append(box);
    editable(box, { published: published.value });
  },
  'Before publishing': async (/** @type {HTMLElement} */ place) => {
    const sorot = await createAnnotator();
    const onPublish = sorot.onPublish({ lang: 'en' });
    const { warnings } = await onPublish(TEXT, { published: published.value });
    place.append(make('output', { textContent: warnings.map(({ message }) => message).join('\n') }));
    sorot.close();
  },
  'A program': async (/** @type {HTMLElement} */ place) => {
    const sorot = await createAnnotator();
    const read = await sorot.annotate(TEXT, { published: published.value });
    place.append(make('output', { textContent: sorot.export(read, 'csv') }));
    sorot.close();
  },
  'The whole desk in a frame': async (/** @type {HTMLElement} */ place) => {
    const frame = make('iframe', { src: 'index.html', title: 'Sorot' });
    place.append(frame);
    const desk = await openDesk(frame);
    await desk.set({ text: TEXT, published: published.value });
  },
};

const main = /** @type {HTMLElement} */ (document.querySelector('main'));

function show() {
  main.replaceChildren();
  for (const [name, way] of Object.entries(WAYS)) {
    const section = make('section');
    const place = make('div', { className: 'try' });
    const lines = String(way).split('\n').slice(1, -1);
    const code = lines.map((line) => line.replace(/^ {4}/, '')).join('\n');
    section.append(make('h2', { textContent: name }), place, make('pre', { textContent: code }));
    main.append(section);
    Promise.resolve(way(place)).catch((error) => place.append(make('output', { textContent: String(error) })));
  }
}
published.addEventListener('change', show);
show();
