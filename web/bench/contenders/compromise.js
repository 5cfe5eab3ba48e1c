import nlp from 'compromise';
import dates from 'compromise-dates';
import { register } from '../page/peers.js';

nlp.plugin(dates);

const place = { offset: true, terms: false };

const mark = (kind, value) => (m) => ({
  kind,
  text: m.text,
  value: value(m),
  start: m.offset.start,
  end: m.offset.start + m.offset.length,
});

register('compromise', () => ({
  read(text, published) {
    const doc = nlp(text);
    return [
      ...doc
        .numbers()
        .json(place)
        .map(mark('number', (m) => m.number.num)),
      ...doc
        .dates({ today: published })
        .json(place)
        .map(mark('date', (m) => m.dates.start)),
    ];
  },
}));
