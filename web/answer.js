// The part of a card in which the editor answers: what has been said, the note and the link to the proof, the form of a
// correction, the buttons. Plain elements; a form that is open is the same element each time the list is drawn anew.

/** An element with its attributes and children. */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== '' && child !== null && child !== undefined));
  return node;
}

const KINDS = ['number', 'date', 'source', 'person'];

/** What each form asks for. */
const FIELDS = { note: ['note'], link: ['link'] };
const CORRECTIONS = {
  number: ['words', 'kind', 'value', 'unit', 'speaker'],
  date: ['words', 'kind', 'value', 'speaker'],
  person: ['words', 'kind', 'entity'],
  source: ['words', 'kind', 'entity'],
  statement: ['speaker'],
};

export class Answer {
  #checking;
  #article;
  #desk;
  /** The form that is open: {key, name, node}. */
  #open = null;

  constructor(checking, article, desk) {
    this.#checking = checking;
    this.#article = article;
    this.#desk = desk;
  }

  /** Fills the places that Go has left in what it has drawn. */
  fill(parent) {
    for (const slot of parent.querySelectorAll('[data-slot]')) {
      const { slot: what, ids } = slot.dataset;
      slot.replaceChildren(...this.parts(what, idsOf(ids)));
    }
  }

  parts(what, ids) {
    const words = this.#desk.words();
    const item = this.#checking.itemOf(what, ids);
    const key = `${what} ${ids.join(' ')}`;
    if (this.#open && this.#open.key !== key) this.#open = null;
    const parts = [this.#proof(item, words)];
    const said = this.#said(item, words);
    if (said) parts.unshift(said);
    parts.push(this.#open?.node ?? this.#actions(what, ids, item, words));
    return parts;
  }

  /** What has been said, in words: who, what was there before, what it ought to be. */
  #said(item, words) {
    if (!item || (item.state === 'open' && !item.added)) return null;
    const { state, by, at, correction, dropped, added } = item;
    const line = make(
      'p',
      { class: `said-state ${state}` },
      added ? `+ ${words['state.added']} · ` : '',
      words[`state.${state}`],
    );
    if (by) line.append(` · ${by}`);
    if (at)
      line.append(
        ` · ${new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))}`,
      );
    if (state === 'changed' && dropped) line.append(' · ', make('s', {}, dropped.anchor.exact));
    for (const name of ['kind', 'value', 'unit', 'entity', 'speaker']) {
      if (correction?.[name] === undefined) continue;
      const value =
        name === 'kind' ? words[`kind.${correction.kind}`] : String(correction[name]) || words['source.none'];
      line.append(` · ${words['state.corrected']}: ${words[`correct.${name}`]} `, make('b', {}, value));
    }
    if (correction?.start !== undefined) {
      line.append(
        ` · ${words['state.corrected']}: `,
        make('b', {}, this.#article.text.slice(correction.start, correction.end)),
      );
    }
    return line;
  }

  #proof(item, words) {
    const value = make('dd');
    if (item?.link) {
      const safe = /^https?:\/\//i.test(item.link);
      value.append(
        safe ? make('a', { href: item.link, target: '_blank', rel: 'noopener noreferrer' }, item.link) : item.link,
        ' ',
      );
    }
    if (item?.note) value.append(make('span', { class: 'note-words' }, item.note), ' ');
    const button = (name, has) =>
      make(
        'button',
        { type: 'button', class: 'link small', 'data-do': name, 'data-key': name },
        words[has ? `${name}.change` : `${name}.add`],
      );
    value.append(button('link', item?.link), ` ${words.or} `, button('note', item?.note));
    return make('dl', { class: 'proof' }, make('dt', {}, words['field.proof']), value);
  }

  #actions(what, ids, item, words) {
    const finding = what === 'finding';
    const button = (look, name, label, key, i) =>
      make(
        'button',
        {
          type: 'button',
          class: look,
          'data-do': name,
          'data-key': `do-${name}`,
          ...(i !== undefined && { 'data-i': String(i) }),
        },
        label,
        make('kbd', {}, key),
      );
    const done = item?.state === 'checked' || item?.state === 'wrong';
    const list = [button('primary', 'right', words[finding ? 'answered' : 'right'], words['key.space'])];
    if (finding) list.push(button('secondary', 'dismiss', words[done ? 'ask.again' : 'dismiss'], 'X', ids[0]));
    else list.push(button('secondary', 'wrong', words.wrong, 'X'));
    if (!finding && what !== 'claim')
      list.push(button('quiet', 'correct', words[what === 'statement' ? 'correct.speaker.change' : 'correct'], 'E'));
    if (item?.added)
      list.push(
        make('button', { type: 'button', class: 'quiet', 'data-do': 'unmark', 'data-id': item.id }, words.unmark),
      );
    if (what !== 'own') list.push(button('quiet', 'jump', words.jump, words['key.enter']));
    return make('div', { class: 'actions' }, ...list);
  }

  // Forms.

  /** Opens a form in the card that is open; false if there is none. */
  form(name) {
    const slot = document.querySelector('[data-slot]');
    if (!slot) return false;
    const what = slot.dataset.slot;
    const ids = idsOf(slot.dataset.ids);
    const [target] = this.#checking.targets(what, ids);
    if (!target || (name === 'correct' && !CORRECTIONS[target.kind])) return false;
    const item = this.#checking.itemOf(what, ids);
    this.#open = { key: `${what} ${ids.join(' ')}`, name, node: this.#form(name, what, ids, target, item) };
    this.#desk.tell('review', () => this.#open?.node.querySelector('input, textarea, select')?.focus());
    return true;
  }

  /** Closes the form; false if none is open. */
  close() {
    if (!this.#open) return false;
    this.#open = null;
    this.#desk.tell('review', () => this.#desk.focusKey('card'));
    return true;
  }

  #form(name, what, ids, target, item) {
    const words = this.#desk.words();
    const fields = FIELDS[name] ?? CORRECTIONS[target.kind];
    const now = this.#values(target, item);
    const form = make('form', {
      class: 'answer',
      'data-key': 'form',
      'aria-label': words[name === 'correct' ? 'correct' : `${name}.add`],
    });
    for (const field of fields) {
      const control =
        field === 'kind' ? this.#kinds(words) : make(field === 'note' ? 'textarea' : 'input', { rows: '2' });
      control.name = field;
      control.setAttribute('data-key', `form-${field}`);
      control.value = now[field] ?? '';
      if (field === 'link') control.type = 'url';
      if (field === 'link') control.placeholder = 'https://';
      if (field === 'speaker' || field === 'entity') control.setAttribute('list', 'names');
      form.append(make('label', {}, make('span', {}, words[`correct.${field}`]), control));
    }
    if (fields.includes('speaker') || fields.includes('entity')) form.append(this.#names());
    const why = make('p', { class: 'warn', role: 'alert' });
    const row = make(
      'div',
      { class: 'actions' },
      make('button', { type: 'submit', class: 'primary', 'data-key': 'save' }, words.save),
    );
    row.append(make('button', { type: 'button', class: 'quiet', 'data-do': 'form-close' }, words.cancel));
    if (item?.correction && name === 'correct') {
      row.append(make('button', { type: 'button', class: 'quiet', 'data-do': 'uncorrect' }, words.uncorrect));
    }
    form.append(why, row);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = Object.fromEntries(fields.map((field) => [field, form.elements[field].value.trim()]));
      const error = this.#save(name, what, ids, target, now, given);
      why.textContent = error ? words[error] : '';
    });
    form.addEventListener('click', ({ target: { dataset } }) => {
      if (dataset.do !== 'uncorrect') return;
      this.#open = null;
      this.#checking.correct(what, ids, null);
    });
    return form;
  }

  #kinds(words) {
    return make('select', {}, ...KINDS.map((kind) => make('option', { value: kind }, words[`kind.${kind}`])));
  }

  #names() {
    const names = (this.#article.document?.entities ?? []).map(({ name }) => name);
    return make('datalist', { id: 'names' }, ...names.slice(0, 200).map((name) => make('option', { value: name })));
  }

  /** What stands in the fields before anything is changed. */
  #values(target, item) {
    const { correction = {} } = item ?? {};
    const { document, text } = this.#article;
    const start = correction.start ?? target.start;
    const end = correction.end ?? target.end;
    const mark = document?.annotations.find(
      (one) => one.kind === target.kind && one.start === target.start && one.end === target.end,
    );
    const name = (id) => document?.entities.find((one) => one.id === id)?.name ?? '';
    const by = mark?.attributed?.at(-1);
    const speaker = document?.annotations.find(({ id }) => id === by);
    const value = mark?.number ? mark.number.value : mark?.date?.value;
    return {
      words: text.slice(start, end),
      kind: correction.kind ?? target.kind,
      value: String(correction.value ?? value ?? ''),
      unit: correction.unit ?? mark?.number?.unit ?? '',
      entity: correction.entity ?? name(mark?.person?.entity ?? mark?.source?.entity),
      speaker:
        correction.speaker ?? (target.kind === 'statement' ? (target.read ?? '') : name(speaker?.source?.entity)),
      note: item?.note ?? '',
      link: item?.link ?? '',
    };
  }

  /** Takes what the form says; the key of what is wrong with it, if something is. */
  #save(name, what, ids, target, before, given) {
    if (name !== 'correct') {
      this.#open = null;
      this.#checking.note(what, ids, given);
      this.#desk.tell('review', () => this.#desk.focusKey('card'));
      return '';
    }
    const correction = { ...this.#checking.itemOf(what, ids)?.correction };
    for (const field of ['kind', 'unit', 'entity', 'speaker']) {
      if (field in given && given[field] !== before[field]) correction[field] = given[field];
    }
    if ('value' in given && given.value !== before.value) {
      const number = Number(given.value.replace(/[\s_]/g, '').replace(',', '.'));
      if ((given.kind ?? target.kind) === 'number' && !Number.isFinite(number)) return 'correct.bad.value';
      correction.value = (given.kind ?? target.kind) === 'number' ? number : given.value;
    }
    if ('words' in given && given.words !== before.words) {
      const span = near(this.#article.text, given.words, target);
      if (!span) return 'correct.bad.words';
      Object.assign(correction, span);
    }
    this.#open = null;
    if (Object.keys(correction).length) this.#checking.correct(what, ids, correction);
    this.#desk.tell('review', () => this.#desk.focusKey('card'));
    return '';
  }
}

const idsOf = (ids) =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => (/^\d+$/.test(id) ? Number(id) : id));

/** Where words stand that overlap a mark, or touch it. */
function near(text, words, { start, end }) {
  if (!words) return null;
  const at = text.indexOf(words, Math.max(start - words.length, 0));
  return at >= 0 && at <= end ? { start: at, end: at + words.length } : null;
}
