import { plain } from "../../text/plain.js";
import { CodebookError } from "../codebook-error.js";
import { defaultMatching, keyOfTheme, makeTerm, type Codebook, type Term } from "../codebook.js";
import { parseTerm } from "../parse-term.js";
import { quote } from "../quote.js";
import { deepest } from "../take-themes.js";
import { tellNoTerms } from "../tell-no-terms.js";
import { NoteList } from "./note-list.js";
import { identityOf } from "./term-identity.js";
import { ThemeDrafts, type DraftTheme } from "./theme-drafts.js";

/** So many mistakes are told. */
const mostMistakes = 100;

/** A codebook while its file is read: its themes, and what is to be said of the file. */
export class CodebookDraft {
  readonly themes = new ThemeDrafts();
  readonly #notes = new NoteList();
  readonly #mistakes: string[] = [];
  #untold = 0;

  constructor(private readonly file: string) {}

  /**
   * Says that something was read otherwise than the file's own tool would, or not at all.
   *
   * @param kind - what is alike about notes of which there may be many: `terms left out`
   */
  note(message: string, line: number | null, kind = "other notes"): void {
    this.#notes.add(kind, line, message);
  }

  /** Says that the file leaves open what it means. */
  mistake(place: string, wanted: string, found: string, line: number | null): void {
    if (this.#mistakes.length === mostMistakes) {
      this.#untold++;
      return;
    }
    this.#add(`${place}expected ${wanted}, found ${found}`, line);
  }

  #add(message: string, line: number | null): void {
    const where = line === null ? "" : ` (line ${line})`;
    this.#mistakes.push(`${plain(this.file)}: ${message}${where}`);
  }

  /** Gives up: with what is said here and all mistakes before it. */
  refuse(place: string, wanted: string, found: string, line: number | null): never {
    this.mistake(place, wanted, found, line);
    throw this.#error();
  }

  get hasMistakes(): boolean {
    return this.#mistakes.length > 0;
  }

  /** The theme of this name in its parent, which is new or was named before. */
  takeTheme(name: string, parent: string | null, line: number | null): DraftTheme {
    const key = keyOfTheme(name, parent);
    const known = this.themes.get(key);
    if (known !== undefined) {
      // `a/b` at the top and `b` within `a` cannot both be told by their key.
      if (known.parent !== parent) {
        this.mistake(`theme ${quote(key)}: `, "each theme once", "it twice", line);
      }
      return known;
    }
    if (this.themes.levelOf(parent, deepest) === deepest) this.#refuseLevel(key, line);
    return this.themes.add(name, parent, line);
  }

  /** The same for a theme that should be new: where it is not, that is told. */
  addTheme(name: string, parent: string | null, line: number | null): DraftTheme {
    const key = keyOfTheme(name, parent);
    if (this.themes.get(key)?.parent === parent) {
      const message = `theme ${quote(key)} stands twice: its terms are put together`;
      this.note(message, line, "themes that stand twice");
    }
    return this.takeTheme(name, parent, line);
  }

  /**
   * The words of a term as topoi keeps them; `null`, with a note, where it cannot match them.
   *
   * @param whyNot - what was wanted instead of words that cannot be matched, else `null`
   */
  takeWords(
    written: string,
    line: number | null,
    whyNot = (words: string) => parseTerm(words).mistake,
  ): string | null {
    const words = written.trim();
    const wanted = whyNot(words);
    if (wanted !== null) this.leaveOut(words, `topoi needs ${wanted}`, line);
    return wanted === null ? words : null;
  }

  /** Says that a term was left out. */
  leaveOut(written: string, why: string, line: number | null): void {
    this.note(`${quote(written)} is left out: ${why}`, line, "terms left out");
  }

  /** Adds a term whose words were taken; one that is there already is told. */
  addTerm(
    theme: DraftTheme,
    words: string,
    line: number | null,
    { list = "terms", ...more }: Partial<Term> & { readonly list?: "terms" | "except" } = {},
  ): void {
    if (/[\r\n]/u.test(words)) {
      const message = `${quote(words)} goes on over lines: is a quotation mark missing?`;
      this.note(message, line, "terms over several lines");
    }
    const term = makeTerm(words, more);
    const key = identityOf(term);
    if (theme[list].has(key)) {
      const message = `${quote(words)} stands twice in theme ${quote(theme.key)}: read once`;
      this.note(message, line, "terms that stand twice");
    } else {
      theme[list].set(key, term);
    }
  }

  /**
   * The codebook.
   *
   * @throws CodebookError where mistakes were found or no theme was.
   */
  finish(about: Partial<Pick<Codebook, "codebook" | "version" | "matching">> = {}): Codebook {
    const drafts = this.themes.list();
    if (drafts.length === 0 && !this.hasMistakes) {
      this.mistake("", "at least one theme", "none", null);
      // What was not read, and why, is why there is none.
      for (const { message, line } of this.#notes.list()) this.#add(message, line);
    }
    const tooDeep = drafts.find(({ key }) => this.themes.levelOf(key, deepest + 1) > deepest);
    if (tooDeep !== undefined) this.#refuseLevel(tooDeep.key, tooDeep.line);
    if (this.hasMistakes) throw this.#error();
    const empty = drafts.filter(({ key, terms }) => terms.size === 0 && !this.themes.hasParts(key));
    const told = tellNoTerms(empty.map(({ key, line }) => ({ theme: key, line })));
    for (const { message, line } of told) this.note(message, line, "themes without terms");
    const themes = this.themes.toThemes();
    const usual = { codebook: "", version: "", matching: defaultMatching };
    return { ...usual, ...about, themes, notes: this.#notes.list() };
  }

  #refuseLevel(key: string, line: number | null): never {
    this.refuse(`theme ${quote(key)}: `, `at most ${deepest} levels of themes`, "more", line);
  }

  #error(): CodebookError {
    const more = this.#untold === 0 ? [] : [`${plain(this.file)}: ${this.#untold} more mistakes`];
    return new CodebookError([...this.#mistakes, ...more]);
  }
}
