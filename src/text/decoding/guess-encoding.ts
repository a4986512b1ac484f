import type * as Chardet from "chardet";
import { createRequire } from "node:module";
import { decodeAs, encodingName } from "./decode-as.js";
import { measurePlausibility } from "./measure-plausibility.js";

/** A guess, and how plausible the text is that comes out, from -1 to 1. */
export interface Guess {
  readonly encoding: string;
  readonly plausibility: number;
}

/** Tried whatever the detector says: the encodings that documents outside of UTF-8 are in. */
const usual = (
  "windows-1252 windows-1250 windows-1251 windows-1253 windows-1254 windows-1255 windows-1256 " +
  "windows-1257 windows-1258 windows-874 iso-8859-2 iso-8859-5 iso-8859-7 iso-8859-15 koi8-r " +
  "gb18030 big5 shift_jis euc-jp euc-kr"
).split(" ");
/** So many bytes of lines that hold more than ASCII are looked at. */
const sampleSize = 8192;
/** How much the detector's confidence counts beside the plausibility of the text. */
const confidenceWeight = 0.6;

/** The encoding that bytes which are no UTF-8 are most likely in. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const chardet = createRequire(import.meta.url)("chardet") as typeof Chardet;
  const sample = takeSample(bytes);
  const confidences = new Map<string, number>();
  for (const { name, confidence } of chardet.analyse(sample)) {
    const encoding = encodingName(name);
    if (encoding === null || encoding.startsWith("utf-")) continue;
    confidences.set(encoding, Math.max(confidences.get(encoding) ?? 0, confidence / 100));
  }
  let best: Guess & { score: number } = { encoding: usual[0] ?? "", plausibility: -1, score: -9 };
  for (const encoding of new Set([...usual, ...confidences.keys()])) {
    const plausibility = measurePlausibility(decodeAs(encoding, sample));
    const score = plausibility + confidenceWeight * (confidences.get(encoding) ?? 0);
    if (score > best.score) best = { encoding, plausibility, score };
  }
  const isLatin9 = best.encoding === "windows-1252" && hasEuroOfLatin9(sample);
  return {
    encoding: isLatin9 ? "iso-8859-15" : best.encoding,
    plausibility: best.plausibility,
  };
}

/** A currency sign ¤ where none of windows-1252's own signs stands is the euro of ISO-8859-15. */
function hasEuroOfLatin9(bytes: Uint8Array): boolean {
  return bytes.includes(0xa4) && !bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
}

/** The lines with more than ASCII in them: no encoding breaks a letter at a line end. */
export function takeSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes;
  const sample = new Uint8Array(sampleSize);
  let length = 0;
  let lineStart = 0;
  let isPlain = true;
  for (let at = 0; at < bytes.length && length < sampleSize; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) isPlain = false;
    const isLast = at + 1 === bytes.length || at + 1 - lineStart === sampleSize - length;
    if (byte !== 0x0a && !isLast) continue;
    if (!isPlain) {
      sample.set(bytes.subarray(lineStart, at + 1), length);
      length += at + 1 - lineStart;
    }
    lineStart = at + 1;
    isPlain = true;
  }
  return sample.subarray(0, length);
}
