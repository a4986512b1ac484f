import type { SharedWords } from "../../text/scan/scanner.js";

/** There is no more memory for a kernel. */
export class KernelMemoryError extends Error {}

/** Memory that the kernels share, looked at anew when it has moved. */
export class KernelMemory {
  #numbers = new Uint32Array(0);
  #bytes = new Uint8Array(0);

  constructor(private readonly shared: SharedWords) {}

  /** All of it, four bytes a number. */
  get numbers(): Uint32Array<ArrayBuffer> {
    this.#look();
    return this.#numbers;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    this.#look();
    return this.#bytes;
  }

  /**
   * Memory of so many bytes: where it lies.
   *
   * @throws KernelMemoryError where there is none left.
   */
  take(size: number): number {
    const at = this.shared.calls.take(size) >>> 0;
    if (at === 0) throw new KernelMemoryError(`no memory for ${size} bytes`);
    return at;
  }

  #look(): void {
    const { buffer } = this.shared.memory;
    if (buffer === this.#bytes.buffer) return;
    this.#numbers = new Uint32Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }
}
