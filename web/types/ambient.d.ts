/** Go's own loader (wasm_exec.js). */
declare class Go {
  importObject: WebAssembly.Imports;
  exited: boolean;
  run(instance: WebAssembly.Instance): Promise<void>;
}
declare module 'wasm_exec';
declare module 'sorot:worker' {
  const code: string;
  export default code;
}
declare module 'sorot:words' {
  const words: { id: Record<string, string>; en: Record<string, string> };
  export default words;
}

/** What web/package.mjs puts in: the package's version, the build of its engine, and the names of its files. */
declare const SOROT_VERSION: string;
declare const SOROT_BUILD: string;
declare const SOROT_ENGINE: string;
declare const SOROT_MODEL: string;
declare module 'sorot:engine' {
  const packed: string;
  export default packed;
}
