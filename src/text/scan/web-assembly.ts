/** A compiled module. */
export interface WasmModule {
  readonly [Symbol.toStringTag]?: string;
}

/** Memory of a module, in pieces that move when it grows. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
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
