import type { Passage } from "../../rows.js";
import { copyString } from "../../text/copy-string.js";
import { foldWord } from "../../text/fold-word.js";
import { functionWords } from "../../text/function-words.js";
import { scanWords, type Word } from "../../text/scan-words.js";
import { isHyphenated, joinsNext } from "../join-words.js";
import { NumberList } from "../../text/number-list.js";

/** What stands before a word. */
export const gaps = {
  /** A sentence may begin with it, so that its capital tells nothing. */
  opening: 0,
  /** Words on either side are no words of one term. */
  comma: 1,
  blank: 2,
  hyphen: 3,
  apostrophe: 4,
  nothing: 5,
} as const;

/** What the words of a gap are written with between them. */
export const gapTexts: readonly string[] = [" ", " ", " ", "-", "’", ""];

/** The words of passages in one language, as numbers. */
export interface Words {
  readonly language: string | null;
  readonly passages: readonly Passage[];
  /** The first word of each passage, and the end. */
  readonly starts: Uint32Array;
  /** Number of the document of each passage; passages of one document stand together. */
  readonly documents: Uint32Array;
  /** Each word as it is written: a place in `spellings`. */
  readonly written: Uint32Array;
  /** Where each word begins in its passage. */
  readonly offsets: Uint32Array;
  readonly gaps: Uint8Array;
  readonly spellings: readonly string[];
  /** Of each spelling: the word without case, a place in `forms`. */
  readonly wordOf: Uint32Array;
  /** Of each spelling whether it begins with a capital. */
  readonly isCapital: Uint8Array;
  readonly forms: readonly string[];
  /** Of each form whether it is a function word, or too common a one to tell a language by. */
  readonly isCommon: Uint8Array;
  /** Of each form whether it says something: two letters or more, and no number. */
  readonly isTelling: Uint8Array;
}

/**
 * The words of passages in one language, each distinct one kept once.
 *
 * @param passages - those of one document one after the other
 */
export function readWords(
  passages: readonly Passage[],
  language: string | null,
  onPassage: () => void = () => undefined,
): Words {
  const spellings = new Spellings(language);
  const [written, offsets] = [makeList(), makeList()];
  const before = new NumberList((length) => new Uint8Array(length));
  const starts = new Uint32Array(passages.length + 1);
  const documents = new Uint32Array(passages.length);
  passages.forEach(({ text, document }, p) => {
    onPassage();
    starts[p] = written.length;
    const isNew = p > 0 && document !== passages[p - 1]?.document;
    documents[p] = (documents[p - 1] ?? 0) + Number(isNew);
    const words = scanWords(text, language);
    words.forEach(({ start, end }, i) => {
      written.push(spellings.add(text.slice(start, end)));
      offsets.push(start);
      before.push(gapBefore(text, words, i));
    });
  });
  starts[passages.length] = written.length;
  const lists = { written: written.take(), offsets: offsets.take(), gaps: before.take() };
  return { language, passages, starts, documents, ...lists, ...spellings.take() };
}

/** The form of a word of the passages. */
export function formAt({ written, wordOf }: Words, at: number): number {
  return wordOf[written[at] ?? 0] ?? 0;
}

/** Whether a word begins with a capital. */
export function isCapitalAt({ written, isCapital }: Words, at: number): boolean {
  return isCapital[written[at] ?? 0] === 1;
}

/** Whether a word may be of one term with the one before it. */
export function isJoined({ gaps: before }: Words, at: number): boolean {
  return (before[at] ?? 0) >= gaps.blank;
}

function gapBefore(text: string, words: readonly Word[], i: number): number {
  const [before, word] = [words[i - 1], words[i]];
  if (before === undefined || word === undefined) return gaps.opening;
  if (before.end === word.start) return gaps.nothing;
  if (word.joined) return gaps.apostrophe;
  const between = text.slice(before.end, word.start);
  if (between === " " || between === "\n") return gaps.blank;
  if (isHyphenated(text, words, i - 1)) return gaps.hyphen;
  if (joinsNext(text, words, i - 1)) return gaps.blank;
  return /^[\s,，、]*$/u.test(between) && !/\n\s*\n/u.test(between) ? gaps.comma : gaps.opening;
}

function makeList(): NumberList<Uint32Array> {
  return new NumberList((length) => new Uint32Array(length));
}

/** The distinct spellings and forms, numbered as they come. */
class Spellings {
  readonly #known = new Map<string, number>();
  readonly #forms = new Map<string, number>();
  readonly #spellings: string[] = [];
  readonly #wordOf = makeList();
  readonly #common: ReadonlySet<string>;

  constructor(language: string | null) {
    this.#common = functionWords().get(language ?? "") ?? new Set();
  }

  add(spelling: string): number {
    const known = this.#known.get(spelling);
    if (known !== undefined) return known;
    // A part of a passage would keep the whole of it in memory.
    const own = copyString(spelling);
    const form = foldWord(own);
    const word = this.#forms.get(form) ?? this.#forms.size;
    this.#forms.set(form, word);
    this.#known.set(own, this.#spellings.length);
    this.#wordOf.push(word);
    return this.#spellings.push(own) - 1;
  }

  take() {
    const forms = [...this.#forms.keys()];
    return {
      spellings: this.#spellings,
      wordOf: this.#wordOf.take(),
      isCapital: Uint8Array.from(this.#spellings, (one) => Number(/^\p{Lu}/u.test(one))),
      forms,
      isCommon: Uint8Array.from(forms, (form) => Number(this.#common.has(form))),
      isTelling: Uint8Array.from(forms, (form) => Number(/^\p{L}\p{M}*[\p{L}\p{N}]/u.test(form))),
    };
  }
}
