import { foldWord } from "../text/fold-word.js";
import { beginningOfStem, keepsBeginning, stemWord } from "../text/stem-word.js";
import { baseForms, changesBeginning } from "./base-forms.js";
import type { Matching } from "./codebook.js";
import { GlobIndex } from "./glob-index.js";
import type { Element } from "./parse-term.js";
import { accentSpellings, stripAccents } from "./strip-accents.js";
import { formOf } from "./word-form.js";

/** How a term's words are compared. */
export interface Comparison {
  readonly cased: boolean;
  /** The language of the stems that are compared in place of the words; `null`: the words are. */
  readonly stem: string | null;
}

/** What a word of a text begins with, or is, folded, that may be one of a term. */
export interface Beginning {
  readonly letters: string;
  /** Whether the word is no longer. */
  readonly isWhole: boolean;
}

/** A word longer than this is none: it is compared as it stands, without stems or particles. */
const longestWord = 64;
const ascii = /^[\0-\x7f]*$/u;

/** The stems of terms in a language, and what a word begins with that may have one of them. */
interface Stems {
  readonly ids: Map<string, number[]>;
  readonly beginnings: Set<string> | null;
}

/** The words of terms that are compared alike. */
class Dictionary {
  readonly #words = new Map<string, number[]>();
  readonly #stems = new Map<string, Stems>();
  readonly #globs = new GlobIndex();
  readonly #patterns: { readonly pattern: string; readonly id: number }[] = [];

  constructor(
    private readonly cased: boolean,
    private readonly diacritics: Matching["diacritics"],
  ) {}

  add({ form, isGlob }: Element, stem: string | null, id: number): void {
    const spellings = this.diacritics === "optional" ? accentSpellings(form) : this.#spell(form);
    if (isGlob) {
      for (const spelling of spellings) this.#globs.add(spelling, id);
      for (const pattern of spellings) this.#patterns.push({ pattern, id });
    } else if (stem === null) for (const spelling of spellings) enter(this.#words, spelling, id);
    else
      for (const key of this.#stemsOf([form, ...spellings], stem, true))
        this.#enterStem(stem, key, id);
  }

  /** What the words begin with that have an element among these; `null` where that may be anything. */
  beginnings(elements: ReadonlySet<number>): Beginning[] | null {
    const isAsked = (ids: readonly number[]) => ids.some((id) => elements.has(id));
    const whole = [...this.#words].filter(([, ids]) => isAsked(ids)).map(([letters]) => letters);
    const open = this.#patterns
      .filter(({ id }) => elements.has(id))
      .map(({ pattern }) => pattern.slice(0, pattern.search(/[*?]/u)));
    for (const [language, { ids }] of this.#stems) {
      const asked = [...ids].filter(([, own]) => isAsked(own));
      if (asked.length > 0 && !keepsBeginning(language)) return null;
      for (const [key] of asked) open.push(beginningOf(key));
    }
    if (open.includes("")) return null;
    return [
      ...whole.map((letters) => ({ letters, isWhole: true })),
      ...open.map((letters) => ({ letters, isWhole: false })),
    ];
  }

  /** Adds the words of terms that a word of a text is, in any of its forms. */
  find(forms: readonly string[], found: Set<number>): void {
    for (const form of forms) {
      const [spelling = form] = this.#spell(form);
      const ids = this.#words.get(spelling);
      if (ids !== undefined) for (const id of ids) found.add(id);
      for (const id of this.#globs.find(spelling)) found.add(id);
    }
    if ((forms[0]?.length ?? 0) > longestWord) return;
    for (const [language, { ids, beginnings }] of this.#stems) {
      const tried = beginnings === null ? forms : forms.filter((form) => mayHave(form, beginnings));
      if (tried.length === 0) continue;
      for (const key of this.#stemsOf(tried, language, false)) {
        for (const id of ids.get(key) ?? []) found.add(id);
      }
    }
  }

  #spell(form: string): string[] {
    return [this.diacritics === "ignore" ? stripAccents(form) : form];
  }

  /** A stemmer goes by accents, so that they are left out before and after it. */
  #stemsOf(forms: readonly string[], language: string, isTerm: boolean): Set<string> {
    const isBare = this.diacritics === "ignore" || (isTerm && this.diacritics === "optional");
    const keys = new Set<string>();
    for (const form of forms) {
      const key = this.#stem(form, language);
      if (this.diacritics !== "ignore") keys.add(key);
      if (!isBare) continue;
      keys.add(stripAccents(key));
      keys.add(this.#stem(stripAccents(form), language));
    }
    return keys;
  }

  #stem(form: string, language: string): string {
    const stem = stemWord(this.cased ? foldWord(form) : form, language);
    return this.cased ? `${stem} ${capitalsIn(form.slice(0, stem.length))}` : stem;
  }

  #enterStem(language: string, key: string, id: number): void {
    const stems = this.#stems.get(language) ?? {
      ids: new Map<string, number[]>(),
      beginnings: keepsBeginning(language) ? new Set<string>() : null,
    };
    this.#stems.set(language, stems);
    enter(stems.ids, key, id);
    stems.beginnings?.add(beginningOf(key));
  }
}

/** The distinct words and patterns of all terms, numbered; what a word of a text is of them. */
export class ElementIndex {
  readonly #ids = new Map<string, number>();
  readonly #folded: Dictionary;
  readonly #cased: Dictionary;
  #hasCased = false;

  /** @param languages - those whose particles may be attached to a word */
  constructor(
    { diacritics }: Matching,
    private readonly languages: readonly string[],
  ) {
    this.#folded = new Dictionary(false, diacritics);
    this.#cased = new Dictionary(true, diacritics);
  }

  /** The number of a term's word. */
  add(element: Element, { cased, stem }: Comparison): number {
    const by = element.isGlob ? null : stem;
    const key = `${cased} ${element.isGlob ? "*" : (by ?? "")} ${element.form}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(key, id);
      (cased ? this.#cased : this.#folded).add(element, by, id);
      this.#hasCased ||= cased;
    }
    return id;
  }

  /** The numbers of the terms' words that a word of a text, as it is written there, satisfies. */
  find(word: string): Set<number> {
    const found = new Set<number>();
    this.#folded.find(this.#formsOf(word, false), found);
    if (this.#hasCased) this.#cased.find(this.#formsOf(word, true), found);
    return found;
  }

  /**
   * What the words begin with that satisfy one of these elements, folded; `null` where that may be
   * anything. A letter that is no ASCII may stand for another.
   */
  beginnings(elements: ReadonlySet<number> = new Set(this.#ids.values())): Beginning[] | null {
    if (this.languages.some(changesBeginning)) return null;
    const all = [this.#folded.beginnings(elements), this.#cased.beginnings(elements)];
    return all.every((one) => one !== null) ? all.flat() : null;
  }

  #formsOf(word: string, cased: boolean): string[] {
    const form = formOf(word, cased);
    if (form.length > longestWord) return [form];
    return [form, ...this.languages.flatMap((language) => baseForms(form, language))];
  }
}

/** What begins every word whose stem has a key: behind a blank may stand where its capitals are. */
function beginningOf(key: string): string {
  return beginningOfStem(key.replace(/ .*$/u, ""));
}

/** Whether a form may have one of the stems that these begin. */
function mayHave(form: string, beginnings: ReadonlySet<string>): boolean {
  if (!ascii.test(form)) return true;
  const folded = form.toLowerCase();
  for (let length = folded.length; length >= 0; length--) {
    if (beginnings.has(folded.slice(0, length))) return true;
  }
  return false;
}

function enter(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}

/** Where the capitals of a form stand: `0,1` of `US`. */
function capitalsIn(form: string): string {
  return [...form.matchAll(/\p{Lu}/gu)].map(({ index }) => index).join();
}
