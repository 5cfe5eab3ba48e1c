import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { register } from '../page/peers.js';

/** Entities with their type, and their place, which wink-nlp gives in tokens and not in characters. */
function reader(pipe) {
  const nlp = winkNLP(model, pipe);
  const { its } = nlp;
  return {
    read(text) {
      const entities = nlp.readDoc(text).entities();
      const spans = entities.out(its.span);
      return entities.out(its.detail).map(({ type, value }, i) => ({
        kind: type,
        text: value,
        value,
        start: spans[i][0],
        end: spans[i][1],
      }));
    },
  };
}

register('wink', () => reader(undefined));
register('wink-ner', () => reader(['ner']));
