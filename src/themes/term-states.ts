import type { Term } from "./codebook.js";

/** A term that ends at a node of the tree. */
export interface Ending {
  /** Position of the theme in the codebook. */
  readonly theme: number;
  readonly term: Term;
  /** True for an `except` term: where it wins, there is no hit. */
  readonly masks: boolean;
  /** Position among all terms, the last of ties. */
  readonly order: number;
}

/** A node of the tree of all terms, one level a word. */
export interface Node {
  readonly id: number;
  readonly next: Map<number, Node>;
  readonly endings: Ending[];
}

/** Where reading stands: the nodes of the tree that the words read so far have reached. */
export interface State {
  /** Of the terms that end here, for each theme the one that counts. */
  readonly endings: readonly Ending[];
  /** Whether a longer term may follow. */
  readonly goesOn: boolean;
}

interface KnownState extends State {
  readonly nodes: readonly Node[];
  readonly after: Map<string, KnownState | null>;
  readonly joined: Map<KnownState, KnownState>;
}

/**
 * Reads words along the tree of terms. Each step is worked out once and then looked up, so that
 * reading a text takes the same time whether one term or thousands match at every word.
 */
export class TermStates {
  readonly start: State;
  readonly #known = new Map<string, KnownState>();

  /** @param classify - the elements (labels of the tree's branches) that a folded word satisfies */
  constructor(
    root: Node,
    private readonly classify: (form: string) => readonly number[],
  ) {
    this.start = this.#stateOf([root]);
  }

  /** The state after one more word; `null` where no term has it next. */
  read(state: State, form: string): State | null {
    const { nodes, after } = state as KnownState;
    let next = after.get(form);
    if (next === undefined) {
      const elements = this.classify(form);
      const reached = nodes.flatMap((node) =>
        elements.flatMap((element) => node.next.get(element) ?? []),
      );
      next = reached.length === 0 ? null : this.#stateOf(reached);
      after.set(form, next);
    }
    return next;
  }

  /** Two states at the same place as one. */
  join(a: State, b: State): State {
    if (a === b) return a;
    const [one, other] = [a as KnownState, b as KnownState];
    let both = one.joined.get(other);
    if (both === undefined) {
      both = this.#stateOf([...new Set([...one.nodes, ...other.nodes])]);
      one.joined.set(other, both);
    }
    return both;
  }

  #stateOf(nodes: readonly Node[]): KnownState {
    const ids = nodes.map(({ id }) => id).sort((a, b) => a - b);
    const key = ids.join(" ");
    let state = this.#known.get(key);
    if (state === undefined) {
      state = {
        nodes,
        endings: chooseEndings(nodes),
        goesOn: nodes.some(({ next }) => next.size > 0),
        after: new Map(),
        joined: new Map(),
      };
      this.#known.set(key, state);
    }
    return state;
  }
}

/** The order in which endings at the same words count: exceptions first, then the codebook's. */
export function compareEndings(a: Ending, b: Ending): number {
  return Number(b.masks) - Number(a.masks) || a.order - b.order;
}

function chooseEndings(nodes: readonly Node[]): Ending[] {
  const byTheme = new Map<number, Ending>();
  for (const ending of nodes.flatMap(({ endings }) => endings).sort(compareEndings)) {
    if (!byTheme.has(ending.theme)) byTheme.set(ending.theme, ending);
  }
  return [...byTheme.values()];
}
