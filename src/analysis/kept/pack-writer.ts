import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { cleanUpOnExit } from "../../clean-up-on-exit.js";
import { attempt, failed } from "./attempt.js";
import { packHead, packIndex, readEntry, type Place } from "./pack.js";

/** The name of a pack on its way, with the number of the process that writes it. */
export const temporaryName = /^\.[0-9a-f-]{36}\.(\d+)\.tmp$/u;

/** Writes the entries of a run into a file that has no name yet. */
export class PackWriter {
  readonly #temporary: string;
  readonly #places = new Map<string, Place>();
  #descriptor: number | null = null;
  #at = 0;
  #isBroken = false;
  #file: string | null = null;
  #cleanUp: () => void = () => undefined;

  constructor(
    private readonly folder: string,
    private readonly version: string,
  ) {
    this.#temporary = path.join(folder, `.${randomUUID()}.${process.pid}.tmp`);
  }

  /** The pack, once it has its name; `null` where nothing was kept. */
  get file(): string | null {
    return this.#file;
  }

  /** The bytes of an entry that was added; `null` where there is none. */
  get(key: string): Uint8Array | null {
    const place = this.#places.get(key);
    if (place === undefined || this.#descriptor === null) return null;
    return readEntry(this.#descriptor, place);
  }

  has(key: string): boolean {
    return this.#descriptor !== null && this.#places.has(key);
  }

  add(key: string, bytes: Uint8Array): void {
    if (this.#isBroken || this.#places.has(key)) return;
    const done = attempt(() => {
      if (this.#descriptor === null) this.#open();
      const at = this.#at;
      this.#write(bytes);
      this.#places.set(key, { at, length: bytes.length, check: crc32(bytes) });
    });
    if (done === failed) this.#giveUp();
  }

  /** Gives the pack its name; false where something that was to be kept is not. */
  seal(): boolean {
    if (this.#isBroken || this.#descriptor === null) {
      this.#close();
      return !this.#isBroken;
    }
    const done = attempt(() => {
      const index = packIndex(this.#places);
      this.#write(index);
      this.#close();
      const name = createHash("sha256").update(index).digest("hex").slice(0, 16);
      const file = path.join(this.folder, `${name}.pack`);
      renameSync(this.#temporary, file);
      this.#file = file;
    });
    if (done === failed) this.#giveUp();
    this.#close();
    this.#cleanUp();
    return done !== failed;
  }

  #open(): void {
    this.#cleanUp = cleanUpOnExit(() => {
      attempt(() => {
        rmSync(this.#temporary, { force: true });
      });
    });
    mkdirSync(this.folder, { recursive: true });
    // Wherever the output is: what is kept is nobody's to commit.
    writeFileSync(path.join(this.folder, ".gitignore"), "*\n");
    this.#descriptor = openSync(this.#temporary, "wx+");
    this.#write(packHead(this.version));
  }

  #write(bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) {
      done += writeSync(this.#descriptor ?? -1, bytes, done, bytes.length - done);
    }
    this.#at += bytes.length;
  }

  /** A run does without its memory where that cannot be written; what was can still be read. */
  #giveUp(): void {
    this.#isBroken = true;
    this.#cleanUp();
  }

  #close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    if (descriptor === null) return;
    attempt(() => {
      closeSync(descriptor);
    });
  }
}
