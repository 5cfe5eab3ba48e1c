// What stands above the rows of a tab: what is selected, to be marked; the ticks that do not hold any more; the marks that
// people added, whose card opens here.
import { make } from './answer.js';

const KINDS = ['number', 'date', 'source', 'person'];

export class Above {
  #checking;
  #answer;
  #article;
  #desk;
  /** The item whose card is open. */
  #open = '';
  #selected = '';

  constructor(checking, answer, article, desk) {
    this.#checking = checking;
    this.#answer = answer;
    this.#article = article;
    this.#desk = desk;
    document.addEventListener('selectionchange', () => this.#selecting());
  }

  /** The mark of somebody's own that is open. */
  get open() {
    return this.#checking.items.find(({ id, state }) => id === this.#open && state !== 'lost');
  }

  /** Takes the index of the chosen mark; true if it is one of somebody's own. */
  choose(index) {
    const said = this.#article.saidOf(index);
    const was = this.#open;
    this.#open = said?.added ? said.id : '';
    if (this.#open || was) this.draw();
    return Boolean(this.#open);
  }

  draw() {
    const slot = document.querySelector('[data-above]');
    if (!slot) return;
    const key = slot.contains(document.activeElement) ? document.activeElement.dataset.key : '';
    const words = this.#desk.words();
    const parts = [this.#marking(words)];
    const dropped = this.#checking.dropped(slot.dataset.above);
    if (dropped.length) {
      parts.push(
        make(
          'p',
          { class: 'group none' },
          make('b', {}, words['above.dropped']),
          make('span', {}, String(dropped.length)),
        ),
        make('ul', {}, ...dropped.map((item) => this.#dropped(item, words))),
      );
    }
    const own = this.#checking.added(slot.dataset.above);
    if (own.length) {
      parts.push(
        make('p', { class: 'group' }, make('b', {}, words['above.own']), make('span', {}, String(own.length))),
        make('ul', {}, ...own.map((item) => this.#own(item, words))),
      );
    }
    slot.replaceChildren(...parts.filter(Boolean));
    if (key) this.#desk.focusKey(key);
  }

  #dropped({ id, state, anchor, dropped }, words) {
    const was = dropped?.anchor.exact ?? anchor.exact;
    const button = (name, label) =>
      make(
        'button',
        { type: 'button', class: 'link small', 'data-do': name, 'data-id': id, 'data-key': `${name} ${id}` },
        label,
      );
    const now =
      state === 'changed' && anchor.exact !== was ? make('span', { class: 'now' }, ` ${cut(anchor.exact)}`) : '';
    return make(
      'li',
      { class: `dropped ${state}` },
      make('span', { class: 'first' }, make('s', {}, cut(was)), now),
      make('span', { class: 'soft small' }, [words[`state.short.${state}`], dropped?.by].filter(Boolean).join(' · ')),
      state === 'changed' ? button('dropped-go', words.jump) : button('unmark', words.discard),
    );
  }

  #own(item, words) {
    const { id, kind, state, anchor, by } = item;
    if (id === this.#open) {
      const card = make(
        'article',
        { class: `card kind ${kind}`, 'data-key': 'card', tabindex: '-1', 'aria-label': words[`kind.${kind}`] },
        make(
          'p',
          { class: 'top' },
          make('span', { class: 'letter' }, words[`letter.${kind}`]),
          make('span', { class: 'kind-name' }, words[`kind.${kind}`]),
        ),
        make('h2', { class: anchor.exact.length > 16 ? 'long' : '' }, anchor.exact),
        make('div', { class: 'answering', 'data-slot': 'own', 'data-ids': id }, ...this.#answer.parts('own', [id])),
      );
      return make('li', {}, card);
    }
    const done = state === 'checked' || state === 'wrong';
    return make(
      'li',
      { class: `boxed${done ? ' done' : ''}` },
      make(
        'button',
        {
          type: 'button',
          class: `tick ${state === 'open' ? '' : state}`,
          role: 'checkbox',
          'aria-checked': String(done),
          'data-do': 'own-tick',
          'data-id': id,
          'data-key': `own-tick ${id}`,
        },
        make('span', { class: 'unseen' }, anchor.exact),
      ),
      make(
        'button',
        { type: 'button', class: `row own ${kind}`, 'data-do': 'own', 'data-id': id, 'data-key': `own ${id}` },
        make('span', { class: 'first' }, make('b', {}, '+ '), cut(anchor.exact)),
        make(
          'span',
          { class: 'where' },
          by ? make('span', { class: 'by' }, by) : '',
          `¶${this.#article.paragraph(anchor.start)}`,
        ),
      ),
    );
  }

  // What is selected can be marked as any kind.

  #selecting() {
    const span = this.#article.reading ? this.#article.chosen : null;
    const selected = span ? this.#article.text.slice(span.start, span.end).trim() : '';
    if (selected === this.#selected || document.activeElement?.closest?.('.marking')) return;
    this.#selected = selected;
    this.draw();
  }

  #marking(words) {
    if (!this.#selected || this.#selected.length > 200) return null;
    const [before, after] = words['above.mark'].split('{words}');
    return make(
      'div',
      { class: 'marking' },
      make('p', {}, before, make('q', {}, cut(this.#selected)), after),
      ...KINDS.map((kind) =>
        make(
          'button',
          {
            type: 'button',
            class: 'secondary',
            'data-do': 'mark-as',
            'data-kind': kind,
            'data-key': `mark-as ${kind}`,
          },
          words[`kind.${kind}`],
        ),
      ),
    );
  }

  // What is done here; true if it was.

  act(what, { id, kind }) {
    const item = this.#checking.items.find((one) => one.id === id);
    switch (what) {
      case 'mark-as':
        return this.mark(kind);
      case 'own':
        this.#article.select(this.#article.indexOf(id));
        this.choose(this.#article.indexOf(id));
        this.#desk.focusKey('card');
        return true;
      case 'own-tick':
        this.#checking.tick('own', [id], 'checked');
        return true;
      case 'unmark':
        this.#checking.remove(id);
        return true;
      case 'dropped-go':
        if (item) this.#article.light(item.anchor.start, item.anchor.end);
        return true;
      case 'right':
      case 'wrong':
        if (!this.open) return false;
        this.#checking.tick('own', [this.#open], what === 'right' ? 'checked' : 'wrong');
        return true;
    }
    return false;
  }

  mark(kind) {
    const done = this.#checking.mark(KINDS.includes(kind) ? kind : 'number');
    if (done) {
      this.#selected = '';
      document.getSelection()?.removeAllRanges();
    }
    return done;
  }
}

const cut = (words) => (words.length > 80 ? `${words.slice(0, 80).trimEnd()}…` : words);
