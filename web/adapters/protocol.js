/** What host and frame say to each other. */

/** Raised when either could misread the other. */
export const VERSION = 1;

export const MESSAGES = { hello: 'hello', connect: 'connect' };

/** @typedef {{text: string, document: object | null}} State the document as JSON has it */
