/** What words say of what they are said of. */
export type CueKind =
  /** Their object is wanted: `promote`, `support for`, `the importance of`. */
  | "favour"
  /** Wanted even where it is denied that anyone does so, which is a reproach: `respect`. */
  | "duty"
  /** Their object is not wanted: `oppose`, `the fight against`. */
  | "oppose"
  /** Their object is worth something, or doing so were no wrong: `violate`, `a threat to`. */
  | "harm"
  /** Said behind their subject, for it and against it: `is essential`, `is unacceptable`. */
  | "good"
  | "bad";

/** Some words in a row that are a cue. */
export interface Cue {
  readonly words: readonly string[];
  readonly kind: CueKind;
  /**
   * What it needs: a `noun` or preposition stands before what it is about, a `verb` does so or, of
   * the kinds `good` and `bad`, behind it, `passive` behind an auxiliary, `last` behind a modal and
   * at the end of a clause, `final` behind its object, where verbs stand last. An `act` counts as what is to be done alone. A `contrast` stands before it and is the author's own: `rather than`.
   */
  readonly form: "noun" | "contrast" | "act" | "verb" | "passive" | "last" | "final";
}

/** Cues by their first word. */
export type Cues = ReadonlyMap<string, readonly Cue[]>;

/** How a language says that something is wanted or not. */
export interface StanceWords {
  /** Cues before what they are about, by their first word, the longest first. */
  readonly before: Cues;
  /** Cues behind what they are about. */
  readonly behind: Cues;
  /** Which say that there is none of something, by what is around them: `without`. */
  readonly lacking: ReadonlySet<string>;
  /** Words for what alone is able to: `only cooperation can`. */
  readonly sole: ReadonlySet<string>;
  /** Words that turn what follows: `not`, `no`, `never`. */
  readonly negators: ReadonlySet<string>;
  /** Words behind a negator with which it affirms: `not only`. */
  readonly affirming: ReadonlySet<string>;
  /**
   * A negation in two words, as `ne … pas`: the second tells what it is, and `que` in its place
   * affirms.
   */
  readonly halves?: Readonly<Record<"first" | "second" | "only", ReadonlySet<string>>>;
  /** Whether what is said of a noun stands behind it, and names nothing of its own. */
  readonly headFirst?: boolean;
  /** Those of them that turn a noun, and the words behind it that bring what is instead. */
  readonly bare: ReadonlySet<string>;
  readonly contrary: ReadonlySet<string>;
  /** Words that say what is to be: `should`, `must`. */
  readonly modals: ReadonlySet<string>;
  /**
   * Words that are a modal only with the next: `hay | que`, which is among the modals, and begins
   * another clause behind any other word.
   */
  readonly linkedModals?: ReadonlySet<string>;
  /** Articles that part what alone is able to from the word for it: `solo | la`. */
  readonly definite?: ReadonlySet<string>;
  /** Words that are a modal and a negator: `cannot`. */
  readonly unable: ReadonlySet<string>;
  /** Those of them behind which a theme's own word is what is to be done: `must cooperate`. */
  readonly obligations: ReadonlySet<string>;
  /** Words that can stand between the two: `should also`. */
  readonly steps: ReadonlySet<string>;
  /** Words between a subject and what is said of it: `is`, `be`. */
  readonly copulas: ReadonlySet<string>;
  /** Whether verbs stand behind their object: `die Häfen | schützen`. */
  readonly verbLast?: true;
  /** What a verb looks like that has the word before a purpose within itself: `ab|zu|lehnen`. */
  readonly purposeWithin?: RegExp;
  /** Whether something can be said of a subject without a copula. */
  readonly needsCopula: boolean;
  /** The author and those spoken for: `we`, `my`. */
  readonly own: ReadonlySet<string>;
  /** A verb behind one of them is part of a noun: `a deepening crisis`. */
  readonly articles: ReadonlySet<string>;
  /** Before a verb that is a purpose: `to`. */
  readonly purpose: ReadonlySet<string>;
  /** Words at which another clause begins: `which`, `because`. */
  readonly parting: ReadonlySet<string>;
  /** Words with which a subject goes on, up to what is said of it: `of`, `and`. */
  readonly linking: ReadonlySet<string>;
  /** After one of them a noun is not the head of its phrase: `on`, `for`. */
  readonly inner: ReadonlySet<string>;
  /** And after these not the object of a verb before them either: `by`, `with`. */
  readonly strange: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that begin the clause of a view: `that`; before them, verbs and nouns of views. */
  readonly introducing: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  /** Words that deny a view: `disagree`, `deny`. */
  readonly denying: ReadonlySet<string>;
  /** Words with which what follows a clause begins: `and`, `now`. */
  readonly closing: ReadonlySet<string>;
  /** Nouns that pass on what is said of them: `principle of`. */
  readonly transparent: ReadonlySet<string>;
  /** Words between such a noun and the next: `of`. */
  readonly genitives: ReadonlySet<string>;
  /** First part of a word that means its opposite: `non-interference`. */
  readonly prefixes: ReadonlySet<string>;
  /** Beginnings of words for what is bad in itself: `terror`, `confrontation`. */
  readonly harmful: RegExp;
  /** Beginnings of words for what is good in itself: `peace`, `cooperat`. */
  readonly beneficial: RegExp;
}

/** Verbs and phrases of one kind; the words of a phrase stand with `_` between. */
export interface SaidOfKind {
  readonly verbs?: string;
  readonly phrases?: string;
  /** Verbs that say what is wanted only where they say what is to be done: `must adopt`. */
  readonly acts?: string;
  readonly contrasts?: string;
  readonly last?: string;
}

/** What a language has of each kind. */
export type Said = Readonly<Record<CueKind, SaidOfKind>>;

/** The forms of a verb as the list gives it; `final` those behind its object at the end of a clause. */
export type Inflect = (verb: string) => {
  readonly active: readonly string[];
  readonly passive: readonly string[];
  readonly final?: readonly string[];
};

/** The words of a list. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(splitList(list));

/** The cues of a language: those before what they are about, and those behind it. */
export function makeCues(said: Said, inflect: Inflect): Pick<StanceWords, "before" | "behind"> {
  const [before, behind] = [new Map<string, Cue[]>(), new Map<string, Cue[]>()];
  for (const kind of ["favour", "duty", "oppose", "harm"] as const) {
    const { verbs = "", phrases = "", acts = "", contrasts = "" } = said[kind];
    for (const { active, passive, final = [] } of splitList(acts).map(inflect)) {
      add(before, { words: active[0] ?? "", kind, form: "act" });
      for (const words of final) add(behind, { words, kind, form: "final" });
      for (const words of passive) add(behind, { words, kind, form: "passive" });
    }
    for (const words of splitList(contrasts)) add(before, { words, kind, form: "contrast" });
    for (const phrase of splitList(phrases)) add(before, { words: phrase, kind, form: "noun" });
    for (const { active, passive, final = [] } of splitList(verbs).map(inflect)) {
      for (const words of final) add(behind, { words, kind, form: "final" });
      for (const form of [...active, ...passive]) add(before, { words: form, kind, form: "verb" });
      for (const form of passive) add(behind, { words: form, kind, form: "passive" });
      // What violates something is not wanted; who is violated is.
      if (kind !== "harm") continue;
      for (const form of active) {
        if (!passive.includes(form)) add(behind, { words: form, kind: "bad", form: "verb" });
      }
    }
  }
  for (const kind of ["good", "bad"] as const) {
    const { verbs = "", phrases = "", last = "" } = said[kind];
    for (const words of splitList(last)) add(behind, { words, kind, form: "last" });
    for (const phrase of splitList(phrases)) add(behind, { words: phrase, kind, form: "passive" });
    for (const verb of splitList(verbs)) {
      for (const form of inflect(verb).active) add(behind, { words: form, kind, form: "verb" });
    }
  }
  return { before, behind };
}

/** Adds a cue, unless the same words are one already. */
function add(cues: Map<string, Cue[]>, cue: Omit<Cue, "words"> & { readonly words: string }): void {
  const words = cue.words.split("_");
  const first = words[0] ?? "";
  const known = cues.get(first) ?? [];
  if (known.some((other) => other.words.join("_") === cue.words)) return;
  const longestFirst = [...known, { ...cue, words }].sort(
    (a, b) => b.words.length - a.words.length,
  );
  cues.set(first, longestFirst);
}

function splitList(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}
