/** Words that stand for a theme. */
export interface Term {
  /** As the codebook writes it: words, `*` for any letters, `?` for one; see `near`. */
  readonly term: string;
  /** ISO code of the language it is written in; `null` where it holds for every language. */
  readonly language: string | null;
  /** What a hit counts for in the score, above 0; 1 unless the codebook says otherwise. */
  readonly weight: number;
  /** Whether words match by their stems. */
  readonly stem: boolean;
  /** Whether capitals must stand as written: `US` is not `us`. */
  readonly cased: boolean;
  /** For a proximity term the parts that must stand together, in any order; else `null`. */
  readonly near: Near | null;
  /** Only where it is not the analyst's own but was learned from a corpus. */
  readonly learned?: true;
}

/** Parts of a proximity term: from the end of one to the start of the next at most `within` words. */
export interface Near {
  /** Two or more; each is written like a term of its own. */
  readonly terms: readonly string[];
  /** 1 is side by side. */
  readonly within: number;
}

/** One theme of a codebook. */
export interface Theme {
  /** Unique in the codebook; of a sub-theme the parent's and its own name: `security/cyber`. */
  readonly theme: string;
  /** The theme it is part of, to which its hits roll up; `null` at the top. */
  readonly parent: string | null;
  readonly label: string;
  readonly definition: string;
  readonly terms: readonly Term[];
  /** Stretches that look like the theme and are not: what they cover is no hit. */
  readonly except: readonly Term[];
  /** Weighted hits from which a passage has the theme; `null`: any hit will do. */
  readonly present_from: number | null;
}

/** Which of overlapping terms count. */
export const overlaps = ["theme", "codebook", "all"] as const;
export const diacriticRules = ["optional", "exact", "ignore"] as const;
export const negationPolicies = ["keep", "drop", "subtract"] as const;

/** What is done about negated hits. */
export interface Negation {
  /** `keep`: they count like others; `drop`: not at all; `subtract`: their weight is taken off. */
  readonly policy: (typeof negationPolicies)[number];
  /** How many words a negator reaches, by language; a language not named has its own default. */
  readonly within: Readonly<Record<string, number>>;
  /** Negators besides the language's own, by language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** How terms meet words. */
export interface Matching {
  /**
   * `theme`: within a theme the longest counts, themes do not compete; `codebook`: a hit that lies
   * within a longer one of another theme does not count either; `all`: each term counts.
   */
  readonly overlap: (typeof overlaps)[number];
  /**
   * `optional`: accents that a term has may be missing in the text; `exact`: not;
   * `ignore`: accents do not matter on either side.
   */
  readonly diacritics: (typeof diacriticRules)[number];
  /** Whether particles and clitics may be attached to a word (`kedaulatannya`, `주권은`). */
  readonly forms: boolean;
  /**
   * The terms tried where a theme has none in a passage's language: `all`, `none`, or those of
   * one language.
   */
  readonly fallback: string;
  readonly negation: Negation;
}

/** What was read with a doubt, or differently from the tool that wrote it. */
export interface Note {
  readonly line: number | null;
  readonly message: string;
}

/** Themes with their definitions and terms, in the order of the file; a parent before its parts. */
export interface Codebook {
  readonly codebook: string;
  readonly version: string;
  readonly matching: Matching;
  readonly themes: readonly Theme[];
  readonly notes: readonly Note[];
}

/** How terms meet words unless a codebook says otherwise. */
export const defaultMatching: Matching = {
  overlap: "theme",
  diacritics: "optional",
  forms: true,
  fallback: "all",
  negation: { policy: "keep", within: {}, words: {} },
};

/** A term with everything usual but what is given. */
export function makeTerm(term: string, more: Partial<Term> = {}): Term {
  return { term, language: null, weight: 1, stem: false, cased: false, near: null, ...more };
}

/** A theme with everything usual but what is given. */
export function makeTheme(theme: string, more: Partial<Theme> = {}): Theme {
  return {
    theme,
    parent: null,
    label: nameOfTheme(theme, more.parent ?? null),
    definition: "",
    terms: [],
    except: [],
    present_from: null,
    ...more,
  };
}

/** The name of a theme among its siblings: `cyber` of `security/cyber`. */
export function nameOfTheme(theme: string, parent: string | null): string {
  return parent === null ? theme : theme.slice(parent.length + 1);
}

/** The key of a theme. */
export function keyOfTheme(name: string, parent: string | null): string {
  return parent === null ? name : `${parent}/${name}`;
}

/** How a proximity term is written in a table: `sovereignty NEAR/5 cyberspace`. */
export function describeNear({ terms, within }: Near): string {
  return terms.join(` NEAR/${within} `);
}
