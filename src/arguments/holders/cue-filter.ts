/**
 * Whether a text has one of many words, told in one pass over its letters without cutting it up:
 * the number made of a word's letters is looked up first, and only where it is known the word.
 */
export class CueFilter {
  readonly #numbers = new Uint8Array(1 << 16);
  readonly #words: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      let number = 0;
      for (let i = 0; i < word.length; i++) number = add(number, word.charCodeAt(i));
      this.#numbers[number] = 1;
    }
  }

  isIn(text: string): boolean {
    let [number, start] = [0, -1];
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 32;
      // Letters beyond Latin are parts of words; they part words here all the same.
      const isPart =
        (unit >= 97 && unit <= 122) ||
        (unit >= 65 && unit <= 90) ||
        unit === 45 ||
        isAccented(unit);
      if (isPart) {
        if (start < 0) start = i;
        number = add(number, isCapital(unit) ? unit + 32 : unit);
      } else if (start >= 0) {
        if (this.#numbers[number] === 1 && this.#has(text, start, i)) return true;
        [number, start] = [0, -1];
      }
    }
    return false;
  }

  #has(text: string, start: number, end: number): boolean {
    return this.#words.has(text.slice(start, end).toLowerCase());
  }
}

/** A letter of Latin-1 beyond ASCII: `é`. */
function isAccented(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0xff && unit !== 0xd7 && unit !== 0xf7;
}

/** Of which the small letter is 32 farther on. */
function isCapital(unit: number): boolean {
  return (unit > 64 && unit < 91) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
}

function add(number: number, unit: number): number {
  return (number * 31 + unit) & 0xffff;
}
