/** What a reporting word can do; a word may do several of these. */
export const use = {
  /** Stands behind what is said, and before a quotation: `…, said Guterres`. */
  says: 1,
  /** Takes a clause without a conjunction: `critics believe the treaty has failed`. */
  bare: 2,
  /** Names whom it is said to before what is said: `told the Council that`. */
  tells: 4,
  /** Asks for something: `called on states to`. */
  asks: 8,
  /** The author does not share what is said: `pretends that`. */
  doubted: 16,
  /** Follows a form of `to be`: `is convinced that`. */
  state: 32,
  /** Follows a verb that carries it: `expressed the view that`, `is of the opinion that`. */
  noun: 64,
  /** Only before the person, right behind a quotation or a comma: `kata`, `ujar`. */
  inverted: 128,
  /** Its holder stands behind it: `is seen | by many | as`. */
  passive: 2048,
  /** Takes a plain object too: a holder stands behind it only after a quotation. */
  direct: 4096,
  /** A passive whose holder stands behind it, or nobody: `seperti dikatakan (oleh) Presiden`. */
  reported: 8192,
  /** A noun as well: only where a person, a name or a pronoun stands before it. */
  ambiguous: 256,
  /** Its subject is unknown: `it is said that`, `konon`, `dikatakan bahwa`. */
  unknown: 512,
  /** Holds its speaker itself: `ujarnya`, "he said". */
  pronoun: 1024,
  /** Takes a verb as its object: `recommends closing the port`. */
  gerund: 16384,
  /** Says what something is to its subject: `dismissed the ruling as void`. */
  regards: 32768,
  /** Takes an infinitive, with or without a word before it: `affirme avoir`, `propose de fermer`. */
  infinitive: 65536,
  /** Takes a plain object, or one behind its own particle: `fustige la loi`, `plaide pour un port`. */
  object: 131072,
  /** Says what something is by a second object: `called | the ruling | a farce`. */
  names: 524288,
  /** Only of people and writings, not of all that has a name: `figures show`. */
  shows: 1048576,
  /** A participle that reports behind an auxiliary only: `a affirmé`, not `le ministre accusé de`. */
  perfect: 262144,
} as const;

type Words = ReadonlySet<string>;

/** How a language says that somebody else is speaking; all forms in small letters. */
export interface HolderRules {
  /** Reporting words by form: the sum of what they can do (see `use`). */
  readonly verbs: ReadonlyMap<string, number>;
  /** Verbs that report only with one of these words behind them: `pointed` `out`. */
  readonly particles: ReadonlyMap<string, Words>;
  /** Introduce the holder of a passive: `by`; and its complement: `as`. */
  readonly agents: Words;
  readonly as: Words;
  /** Before a subject whom the author agrees with: `as Clausewitz wrote`. */
  readonly comparing: Words;
  /** Tell what something is about: `told me about the events that`. */
  readonly topics: Words;
  /** Introduce quotations that are names of things: `the theme`. */
  readonly naming: Words;
  /** Introduce what is asked for: `urged states | to`. */
  readonly infinitives: Words;
  /** Of verbs that need no such word: `meminta semua pihak | menahan diri`. */
  readonly askedPrefixes: readonly string[];
  /** `that`, `bahwa`; a comma may stand for them: `Ia menambahkan, kapal disambut`. */
  readonly conjunctions: Words;
  readonly commaIntroduces: boolean;
  /**
   * Where a verb may stand before its subject, or need none: how it ends in the plural, and endings
   * that verbs have and names have not; and the word with which it says what nobody in particular
   * does, `se dice que`.
   */
  readonly verbFirst?: {
    readonly plural: string;
    readonly endings: readonly string[];
    readonly impersonal: string;
  };
  /** Of a language whose verb stands second and whose nouns have capitals. */
  readonly verbSecond?: VerbSecond;
  /** Verbs that carry a noun of view: `expressed the view`. */
  readonly carriers: Words;
  /** Forms of `to be`, before a state or `of the opinion`. */
  readonly beings: Words;
  /** May stand between subject and verb. */
  readonly auxiliaries: Words;
  /** Verbs before a reporting one: `went on to say`. */
  readonly continuations: readonly (readonly string[])[];
  /** Auxiliaries with which only unnamed people are reported: `some may say`. */
  readonly modals: Words;
  readonly adverbs: Words;
  /** Ending of other such adverbs, `ly`; empty where there is none. */
  readonly adverbEnding: string;
  /** Ending of verbs that need a form of `to be`: `is saying`; empty where there is none. */
  readonly progressiveEnding: string;
  readonly negations: Words;
  /** Never inside a noun phrase; those of `embedding` make what follows depend on something else. */
  readonly stoppers: Words;
  readonly embedding: Words;
  /** Before the subject of a report that the author agrees with or concedes. */
  readonly introducing: Words;
  /** Open a sentence that concedes what is reported and then answers it: `although`. */
  readonly conceding: readonly (readonly string[])[];
  /** End a time before a subject: `last year | Oxfam said`. */
  readonly times: Words;
  /** Words that may stand before a subject and are no part of it: `but`, `yesterday`. */
  readonly openers: Words;
  /** Other words that may begin what stands before a subject and a comma: `when`, `speaking`. */
  readonly leading: Words;
  /** Endings of other such words: `speaking`, `asked`. */
  readonly leadingEndings: readonly string[];
  readonly prepositions: Words;
  readonly determiners: Words;
  /** Begin a clause that follows a verb without a conjunction (empty: any), and show that it is one. */
  readonly clauseStarters: Words;
  readonly finite: Words;
  /** What may stand between a verb and its conjunction, at its beginning: `on Tuesday`. */
  readonly between: Words;
  readonly firstPerson: Words;
  /** Words that make a noun phrase the author's, before it or behind it: `our` `delegation`. */
  readonly owners: Words;
  readonly ownBodies: Words;
  /** Whether the noun that a phrase is about stands first, its names and adjectives behind it. */
  readonly headFirst: boolean;
  /** Words that end a noun phrase and tell which one is meant: `menteri | itu`. */
  readonly pointers: Words;
  readonly singular: Words;
  readonly plural: Words;
  /** Of a body or a writing: `it`. */
  readonly neuter: Words;
  /** No holder of a view, wherever they stand in a noun phrase: `nobody`, `history`. */
  readonly nobody: Words;
  readonly abstract: Words;
  /** Holders of views that a `but` in the next sentence rejects. */
  readonly vague: Words;
  /** Holders that are not named: `some`, `critics`. */
  readonly generic: Words;
  /** Subjects that name nobody and end in a relative pronoun: `there are those who`. */
  readonly unnamed: readonly (readonly string[])[];
  /** Nouns for people, groups, bodies and writings that hold or state views. */
  readonly people: Words;
  readonly titles: Words;
  /** Words inside the names of people: `bin`, `van`. */
  readonly particlesOfNames: Words;
  /** Words that begin or end the names of places and bodies, not of people. */
  readonly bodies: Words;
  /** `according to`: its words in order; the word after the last begins the holder. */
  readonly sources: readonly (readonly string[])[];
  /** Beginnings of a sentence that report what nobody in particular says: `rumour has it that`. */
  readonly hearsay: readonly (readonly string[])[];
  /** The same behind a comma at the end: `…, or so the argument goes`. */
  readonly hearsayEnds: readonly (readonly string[])[];
  /** Between a view and those who hold it: `the view | in Brussels`. */
  readonly among: Words;
  /** Behind the name of a holder: `in the minister's | view`; and behind these: `in | his | view`. */
  readonly views: Words;
  readonly ownersOfViews?: { readonly singular: Words; readonly plural: Words };
  /** No holder after these: `according to the Charter`. */
  readonly noSource: Words;
  /** Adverbs of doubt beside the reporting word: `falsely`. */
  readonly doubting: Words;
  /** Participles of a report without a subject: `it is` `said` `that`; and its subject. */
  readonly impersonal: Words;
  readonly dummies: Words;
  /** Pronouns as objects: `called | them | a threat`. */
  readonly pronounObjects?: Words;
  readonly articles: Words;
  /** `and`; and how a plural ends, empty where nothing tells. */
  readonly conjoining: Words;
  readonly pluralEnding: string;
  /** Join the parts of a noun phrase: `of`, `and`. */
  readonly joints: Words;
  /** Phrases that mark what is said as wrong. */
  readonly rejections: readonly (readonly string[])[];
  /** What a sentence may be about that ends in a refutation: `the idea that … | is a myth`. */
  readonly ideas: Words;
  readonly refutations: readonly (readonly string[])[];
  /** Beginnings of a sentence that rejects what was reported before it. */
  readonly rebuttals: readonly (readonly string[])[];
  /** Whole sentences that do: `It is not.` */
  readonly denials?: readonly (readonly string[])[];
  /** Beginnings of a sentence that judges what was told before it: `this claim is`. */
  readonly told: readonly (readonly string[])[];
  /** Words of such a judgement that reject it by themselves: `false`; and behind a negation. */
  readonly faults: Words;
  readonly merits: Words;
  /** Beginnings of a sentence that rejects what unnamed people were reported to say. */
  readonly contrasts: Words;
  /** Words cut short before a vowel, glued to the next by an apostrophe: `l'`, `qu'`. */
  readonly elisions?: Words;
  /** Pronouns between subject and verb: `le ministre | nous | rappelle que`. */
  readonly clitics?: Words;
  /**
   * What may stand between a quotation and an inverted verb: `…, | a | déclaré le ministre`, and,
   * with the pronoun behind a hyphen, who speaks: `…, | a-t-il | déclaré`.
   */
  readonly inverting?: Words;
  /** What an infinitive looks like where nothing need stand before it. */
  readonly infinitive?: RegExp;
  /** What begins a plain object; any word that is no part of something else where there are none. */
  readonly objects?: Words;
  /** How verbs end in the past, which show that a clause is one: `said talks | stalled`. */
  readonly pastEnding?: string;
  /** Whom a pronoun may mean though the author only told of them: any subject, or a person. */
  readonly followed?: "subjects" | "people";
  /** Determiners that tell a plural where nouns do not. */
  readonly plurals?: Words;
  /** Pronouns, articles and titles that tell a gender; a pronoun may then stand for a body too. */
  readonly genders?: ReadonlyMap<string, "feminine" | "masculine">;
  /** Introduce whose view it is only before a person with a full name or one of `authorities`. */
  readonly personalSources?: readonly (readonly string[])[];
  readonly authorities?: Words;
  /** Words that give the author another name: `on behalf of`. */
  readonly behalf: readonly (readonly string[])[];
}

/** What is told of a language whose verb stands second, behind whatever comes first. */
export interface VerbSecond {
  /** Forms that report behind an auxiliary only (`gesagt`), and those that do both (`erklärt`). */
  readonly participles: Words;
  readonly mixed: Words;
  /** Auxiliaries of the perfect, and of the passive, which reports nobody. */
  readonly perfect: Words;
  readonly passive: Words;
  /** Verbs of reported speech: where they stand in a sentence of its own, the report goes on. */
  readonly indirect: Words;
  /** First parts of verbs that stand at the end of a clause: `forderte … | auf`. */
  readonly prefixes: Words;
  /** Inside names: `Ursula | von | der Leyen`. */
  readonly nobiliary: Words;
  /** Behind the holder: `Experten | zufolge`. */
  readonly postpositions: Words;
  /** Articles that join a noun to the one before it; other words that do: `von`. */
  /** Forms of verbs in indirect speech that are not among `indirect`, right behind a noun. */
  readonly unlisted: RegExp;
  readonly genitives: Words;
  /** Articles of a genitive behind which nouns have an ending: `des`. */
  readonly possessing: Words;
  readonly attributes: Words;
  /** Articles and pronouns that no subject has: `den`. */
  readonly oblique: Words;
  readonly reflexives: Words;
  /** Whom something is told to, which looks like a genitive: `sagte Xi | der Zeitung`. */
  readonly told: Words;
  /** Endings of adverbs, which have a capital where they open a sentence, and of abstract nouns. */
  readonly adverbEndings: readonly string[];
  readonly abstractEndings: readonly string[];
}

/** The words of a list that are parted by blanks. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

const longestCompound = 60;
const shortestHead = 4;

/** The words of a list, and those that end in one of four letters or more: `Umwelt|minister`. */
export function headsOf(list: string): ReadonlySet<string> {
  return new Heads(list.split(/\s+/u).filter(Boolean));
}

class Heads extends Set<string> {
  override has(word: string): boolean {
    if (super.has(word)) return true;
    if (word.length > longestCompound) return false;
    for (let at = 2; at + shortestHead <= word.length; at++)
      if (super.has(word.slice(at))) return true;
    return false;
  }
}

/** The words of a list, and all that end as a pattern has it but for some: `growers`, not `numbers`. */
export function agentsOf(list: string, ending: RegExp, others: string): ReadonlySet<string> {
  return new Agents(list.split(/\s+/u).filter(Boolean), ending, wordsOf(others));
}

class Agents extends Set<string> {
  readonly #ending: RegExp;
  readonly #others: Words;

  constructor(words: readonly string[], ending: RegExp, others: Words) {
    super();
    this.#ending = ending;
    this.#others = others;
    for (const word of words) this.add(word);
  }

  override has(word: string): boolean {
    if (super.has(word)) return true;
    // Asked of nearly every word: most have neither letter at their end.
    const isPlural = word.endsWith("s") || word.endsWith("n");
    return isPlural && this.#ending.test(word) && !this.#others.has(word);
  }
}

/** The phrases of a list, one a line. */
export function phrasesOf(list: string): readonly (readonly string[])[] {
  return list
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).filter(Boolean))
    .filter((phrase) => phrase.length > 0);
}
