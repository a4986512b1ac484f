import { checkUtf8 } from "../../text/decoding/check-utf8.js";
import { decodeAs } from "../../text/decoding/decode-as.js";
import { countOf } from "../../text/count-of.js";
import { inMegabytes, limits } from "./limits.js";

/** Where what is amiss was not told at once. */
const behind = `behind the first ${inMegabytes(limits.sample)}`;

/** Decodes pieces of a text that follow each other. */
export interface ChunkDecoder {
  /** The letters that are whole with this piece; without one, what is left. */
  decode(chunk?: Uint8Array): string;
  /** How much was not of the encoding and came as U+FFFD, or `null`. */
  readonly note: string | null;
}

/**
 * A decoder for a text whose encoding was told from its beginning.
 *
 * @param known - so many bytes were looked at then, and what is amiss in them was told
 */
export function openDecoder(encoding: string, known: number): ChunkDecoder {
  if (encoding === "utf-8") return new Utf8Decoder(known);
  if (encoding === "windows-1252") {
    return { decode: (chunk = new Uint8Array()) => decodeAs(encoding, chunk), note: null };
  }
  return new OtherDecoder(encoding);
}

/** UTF-8, in which every place that is none is counted. */
class Utf8Decoder implements ChunkDecoder {
  note: string | null = null;
  #broken = 0;
  #first = 0;
  #rest: Uint8Array = new Uint8Array();
  /** How many bytes were decoded. */
  #done = 0;

  constructor(private readonly known: number) {}

  decode(chunk?: Uint8Array): string {
    const bytes = chunk === undefined ? this.#rest : Buffer.concat([this.#rest, chunk]);
    const end = chunk === undefined ? bytes.length : endOfLetters(bytes);
    const whole = bytes.subarray(0, end);
    this.#rest = bytes.subarray(end);
    const text = new TextDecoder("utf-8", { ignoreBOM: this.#done > 0 }).decode(whole);
    // Few have any: the others need not be looked at byte by byte.
    if (text.includes("\ufffd")) this.#count(whole);
    this.#done += end;
    return text;
  }

  #count(bytes: Uint8Array): void {
    const from = Math.max(0, this.known - this.#done);
    const { broken, firstBroken } = checkUtf8(bytes.subarray(from));
    if (broken === 0) return;
    if (this.#broken === 0) this.#first = this.#done + from + firstBroken;
    this.#broken += broken;
    const [what, first] =
      this.#broken === 1 ? ["place that is", "at"] : ["places that are", "the first at"];
    const found = `${this.#broken} ${what} no UTF-8 ${behind}`;
    this.note = `${found}, ${first} byte ${this.#first}, read as U+FFFD`;
  }
}

/** Behind the last letter that is whole, where the last one may go on. */
function endOfLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const wanted = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return wanted > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Any other encoding; what is none of it is told but for the first piece, which was looked at. */
class OtherDecoder implements ChunkDecoder {
  note: string | null = null;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  #lost = 0;
  #isFirst = true;

  constructor(private readonly encoding: string) {
    this.#decoder = new TextDecoder(encoding);
  }

  decode(chunk?: Uint8Array): string {
    const text =
      chunk === undefined ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true });
    if (!this.#isFirst) this.#lost += text.match(/\ufffd/gu)?.length ?? 0;
    this.#isFirst = false;
    if (this.#lost > 0)
      this.note = `${countOf(this.#lost, "letter")} read as U+FFFD ${behind}: not ${this.encoding}`;
    return text;
  }
}
