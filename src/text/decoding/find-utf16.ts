import { measurePlausibility } from "./measure-plausibility.js";

/** So many bytes are looked at. */
const sampleSize = 65_536;
/** So large a share of what comes out must be ordinary text. */
const leastText = 0.97;
/** Every second byte of an alphabet's text is NUL; of others, the letters must be common ones. */
const leastNuls = 0.2;
const leastPlausible = 0.8;

/** Controls, unassigned and private characters, halves of pairs, and what was no letter at all. */
const noText = /(?![\t\n\r\f])[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu;
/** Letters of scripts in daily use, digits, blanks and common marks. */
const usual =
  /[\s0-9A-Za-z!-/:-@“”‘’–—…•€、。！？]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}]|[\u3005-\u3029\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f\u00a0-\u00bf]/gu;

/**
 * Which UTF-16 the bytes are in that hold NULs or other controls and have no byte order mark, or
 * `null` where neither reading gives text.
 */
export function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(sampleSize, bytes.length & ~1));
  if (sample.length < 4) return null;
  const little = new TextDecoder("utf-16le").decode(sample);
  const big = new TextDecoder("utf-16be").decode(sample);
  const [text, encoding] =
    measureText(little) >= measureText(big)
      ? ([little, "utf-16le"] as const)
      : ([big, "utf-16be"] as const);
  const nuls = sample.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  const isPlausible =
    nuls >= leastNuls * sample.length || measurePlausibility(text) >= leastPlausible;
  return isPlausible && measureText(text) >= leastText ? encoding : null;
}

/** The share of usual letters among all, less that of what is no text. */
function measureText(text: string): number {
  const bad = text.match(noText)?.length ?? 0;
  return ((text.match(usual)?.length ?? 0) - bad) / Math.max(1, text.length);
}
