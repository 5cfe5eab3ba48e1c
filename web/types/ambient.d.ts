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
