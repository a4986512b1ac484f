import type { TextBytes } from "../text/scan/scanner.js";
import { scanWords } from "../text/scan-words.js";
import type { Codebook } from "./codebook.js";
import { CLOSED, gapOfByte, joinsAcross, OPEN, POINT } from "./join-words.js";
import { isNegated, type NegationReach } from "./negation.js";
import type { ScannedWords } from "./text-reader.js";

/** What only a text can say of its words, whose forms and places were scanned. */
export class WordsInText {
  constructor(
    private readonly language: string | null,
    private readonly reach: NegationReach,
    private readonly negation: Codebook["matching"]["negation"],
    private scan: ScannedWords,
    private bytes: TextBytes,
  ) {}

  /** Goes on to another text. */
  take(scan: ScannedWords, bytes: TextBytes): void {
    this.scan = scan;
    this.bytes = bytes;
  }

  /** Whether a word and the next may belong to one term. */
  joinNext(word: number): boolean {
    const { scan, bytes } = this;
    const known = scan.joinsNext(word);
    if (known !== null) return known;
    if (word + 1 >= scan.count) return false;
    const start = scan.starts[word] ?? 0;
    const [from, to] = [scan.endOf(word), scan.starts[word + 1] ?? 0];
    const gap = gapOfByte[bytes.byteAt(from)];
    if (gap === CLOSED || (to === from + 1 && gap === OPEN)) return gap === OPEN;
    // Initials alone go on over a full stop.
    if (gap === POINT && !this.#mayBeInitials(start, from)) return false;
    return joinsAcross(bytes.textAt(from, to), () => bytes.textAt(start, from));
  }

  #mayBeInitials(start: number, end: number): boolean {
    const [letter, next] = [this.bytes.byteAt(start), this.bytes.byteAt(start + 1)];
    return letter > 127 || end === start + 1 || gapOfByte[next] === POINT;
  }

  /**
   * Whether a stretch of words is negated; asked where a negator stands in reach.
   *
   * @param termLanguage - what the term is written in: that counts where the text's is not known
   */
  isNegated(first: number, last: number, termLanguage: string | null): boolean {
    const { language, reach, scan } = this;
    const from = Math.max(0, first - reach.readBefore);
    const to = Math.min(scan.count - 1, last + reach.readBehind);
    const text = this.#textAround(from, to);
    const place = { first: first - from, last: last - from };
    const words = scanWords(text, language);
    return isNegated(text, words, place, language ?? termLanguage, this.negation);
  }

  /** The words from one to another and a little behind, where an ending may negate them. */
  #textAround(from: number, to: number): string {
    const { scan, bytes } = this;
    let end = Math.min(bytes.length, scan.endOf(to) + this.reach.margin);
    while (end < bytes.length && (bytes.byteAt(end) & 0xc0) === 0x80) end++;
    return bytes.textAt(scan.starts[from] ?? 0, end);
  }
}
