import { plain } from "../../text/plain.js";
import {
  defaultMatching,
  keyOfTheme,
  makeTerm,
  makeTheme,
  type Codebook,
  type Note,
  type Term,
} from "../codebook.js";
import { CodebookError } from "../codebook-error.js";
import { parseTerm } from "../parse-term.js";

/** A theme while its file is read. */
export interface DraftTheme {
  readonly key: string;
  readonly parent: DraftTheme | null;
  readonly depth: number;
  readonly line: number | null;
  label: string | null;
  definition: string;
  present_from: number | null;
  readonly terms: Map<string, Term>;
  readonly except: Map<string, Term>;
}

const deepest = 12;
const mostMistakes = 50;
const longestTerm = 1000;
const longestQuote = 60;

/** A codebook while another tool's file is read: its themes, and what is to be said of the file. */
export class CodebookDraft {
  readonly #themes = new Map<string, DraftTheme>();
  readonly #notes: Note[] = [];
  readonly #mistakes: string[] = [];

  constructor(private readonly file: string) {}

  /** Says that something was read otherwise than the file's own tool would, or not at all. */
  note(message: string, line: number | null): void {
    this.#notes.push({ line, message });
  }

  /** Says that the file leaves open what it means. */
  mistake(place: string, wanted: string, found: string, line: number | null): void {
    const where = line === null ? "" : ` (line ${line})`;
    this.#mistakes.push(`${plain(this.file)}: ${place}expected ${wanted}, found ${found}${where}`);
  }

  /** A theme of this name in its parent; what has been added under that name before, if it was. */
  addTheme(name: string, parent: DraftTheme | null, line: number | null): DraftTheme {
    const key = keyOfTheme(name, parent?.key ?? null);
    const known = this.#themes.get(key);
    if (known !== undefined) {
      if (known.parent === parent) {
        this.note(`theme ${quote(key)} stands twice: its terms are put together`, line);
      } else {
        // `a/b` at the top and `b` within `a` cannot both be told by their key.
        this.mistake(`theme ${quote(key)}: `, "each theme once", "it twice", line);
      }
      return known;
    }
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > deepest) {
      const wanted = `at most ${deepest} levels of themes`;
      this.mistake(`theme ${quote(name)}: `, wanted, `level ${depth}`, line);
      this.#refuse();
    }
    const theme: DraftTheme = {
      key,
      parent,
      depth,
      line,
      label: null,
      definition: "",
      present_from: null,
      terms: new Map(),
      except: new Map(),
    };
    this.#themes.set(key, theme);
    return theme;
  }

  /** The words of a term as topoi keeps them; `null`, with a note, where it cannot match them. */
  takeWords(written: string, line: number | null): string | null {
    const words = written.trim();
    const mistake =
      words.length > longestTerm ? `at most ${longestTerm} letters` : parseTerm(words).mistake;
    if (mistake === null) return words;
    this.note(`${quote(words)} is left out: topoi needs ${mistake}`, line);
    return null;
  }

  /** Adds a term whose words were taken; one that is there already is told. */
  addTerm(
    theme: DraftTheme,
    words: string,
    line: number | null,
    { list = "terms", ...more }: Partial<Term> & { readonly list?: "terms" | "except" } = {},
  ): void {
    const term = makeTerm(words, more);
    const key = identityOf(term);
    if (theme[list].has(key)) {
      this.note(`${quote(words)} stands twice in theme ${quote(theme.key)}: read once`, line);
    } else {
      theme[list].set(key, term);
    }
  }

  /**
   * The codebook.
   *
   * @throws CodebookError where mistakes were found or no theme was.
   */
  finish(codebook = "", version = ""): Codebook {
    if (this.#themes.size === 0 && this.#mistakes.length === 0) {
      this.mistake("", "at least one theme", "none", null);
    }
    if (this.#mistakes.length > 0) this.#refuse();
    this.#tellEmptyThemes();
    return {
      codebook,
      version,
      matching: defaultMatching,
      themes: [...this.#themes.values()].map((theme) =>
        makeTheme(theme.key, {
          parent: theme.parent?.key ?? null,
          ...(theme.label === null ? {} : { label: theme.label }),
          definition: theme.definition,
          terms: [...theme.terms.values()],
          except: [...theme.except.values()],
          present_from: theme.present_from,
        }),
      ),
      notes: this.#notes,
    };
  }

  #tellEmptyThemes(): void {
    const parents = new Set([...this.#themes.values()].map(({ parent }) => parent));
    const empty = [...this.#themes.values()].filter(
      (theme) => theme.terms.size === 0 && !parents.has(theme),
    );
    const [first] = empty;
    if (first === undefined) return;
    const keys = listOf(empty.map(({ key }) => key));
    const said = empty.length === 1 ? "theme has" : "themes have";
    this.note(`${empty.length} ${said} no terms and cannot be found: ${keys}`, first.line);
  }

  #refuse(): never {
    const told = this.#mistakes.slice(0, mostMistakes);
    const more = this.#mistakes.length - told.length;
    if (more > 0) told.push(`${plain(this.file)}: and ${more} more mistakes`);
    throw new CodebookError(told);
  }
}

/** What tells a term of a theme from its others; of a usual one its words, which takes no memory. */
export function identityOf({ term, language, weight, stem, cased, near }: Term): string {
  const isUsual = language === null && weight === 1 && !stem && !cased && near === null;
  if (isUsual) return term;
  // No words hold a line break at their beginning.
  return `\n${JSON.stringify([term, language, weight, stem, cased, near])}`;
}

/** A text in quotes on one line, shortened where it is long. */
export function quote(text: string): string {
  const start = text.slice(0, longestQuote);
  return `"${plain(start)}${start.length < text.length ? "…" : ""}"`;
}

/** The first few of the texts in quotes: `"a", "b", "c", …`. */
export function listOf(texts: readonly string[]): string {
  const named = texts.slice(0, 3).map(quote).join(", ");
  return texts.length > 3 ? `${named}, …` : named;
}
