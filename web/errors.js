/** Whatever goes wrong in Sorot that is not a mistake in a call (those are a TypeError or RangeError). */
export class SorotError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = new.target.name;
    /** What went wrong, for programs. */
    this.code = code;
  }
}

/** The text is longer than the engine takes. Nothing happened to it. */
export class TextTooLongError extends SorotError {
  /**
   * @param {number} size of the text in bytes of UTF-8
   * @param {number} limit
   */
  constructor(size, limit) {
    super('too-long', `the text has ${size} bytes of UTF-8; the limit is ${limit}`);
    this.size = size;
    this.limit = limit;
  }
}

/** The engine died on this text as often as it was tried, or did not start. */
export class EngineError extends SorotError {
  /**
   * @param {string} reason
   * @param {number} tries
   */
  constructor(reason, tries) {
    super('engine', `${reason} (${tries} tries)`);
    this.reason = reason;
    this.tries = tries;
  }
}

/** The engine or the worker's file could not be fetched or compiled. The next call tries again. */
export class LoadError extends SorotError {
  /** @param {unknown} cause */
  constructor(cause) {
    super('load', `the engine could not be loaded: ${/** @type {any} */ (cause)?.message ?? cause}`, { cause });
  }
}

/** The engine's file is of another version than the loader, or of another build of it. */
export class VersionError extends SorotError {
  /**
   * @param {number | string} found
   * @param {number | string} wanted
   */
  constructor(found, wanted) {
    super('version', `the engine is version ${found}, the loader needs ${wanted}: take both from one package`);
    this.found = found;
    this.wanted = wanted;
  }
}

/** What was given as the person model is none that the engine reads. It goes on as before. */
export class ModelError extends SorotError {
  constructor() {
    super('model', 'not a model that the engine reads');
  }
}

/** A later call with `supersede` took the place of this one. */
export class SupersededError extends SorotError {
  constructor() {
    super('superseded', 'a newer call took the place of this one');
  }
}

/** The annotator is closed. */
export class ClosedError extends SorotError {
  constructor() {
    super('closed', 'the annotator is closed');
  }
}
