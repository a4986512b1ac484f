import { stemWord } from "../text/stem-word.js";
import type { Codebook, Term, Theme } from "./codebook.js";
import { matchGlob } from "./match-glob.js";
import { parseTerm, type Element } from "./parse-term.js";
import { TermStates, type Node } from "./term-states.js";

/**
 * The codebook's terms that hold for a language, ready to read words with. Of each theme the terms
 * of other languages are left out, unless the language is unknown or the theme has no terms in it:
 * then those of every language are tried, for a theme that cannot be found at all would be
 * reported as absent.
 */
export function compileCodebook(codebook: Codebook, language: string | null): TermStates {
  const index = new ElementIndex();
  const root: Node = { id: 0, next: new Map(), endings: [] };
  let order = 0;
  let nodes = 1;
  codebook.themes.forEach((theme, i) => {
    const holds = selectTerms(theme, language);
    for (const masks of [false, true]) {
      for (const term of masks ? theme.except : theme.terms) {
        if (!holds(term)) continue;
        order++;
        for (const sequence of parseTerm(term.term).sequences) {
          const stem = term.stem ? (term.language ?? language) : null;
          const node = descend(
            root,
            sequence.map((element) => index.add(element, stem)),
            () => nodes++,
          );
          node.endings.push({ theme: i, term, masks, order });
        }
      }
    }
  });
  return new TermStates(root, (form) => index.classify(form));
}

/** Whether a theme has any term in a language, or terms for every language. */
export function hasTermsIn(theme: Theme, language: string): boolean {
  return theme.terms.some((term) => term.language === null || term.language === language);
}

function selectTerms(theme: Theme, language: string | null): (term: Term) => boolean {
  if (language === null || !hasTermsIn(theme, language)) return () => true;
  return (term) => term.language === null || term.language === language;
}

function descend(root: Node, path: readonly number[], newId: () => number): Node {
  let node = root;
  for (const element of path) {
    let next = node.next.get(element);
    if (next === undefined) {
      next = { id: newId(), next: new Map(), endings: [] };
      node.next.set(element, next);
    }
    node = next;
  }
  return node;
}

/** The distinct words and patterns of all terms, numbered. */
class ElementIndex {
  readonly #ids = new Map<string, number>();
  readonly #literals = new Map<string, number>();
  /** For each language of stemmed terms, the stem of each. */
  readonly #stems = new Map<string, Map<string, number>>();
  readonly #globs: { readonly pattern: string; readonly id: number }[] = [];
  readonly #known = new Map<string, readonly number[]>();

  add({ form, isGlob }: Element, stemLanguage: string | null): number {
    if (isGlob)
      return this.#number(`glob ${form}`, (id) => this.#globs.push({ pattern: form, id }));
    if (stemLanguage === null) {
      return this.#number(`word ${form}`, (id) => this.#literals.set(form, id));
    }
    const stem = stemWord(form, stemLanguage);
    const stems = this.#stems.get(stemLanguage) ?? new Map<string, number>();
    this.#stems.set(stemLanguage, stems);
    return this.#number(`stem ${stemLanguage} ${stem}`, (id) => stems.set(stem, id));
  }

  #number(key: string, store: (id: number) => unknown): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    store(id);
    return id;
  }

  classify(form: string): readonly number[] {
    let elements = this.#known.get(form);
    if (elements === undefined) {
      elements = this.#classify(form);
      this.#known.set(form, elements);
    }
    return elements;
  }

  #classify(form: string): number[] {
    const found: number[] = [];
    const literal = this.#literals.get(form);
    if (literal !== undefined) found.push(literal);
    for (const [language, stems] of this.#stems) {
      const stem = stems.get(stemWord(form, language));
      if (stem !== undefined) found.push(stem);
    }
    for (const { pattern, id } of this.#globs) if (matchGlob(pattern, form)) found.push(id);
    return found;
  }
}
