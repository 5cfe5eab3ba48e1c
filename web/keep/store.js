/**
 * Where articles and their reviews are kept: IndexedDB of this browser, in two stores, so that the list of what is there
 * is read without the texts. All is written in one transaction, with a revision: who writes on another than the one that
 * it has read is told, and has overwritten nothing. What cannot be read is listed as such and stops nobody.
 */
import { deleteDB, openDB } from 'idb';
import { record, taken } from '../review/file.js';

/**
 * @typedef {import('../review/file.js').Review} Review
 * @typedef {{id: string, title: string, made: string, changed: string, units: number, done: number, of: number,
 *   revision: number}} Head
 * @typedef {{id: string, revision: number, review: Review}} Kept
 */

const NAME = 'sorot';
const VERSION = 1;
const HEADS = 'heads';
const BODIES = 'bodies';

/** How long the browser may take to open the store before the work goes on without. */
const OPENING_MS = 4000;

/** Why something was not kept or read; `code`: "none", "newer", "slow", "full", "conflict", "unreadable", "failed". */
export class KeepError extends Error {
  /**
   * @param {string} code
   * @param {unknown} [cause]
   */
  constructor(code, cause) {
    super(`not kept: ${code}`, { cause });
    this.name = 'KeepError';
    this.code = code;
  }
}

/**
 * @param {unknown} error
 * @param {boolean} [opening]
 */
function told(error, opening = false) {
  if (error instanceof KeepError) return error;
  const name = /** @type {any} */ (error)?.name;
  if (name === 'VersionError') return new KeepError('newer', error);
  if (name === 'QuotaExceededError') return new KeepError('full', error);
  // No IndexedDB, or none for this page: private windows, blocked storage, a frame without an origin.
  if (opening && name !== 'UnknownError' && name !== 'AbortError') return new KeepError('none', error);
  return new KeepError('failed', error);
}

/**
 * Opens the store.
 * @param {(code: string) => void} [closed] called when the browser or a newer page takes it away
 * @returns {Promise<Store>}
 * @throws {KeepError}
 */
export async function openStore(closed = () => {}) {
  /** @type {Store | undefined} */
  let store;
  let late = false;
  let timer;
  try {
    const opening = openDB(NAME, VERSION, {
      upgrade(db) {
        db.createObjectStore(HEADS, { keyPath: 'id' });
        db.createObjectStore(BODIES, { keyPath: 'id' });
      },
      // Another page wants a newer version: it waits for as long as this one holds the old.
      blocking() {
        store?.close();
        closed('newer');
      },
      terminated: () => closed('failed'),
    });
    opening.then((db) => late && db.close()).catch(() => {});
    const slow = new Promise((_, reject) => {
      timer = setTimeout(() => {
        late = true;
        reject(new KeepError('slow'));
      }, OPENING_MS);
    });
    const db = await Promise.race([opening, slow]);
    if (![HEADS, BODIES].every((name) => db.objectStoreNames.contains(name))) {
      db.close();
      throw new KeepError('unreadable');
    }
    store = new Store(db);
    return store;
  } catch (error) {
    throw told(error, true);
  } finally {
    clearTimeout(timer);
  }
}

/** Throws all away, what cannot be read too. */
export async function discardAll() {
  try {
    await deleteDB(NAME);
  } catch (error) {
    throw told(error);
  }
}

/** The open store. */
export class Store {
  #db;

  /** @param {import('idb').IDBPDatabase} db */
  constructor(db) {
    this.#db = db;
  }

  close() {
    this.#db.close();
  }

  /**
   * What is kept, the last changed first; with a query, what has its words in the title or the text.
   * @param {string} [query]
   * @returns {Promise<(Head | {id: string, broken: true})[]>}
   */
  async list(query = '') {
    const wanted = query.trim().toLowerCase();
    const [heads, found] = await this.#do(async () => [
      await this.#db.getAll(HEADS),
      wanted && (await this.#having(wanted)),
    ]);
    return heads
      .map((/** @type {any} */ head) =>
        isHead(head) ? head : { id: String(head.id), broken: /** @type {true} */ (true) },
      )
      .filter((/** @type {any} */ head) => !found || found.has(head.id))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => ((a.changed ?? '') < (b.changed ?? '') ? 1 : -1));
  }

  /** @param {string} wanted */
  async #having(wanted) {
    const found = new Set();
    let cursor = await this.#db.transaction(BODIES).store.openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const text = cursor.value?.record?.text;
      if (typeof text === 'string' && text.toLowerCase().includes(wanted)) found.add(cursor.key);
    }
    return found;
  }

  /**
   * @param {string} id
   * @returns {Promise<Kept | null>} null where there is none of that id
   * @throws {KeepError}
   */
  async read(id) {
    const body = await this.#do(() => this.#db.get(BODIES, id));
    if (!body) return null;
    try {
      return { id, revision: Number(body.revision), review: taken(body.record) };
    } catch (error) {
      throw new KeepError(/** @type {any} */ (error).code === 'newer' ? 'newer' : 'unreadable', error);
    }
  }

  /**
   * Writes an article, which must be as it was read: of that revision, or new or deleted meanwhile.
   * @param {string} id
   * @param {Review} review
   * @param {number} revision that it was read at; 0 for a new one
   * @param {{done: number, of: number}} progress
   * @param {boolean} [blind] by one who alone may write, and may not live to hear what was there
   * @throws {KeepError} "conflict" where another page has written
   */
  write(id, review, revision, { done, of }, blind = false) {
    return this.#do(async () => {
      const { title, made, changed, text } = review;
      const next = revision + 1;
      const head = { id, title: title.slice(0, 200), made, changed, units: text.length, done, of, revision: next };
      const body = { id, revision: next, record: record(review) };
      const tx = this.#db.transaction([HEADS, BODIES], 'readwrite');
      tx.done.catch(() => {}); // told below
      try {
        const there = blind ? undefined : await tx.objectStore(HEADS).get(id);
        if (there && there.revision !== revision) throw new KeepError('conflict');
        const puts = [tx.objectStore(HEADS).put(head), tx.objectStore(BODIES).put(body)];
        tx.commit();
        await Promise.all([...puts, tx.done]);
      } catch (error) {
        // Where the disk is full, the transaction says so and the request only that it was ended.
        throw tx.error ?? error;
      }
    });
  }

  /** @param {string} id */
  delete(id) {
    return this.#do(async () => {
      const tx = this.#db.transaction([HEADS, BODIES], 'readwrite');
      await Promise.all([tx.objectStore(HEADS).delete(id), tx.objectStore(BODIES).delete(id), tx.done]);
    });
  }

  /** Deletes all articles. */
  clear() {
    return this.#do(async () => {
      const tx = this.#db.transaction([HEADS, BODIES], 'readwrite');
      await Promise.all([tx.objectStore(HEADS).clear(), tx.objectStore(BODIES).clear(), tx.done]);
    });
  }

  /**
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async #do(work) {
    try {
      return await work();
    } catch (error) {
      throw told(error);
    }
  }
}

/** @param {any} head @returns {head is Head} */
function isHead(head) {
  const { title, made, changed, units, done, of, revision } = head;
  return (
    [title, made, changed].every((one) => typeof one === 'string') && [units, done, of, revision].every(Number.isFinite)
  );
}
