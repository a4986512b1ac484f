import type { Passage, Span } from "../rows.js";
import { copyString } from "../text/copy-string.js";
import { foldWord } from "../text/fold-word.js";
import { functionWords } from "../text/function-words.js";
import { scanWords, type Word } from "../text/scan-words.js";

/** So common that they tell a language, and yet what political texts are about. */
const telling = new Set(
  "world people state states government country countries international".split(" "),
);
/** Begins with a letter and has two or more: no number, no lone letter. */
const worded = /^\p{L}.*[\p{L}\p{N}]/u;
const clitics = new Set(["d", "ll", "m", "re", "s", "t", "ve"]);

/** What a word is, for people. */
export interface WordEntry {
  /** As it is written most often: `Ukraine`, `peace`; as often as not, with small letters. */
  readonly word: string;
  /** False for function words, numbers and single letters. */
  readonly isContent: boolean;
}

/**
 * The words of passages, each distinct one with a number from 0: words that differ in nothing but
 * capitals and the like are one (`foldWord`).
 *
 * Of words that only an apostrophe parts, which count as one, it is the longest: `China` of
 * `China's`, `État` of `l'État`; an English negation is whole: `don't`.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** By language, since a function word of one is a word like others in another. */
  readonly #spellings = new Map<string | null, Map<string, Spelling>>();

  get size(): number {
    return this.#numbers.size;
  }

  /** Calls `onWord` with the number of each word of a passage, in order. */
  read(
    { text, language }: Pick<Passage, "text" | "language">,
    onWord: (word: number) => void,
  ): void {
    const spellings = this.#spellings.get(language) ?? new Map<string, Spelling>();
    this.#spellings.set(language, spellings);
    const words = scanWords(text, language);
    for (let i = 0; i < words.length;) {
      const first = i++;
      while (words[i]?.joined === true) i++;
      const { start, end } = chooseOf(text, words, first, i);
      const written = text.slice(start, end);
      let spelling = spellings.get(written);
      if (spelling === undefined) {
        spelling = this.#add(copyString(written), language);
        spellings.set(spelling.written, spelling);
      }
      spelling.count++;
      onWord(spelling.word);
    }
  }

  /** What each word is, by its number. */
  entries(): WordEntry[] {
    const counts = new Map<string, { readonly word: number; count: number }>();
    const common = new Float64Array(this.size);
    for (const spellings of this.#spellings.values()) {
      for (const { written, word, count, isFunction } of spellings.values()) {
        const known = counts.get(written);
        if (known === undefined) counts.set(written, { word, count });
        else known.count += count;
        common[word] = (common[word] ?? 0) + (isFunction ? count : -count);
      }
    }
    const best = new Array<{ written: string; count: number } | undefined>(this.size);
    for (const [written, { word, count }] of counts) {
      const other = best[word];
      const isBetter =
        other === undefined ||
        count > other.count ||
        (count === other.count && written > other.written);
      if (isBetter) best[word] = { written, count };
    }
    return [...this.#numbers].map(([form, word]) => ({
      word: best[word]?.written ?? form,
      isContent: worded.test(form) && (common[word] ?? 0) < 0,
    }));
  }

  #add(written: string, language: string | null): Spelling {
    const form = foldWord(written);
    const word = this.#numbers.get(form) ?? this.#numbers.size;
    this.#numbers.set(form, word);
    return { written, word, count: 0, isFunction: isFunctionWord(form, language) };
  }
}

/** A word as it is written in passages of one language. */
interface Spelling {
  readonly written: string;
  readonly word: number;
  count: number;
  readonly isFunction: boolean;
}

function isFunctionWord(form: string, language: string | null): boolean {
  if (telling.has(form) || language === null) return false;
  if (language === "en" && /n\W+t$/u.test(form)) return true;
  return functionWords().get(language)?.has(form) ?? false;
}

function chooseOf(text: string, words: readonly Word[], from: number, to: number): Span {
  let chosen: Span = words[from] ?? { start: 0, end: 0 };
  for (let i = from + 1; i < to; i++) {
    const { start, end } = words[i] ?? chosen;
    const part = text.slice(start, end);
    if (part === "t" && text[start - 2] === "n") return { start: chosen.start, end };
    const isLonger = end - start > chosen.end - chosen.start;
    if (isLonger && !clitics.has(part.toLowerCase())) chosen = { start, end };
  }
  return chosen;
}
