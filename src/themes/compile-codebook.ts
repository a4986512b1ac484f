import { languagesByScript } from "./affixes.js";
import type { Codebook, Term } from "./codebook.js";
import { ElementIndex, type Comparison } from "./element-index.js";
import { checkNear, parseTerm, type Sequence } from "./parse-term.js";
import { selectTerms } from "./select-terms.js";
import { TermStates, type Edges, type Ending, type Node } from "./term-states.js";
import { ancestorsOf } from "./theme-tree.js";

/**
 * The codebook's terms that hold for a language (see `selectTerms`), ready to read words with.
 * Exceptions of a theme hold for its parts too.
 *
 * @throws RangeError for a proximity term of too few parts, or too many.
 */
export function compileCodebook(codebook: Codebook, language: string | null): TermStates {
  const tree = new TermTree(new ElementIndex(codebook.matching, formsTried(codebook, language)));
  const parts = descendantsOf(codebook);
  let order = 0;
  codebook.themes.forEach((theme, i) => {
    const holds = selectTerms(theme, language, codebook);
    for (const masks of [false, true]) {
      for (const term of masks ? theme.except : theme.terms) {
        const own = order++;
        if (!holds(term)) continue;
        const places = masks ? [i, ...(parts[i] ?? [])] : [i];
        const endings = places.map((place) => ({ theme: place, term, masks, order: own }));
        tree.add(term, endings, language);
      }
    }
  });
  return tree.states();
}

/** The terms and exceptions of a codebook, each at the place that `Ending.order` names. */
export function termsInOrder({ themes }: Codebook): Term[] {
  return themes.flatMap(({ terms, except }) => [...terms, ...except]);
}

/** The languages whose particles are looked for: where that of the passage is unknown, the terms'. */
function formsTried({ matching, themes }: Codebook, language: string | null): string[] {
  if (!matching.forms) return [];
  if (language !== null) return [language];
  const terms = themes.flatMap((theme) => theme.terms.flatMap((term) => term.language ?? []));
  return [...new Set([...languagesByScript, ...terms])].sort();
}

function descendantsOf(codebook: Codebook): number[][] {
  const parts: number[][] = codebook.themes.map(() => []);
  ancestorsOf(codebook).forEach((ancestors, i) => {
    for (const ancestor of ancestors) parts[ancestor]?.push(i);
  });
  return parts;
}

class TermTree {
  #nodes = 0;
  readonly #root = this.#makeNode();

  constructor(private readonly index: ElementIndex) {}

  add(term: Term, endings: readonly Ending[], language: string | null): void {
    const comparison = { cased: term.cased, stem: term.stem ? (term.language ?? language) : null };
    const { near } = term;
    if (near === null) {
      for (const { node, edges } of this.#place(term.term, comparison)) {
        for (const ending of endings) node.terms.push({ ...edges, ending });
      }
      return;
    }
    const mistake = checkNear(near.terms.length);
    if (mistake !== null) {
      throw new RangeError(`term ${term.term}: expected ${mistake}, found ${near.terms.length}`);
    }
    const compiled = { within: near.within, parts: near.terms.length, endings };
    near.terms.forEach((part, i) => {
      for (const { node, edges } of this.#place(part, comparison)) {
        node.parts.push({ ...edges, near: compiled, part: i });
      }
    });
  }

  states(): TermStates {
    return new TermStates(this.#root, this.index);
  }

  #place(term: string, comparison: Comparison): { node: Node; edges: Edges }[] {
    return parseTerm(term, comparison).sequences.map((sequence) => ({
      node: this.#descend(sequence, comparison),
      edges: { startsAnywhere: sequence.startsAnywhere, endsAnywhere: sequence.endsAnywhere },
    }));
  }

  #descend({ elements }: Sequence, comparison: Comparison): Node {
    let node = this.#root;
    for (const element of elements) {
      const label = this.index.add(element, comparison);
      let next = node.next.get(label);
      if (next === undefined) {
        next = this.#makeNode();
        node.next.set(label, next);
      }
      node = next;
    }
    return node;
  }

  #makeNode(): Node {
    return { id: this.#nodes++, next: new Map(), terms: [], parts: [] };
  }
}
