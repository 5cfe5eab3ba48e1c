/** Registers <sorot-article> with the engine that all elements of the page share. Doing it twice is harmless. */
import { Card } from './card.js';
import { define, SorotArticle } from './element.js';
import { wordsOf } from './say.js';
import { shared, unshare } from './shared.js';

export { SorotArticle } from './element.js';
export { configure } from './shared.js';

SorotArticle.home = {
  engine: shared,
  leave: unshare,
  words: wordsOf,
  card: (element) => new Card(element),
};
define();
