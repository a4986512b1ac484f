/** A compiled module. */
export interface WasmModule {
  readonly [Symbol.toStringTag]?: string;
}

/** What is used of `WebAssembly`, of which Node's types say nothing. */
interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  /** Thrown for what the engine does not know. */
  readonly CompileError: new () => Error;
  readonly Instance: new (module: WasmModule, imports: object) => { readonly exports: unknown };
}

/** `WebAssembly`, or undefined where it is switched off. */
export const webAssembly = (globalThis as { readonly WebAssembly?: WebAssemblyLike }).WebAssembly;
