/**
 * Which articles are this page's alone, by Web Locks. Where there are none (a page without a secure origin) everything is
 * this page's as far as it can tell, and the store's revisions tell it better.
 */

/** How often a lock is asked for: a page that is loaded again may find its own former life still there. */
const TRIES = 5;
const TRY_MS = 100;

export class Locked {
  #locks;
  /** @type {Map<string, () => void>} how each is let go */
  #held = new Map();

  /** @param {LockManager} [locks] */
  constructor(locks) {
    this.#locks = locks;
  }

  /** Whether an article is surely this page's alone. */
  has(/** @type {string} */ id) {
    return this.#held.has(id);
  }

  /**
   * @param {string} id
   * @param {boolean} [contended] another page may have it
   * @returns {Promise<boolean>} whether this page has it
   */
  async hold(id, contended = false) {
    for (let left = contended ? TRIES : 1; left > 0; left--) {
      const got = await this.#try(id);
      if (got !== false) return true;
      if (left > 1) await new Promise((resolve) => setTimeout(resolve, TRY_MS));
    }
    return false;
  }

  /**
   * @param {string} id
   * @returns {Promise<boolean | undefined>} undefined where there are no locks
   */
  #try(id) {
    return new Promise((resolve) => {
      const locks = this.#locks;
      if (!locks) {
        resolve(undefined);
        return;
      }
      const begun = () =>
        locks.request(`sorot-article-${id}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          if (!lock) return undefined;
          return new Promise((/** @type {(value?: any) => void} */ let_) => this.#held.set(id, let_));
        });
      // A page without an origin has locks that it may not use.
      Promise.resolve()
        .then(begun)
        .catch(() => resolve(undefined));
    });
  }

  /** Lets all of them go. */
  leave() {
    for (const let_ of this.#held.values()) let_();
    this.#held.clear();
  }
}
