import type { Term } from "./codebook.js";
import type { Beginning, ElementIndex } from "./element-index.js";

/** What a term that is found means for one theme. */
export interface Ending {
  /** Position of the theme in the codebook. */
  readonly theme: number;
  readonly term: Term;
  /** True for an `except` term: where it wins, there is no hit. */
  readonly masks: boolean;
  /** Position among all terms, the last of ties. */
  readonly order: number;
}

/** A proximity term. */
export interface NearTerm {
  readonly within: number;
  readonly parts: number;
  readonly endings: readonly Ending[];
}

/** Which edges of a match in a script without blanks may lie inside a word. */
export interface Edges {
  readonly startsAnywhere: boolean;
  readonly endsAnywhere: boolean;
}

/** A term that ends at a node of the tree. */
export interface TermEnd extends Edges {
  readonly ending: Ending;
}

/** A part of a proximity term that ends at a node of the tree. */
export interface PartEnd extends Edges {
  readonly near: NearTerm;
  readonly part: number;
}

/** A node of the tree of all terms, one level a word. */
export interface Node {
  readonly id: number;
  readonly next: Map<number, Node>;
  readonly terms: TermEnd[];
  readonly parts: PartEnd[];
}

/** Words of a text that are the same to all terms. */
export interface WordClass {
  /** The words and patterns of terms that they satisfy: labels of the tree's branches. */
  readonly elements: ReadonlySet<number>;
  /** No other class has it. */
  readonly id: number;
}

/** Where reading stands: the nodes of the tree that the words read so far have reached. */
export interface State {
  /** Of the terms that end here, for each theme (and edges) the one that counts. */
  readonly terms: readonly TermEnd[];
  readonly parts: readonly PartEnd[];
  /** Whether a longer term may follow. */
  readonly goesOn: boolean;
}

/** The class of words that no term has. */
export const noElements: WordClass = { elements: new Set(), id: 0 };

interface KnownState extends State {
  readonly nodes: readonly Node[];
  /** By the id of the next word's class; made when they are needed, as `joined` is. */
  after: Map<number, KnownState | null> | null;
  joined: Map<KnownState, KnownState> | null;
}

/** What is known is forgotten when it fills so many places: memory stays bounded on any text. */
const mostKnown = 4_000_000;

/**
 * Reads words along the tree of terms. Each word is compared with the terms once, each step worked
 * out once, and then looked up, so that reading a text takes the same time whether one term or
 * thousands match at every word.
 */
export class TermStates {
  #start: KnownState;
  readonly #states = new Map<string, KnownState>();
  readonly #classes = new Map<string, WordClass>();
  readonly #words = new Map<string, WordClass>();
  #size = 0;
  #lastId = 0;

  constructor(
    private readonly root: Node,
    private readonly index: ElementIndex,
  ) {
    this.#start = this.#stateOf([root]);
  }

  get start(): State {
    return this.#start;
  }

  /** What words begin with that are of any class but the one without elements; see `ElementIndex`. */
  beginnings(): Beginning[] | null {
    return this.index.beginnings();
  }

  /** The same of the words that terms begin with. */
  beginningsOfTerms(): Beginning[] | null {
    return this.index.beginnings(new Set(this.root.next.keys()));
  }

  /** The class of a word as it stands in a text. */
  classify(word: string): WordClass {
    let known = this.#words.get(word);
    if (known === undefined) {
      known = this.classOf(word);
      this.#remember(word.length / 4 + 8);
      this.#words.set(word, known);
    }
    return known;
  }

  /** The same, for who keeps words and their classes himself. */
  classOf(word: string): WordClass {
    const elements = this.index.find(word);
    if (elements.size === 0) return noElements;
    const key = [...elements].sort((a, b) => a - b).join(" ");
    let known = this.#classes.get(key);
    if (known === undefined) {
      known = { elements, id: ++this.#lastId };
      this.#remember(8 + elements.size);
      this.#classes.set(key, known);
    }
    return known;
  }

  /** The elements that stand behind another in some term. */
  laterElements(): Set<number> {
    const later = new Set<number>();
    const reached = [...this.root.next.values()];
    for (let node = reached.pop(); node !== undefined; node = reached.pop()) {
      for (const [element, next] of node.next) {
        later.add(element);
        reached.push(next);
      }
    }
    return later;
  }

  /** The elements of which a word needs one to be read next in a state. */
  *elementsBehind(state: State): Generator<number> {
    for (const { next } of (state as KnownState).nodes) yield* next.keys();
  }

  /** The state after one more word; `null` where no term has it next. */
  read(state: State, word: WordClass): State | null {
    const after = ((state as KnownState).after ??= new Map<number, KnownState | null>());
    let next = after.get(word.id);
    if (next === undefined) {
      next = this.#follow(state as KnownState, word);
      after.set(word.id, next);
    }
    return next;
  }

  /** The same, for who keeps states behind states himself. */
  follow(state: State, word: WordClass): State | null {
    return this.#follow(state as KnownState, word);
  }

  #follow({ nodes }: KnownState, { elements }: WordClass): KnownState | null {
    const reached: Node[] = [];
    for (const node of nodes) addBranches(node, elements, reached);
    return reached.length === 0 ? null : this.#stateOf(reached);
  }

  /** Two states at the same place as one. */
  join(a: State, b: State): State {
    if (a === b) return a;
    const [one, other] = [a as KnownState, b as KnownState];
    const joined = (one.joined ??= new Map<KnownState, KnownState>());
    let both = joined.get(other);
    if (both === undefined) {
      both = this.#stateOf([...new Set([...one.nodes, ...other.nodes])]);
      joined.set(other, both);
    }
    return both;
  }

  #stateOf(nodes: readonly Node[]): KnownState {
    const ids = nodes.map(({ id }) => id).sort((a, b) => a - b);
    const key = ids.join(" ");
    let state = this.#states.get(key);
    if (state === undefined) {
      state = {
        nodes,
        terms: chooseTerms(nodes),
        parts: nodes.flatMap(({ parts }) => parts),
        goesOn: nodes.some(({ next }) => next.size > 0),
        after: null,
        joined: null,
      };
      this.#remember(3 * nodes.length + 16);
      this.#states.set(key, state);
    }
    return state;
  }

  /** States and classes that are in use stay whole; they are only found no more. */
  #remember(size: number): void {
    this.#size += size;
    if (this.#size <= mostKnown) return;
    this.#size = size;
    for (const known of [this.#states, this.#classes, this.#words]) known.clear();
    this.#start = { ...this.#start, after: null, joined: null };
  }
}

/** The order in which terms at the same words count: exceptions first, then the codebook's. */
export function compareEndings(a: Ending, b: Ending): number {
  return Number(b.masks) - Number(a.masks) || a.order - b.order;
}

function addBranches(node: Node, elements: ReadonlySet<number>, found: Node[]): void {
  if (node.next.size < elements.size) {
    for (const [element, next] of node.next) if (elements.has(element)) found.push(next);
  } else {
    for (const element of elements) {
      const next = node.next.get(element);
      if (next !== undefined) found.push(next);
    }
  }
}

function chooseTerms(nodes: readonly Node[]): TermEnd[] {
  const chosen = new Map<number, TermEnd>();
  const all = nodes.flatMap(({ terms }) => terms);
  for (const one of all.sort((a, b) => compareEndings(a.ending, b.ending))) {
    const key = 4 * one.ending.theme + 2 * Number(one.startsAnywhere) + Number(one.endsAnywhere);
    if (!chosen.has(key)) chosen.set(key, one);
  }
  return [...chosen.values()];
}
