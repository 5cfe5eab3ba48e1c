/** The engine's worker: a script to be started, not to be imported. */
export {};
