/**
 * Keeps the article that is on the page, as it is worked on: what is typed is written within half a second, one write
 * after another, each of the last state. An article is one page's at a time: a second page that opens it, or writes
 * although another has, goes on with a copy. Where nothing can be kept the work goes on in memory, and the page is told.
 */
import { Locked } from './locked.js';
import { isVersion } from './version.js';

/**
 * @typedef {import('../review/file.js').Review} Review
 * @typedef {import('./store.js').Store} Store
 * @typedef {Omit<Review, 'made' | 'changed'> & {done: number, of: number}} State the article as it is on the page
 * @typedef {'' | 'kept' | 'memory'} Keeping "" as long as there is nothing to keep
 * @typedef {{id: string, revision: number, made: string, held: Promise<boolean>}} Article
 *
 * @typedef {object} Host
 * @property {() => State} state
 * @property {(keeping: Keeping, code: string) => void} told where the work is; with "memory" the code of a KeepError
 * @property {() => void} copied the page goes on with a copy, for another has the article
 * @property {(before: State | null) => void} turned the text has become another article, or again one that was there
 * @property {(closed: (code: string) => void) => Promise<Store>} open
 * @property {LockManager} [locks]
 * @property {(id: string) => void} [remember] for the page's next life; "" for none
 */

/** From a change to its being written, at most; a write that is under way is waited for. */
const WAIT_MS = 250;

/** After how long a store is asked again that could not be had, or was full. */
const AGAIN_MS = 5000;

/** Codes of what will not get better while the page lives. */
const FINAL = new Set(['none', 'newer', 'unreadable']);

export class Keeper {
  #host;
  #locked;
  /** @type {Promise<Store> | null} */
  #store = null;
  /** @type {Store | null} the same, once it is there */
  #open = null;
  #asked = 0;
  #lost = '';
  /** @type {Article | null} */
  #article = null;
  /** @type {State | null} as it was at the last change */
  #last = null;
  /** @type {{article: Article, state: State} | null} what this article has taken the place of */
  #former = null;
  /** @type {Map<Article, State>} what is to be written */
  #owed = new Map();
  /** @type {Promise<void> | null} */
  #writing = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #turning = false;

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
    this.#locked = new Locked(host.locks);
  }

  /** The id of the article on the page. */
  get id() {
    return this.#article?.id ?? '';
  }

  /** Whether something is not written yet. */
  get owing() {
    return this.#owed.size > 0 || this.#writing !== null;
  }

  /** The store; opened when first asked for, and again some time after it could not be had. */
  store() {
    const again = !this.#open && this.#lost && !FINAL.has(this.#lost) && performance.now() - this.#asked > AGAIN_MS;
    if (!this.#store || again) {
      this.#asked = performance.now();
      this.#lost = '';
      this.#store = this.#host.open((code) => this.#closed(code));
      this.#store.catch((error) => {
        this.#lost = error.code ?? 'failed';
      });
    }
    return this.#store;
  }

  /** @param {string} code */
  #closed(code) {
    this.#lost = code;
    this.#open = null;
    this.#store = Promise.reject(Object.assign(new Error('the store was closed'), { code }));
    this.#store.catch(() => {});
    if (this.#article) this.#host.told('memory', code);
  }

  /** The page has changed: its text, its day, its review. */
  touch() {
    if (this.#turning) return;
    let state = this.#host.state();
    if (!state.text) return; // what was there stays kept until something takes its place
    const before = this.#last;
    if (this.#article && before && before.text !== state.text && !isVersion(before.text, state.text)) {
      const back = this.#former?.state.text === state.text ? this.#former : null;
      this.#former = { article: this.#article, state: before };
      this.#article = back?.article ?? null;
      this.#turn(back?.state ?? null);
      state = this.#host.state();
    }
    this.#article ??= this.#made();
    this.#last = state;
    this.#host.remember?.(this.#article.id);
    this.#owe(this.#article, state);
  }

  /** @param {State | null} before */
  #turn(before) {
    this.#turning = true;
    try {
      this.#host.turned(before);
    } finally {
      this.#turning = false;
    }
  }

  /** @returns {Article} */
  #made() {
    const id = crypto
      .getRandomValues(new Uint32Array(4))
      .reduce((all, one) => all + one.toString(36).padStart(7, '0'), '');
    this.#locked.hold(id);
    return { id, revision: 0, made: now(), held: Promise.resolve(true) };
  }

  /**
   * Puts a review from a file on the page as an article of its own; the caller shows it.
   * @param {Review} review
   */
  async add(review) {
    await this.leave();
    this.#article = { ...this.#made(), made: review.made };
  }

  /**
   * Takes up a kept article; the caller shows it.
   * @param {string} id
   * @returns {Promise<Review | null>} null where it is not there any more
   * @throws {KeepError} and the article on the page is the one that it was
   */
  async open(id) {
    await this.flush();
    const kept = await (await this.store()).read(id);
    if (!kept) return null;
    await this.leave();
    const { revision, review } = kept;
    /** @type {Article} */
    const article = { id, revision, made: review.made, held: this.#locked.hold(id, true) };
    this.#article = article;
    this.#host.remember?.(id);
    this.#host.told('kept', '');
    article.held.then((held) => held || this.#copy(article));
    return review;
  }

  /** Writes what is owed and leaves the article: the next change begins another. */
  async leave() {
    await this.flush();
    this.#article = this.#last = this.#former = null;
    this.#locked.leave();
    this.#host.remember?.('');
    this.#host.told('', '');
  }

  /**
   * From here on the page works on a copy.
   * @param {Article} article
   */
  #copy(article) {
    const { id, made } = this.#made();
    Object.assign(article, { id, made, revision: 0, held: Promise.resolve(true) });
    if (article === this.#article) this.#host.copied();
  }

  /**
   * @param {Article} article
   * @param {State} state
   */
  #owe(article, state) {
    this.#owed.set(article, state);
    if (this.#lost && FINAL.has(this.#lost)) this.#host.told('memory', this.#lost);
    this.#timer ??= setTimeout(() => this.flush(), WAIT_MS);
  }

  /** Writes what is owed; resolves when it is written or cannot be. */
  flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
      if (this.#owed.size) this.#timer ??= setTimeout(() => this.flush(), this.#lost ? AGAIN_MS : WAIT_MS);
    });
    return this.#writing;
  }

  async #write() {
    /** @type {Store} */
    let store;
    try {
      store = this.#open = await this.store();
    } catch (error) {
      this.#failed(error);
      return;
    }
    for (const [article, state] of this.#owed) {
      await article.held;
      if (this.#owed.get(article) === state) this.#owed.delete(article);
      try {
        await this.#put(store, article, state);
      } catch (error) {
        if (!this.#owed.has(article)) this.#owed.set(article, state);
        if (/** @type {any} */ (error).code === 'conflict') this.#copy(article);
        else {
          this.#failed(error);
          return;
        }
      }
    }
  }

  /**
   * @param {Store} store
   * @param {Article} article
   * @param {State} state
   * @param {boolean} [blind]
   */
  async #put(store, article, { done, of, ...rest }, blind = false) {
    const review = { ...rest, made: article.made, changed: now() };
    const before = article.revision;
    article.revision++; // what is asked for next comes after this
    try {
      await store.write(article.id, review, before, { done, of }, blind);
    } catch (error) {
      article.revision = before;
      throw error;
    }
    this.#lost = '';
    if (article === this.#article && !this.#owed.has(article)) this.#host.told('kept', '');
  }

  /** @param {unknown} error */
  #failed(error) {
    const { code } = /** @type {any} */ (error);
    this.#lost = code ?? 'failed';
    if (code === 'failed') this.#open = this.#store = null;
    this.#host.told('memory', this.#lost);
  }

  /**
   * The page is about to be hidden or closed. What has been asked of the browser by now it does; what a dying page would
   * have to hear first it does not, so that nothing is waited for here.
   */
  hide() {
    const store = this.#open;
    for (const [article, state] of store ? this.#owed : []) {
      if (!store || !this.#locked.has(article.id)) continue;
      this.#owed.delete(article);
      this.#put(store, article, state, true).catch((error) => {
        if (!this.#owed.has(article)) this.#owed.set(article, state);
        this.#failed(error);
      });
    }
    return this.flush();
  }
}

const now = () => new Date().toISOString();
