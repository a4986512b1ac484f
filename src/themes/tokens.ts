import { isUnspaced } from "../text/character-classes.js";
import { scanWords, type Word } from "../text/scan-words.js";
import { charactersOf } from "./characters.js";
import { endsParagraph, isHyphenated, joinsNext } from "./join-words.js";

const firstUnspaced = "\u0e00";

/**
 * The words of a text as terms meet them: where a script has no blanks, its characters, so that a
 * term is found however the text is parted into words.
 */
export class Tokens {
  readonly words: readonly Word[];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The word that each belongs to. */
  readonly wordOf: number[] = [];
  readonly #joins: (boolean | undefined)[] = [];
  #places: { word: number; paragraph: number }[] | null = null;

  constructor(
    readonly text: string,
    readonly language: string | null,
  ) {
    this.words = scanWords(text, language);
    this.words.forEach(({ start, end }, word) => {
      if (!this.#isUnspacedAt(start)) {
        this.#push(start, end, word);
        return;
      }
      let at = start;
      for (const { length } of charactersOf(text.slice(start, end))) {
        this.#push(at, at + length, word);
        at += length;
      }
    });
  }

  get count(): number {
    return this.starts.length;
  }

  textOf(first: number, last = first): string {
    return this.text.slice(this.starts[first], this.ends[last]);
  }

  /** Whether a token and the next may belong to one term. */
  joinsNext(i: number): boolean {
    const word = this.wordOf[i] ?? 0;
    if (this.wordOf[i + 1] === word) return true;
    return (this.#joins[word] ??= joinsNext(this.text, this.words, word));
  }

  /** Whether a token and the next are words parted by a hyphen alone. */
  isHyphenated(i: number): boolean {
    const word = this.wordOf[i] ?? 0;
    return this.endsWord(i) && isHyphenated(this.text, this.words, word);
  }

  startsWord(i: number): boolean {
    return this.wordOf[i - 1] !== this.wordOf[i];
  }

  endsWord(i: number): boolean {
    return this.wordOf[i + 1] !== this.wordOf[i];
  }

  /**
   * How many words one token stands behind another, 1 for the next; `China's` is one word. Infinite
   * where a paragraph ends between them.
   */
  apart(one: number, later: number): number {
    this.#places ??= this.#placeWords();
    const [a, b] = [this.#places[this.wordOf[one] ?? 0], this.#places[this.wordOf[later] ?? 0]];
    return a === undefined || a.paragraph !== b?.paragraph ? Infinity : b.word - a.word;
  }

  #placeWords(): { word: number; paragraph: number }[] {
    let [word, paragraph] = [0, 0];
    return this.words.map(({ start, joined }, i) => {
      if (!joined) word++;
      if (endsParagraph(this.text.slice(this.words[i - 1]?.end ?? start, start))) paragraph++;
      return { word, paragraph };
    });
  }

  #isUnspacedAt(at: number): boolean {
    if (this.text.charAt(at) < firstUnspaced) return false;
    return isUnspaced(String.fromCodePoint(this.text.codePointAt(at) ?? 0));
  }

  #push(start: number, end: number, word: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.wordOf.push(word);
  }
}
