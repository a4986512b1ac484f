import { nameOfTheme, type Codebook, type Matching, type Term, type Theme } from "../codebook.js";
import { identityOf } from "./term-identity.js";
import { fitNames, type FittedName } from "./fit-names.js";
import { Losses } from "./losses.js";
import { isWritable, replaceForbidden } from "./xml-text.js";

/** What a form of codebook may have a place for. */
export type Feature =
  | "name"
  | "version"
  | "matching"
  | "parts"
  | "labels"
  | "definitions"
  | "present_from"
  | "languages"
  | "weights"
  | "stems"
  | "capitals"
  | "exceptions"
  | "near"
  | "learned";

/** A form of codebook as a writer must know it. */
export interface Form {
  /** As people call it: `LIWC`. */
  readonly name: string;
  readonly holds: ReadonlySet<Feature>;
  /**
   * The name of a theme as it can be written: the same, or with visible replacements. It comes
   * without control characters and blanks around it; what no text file holds is no concern here.
   */
  readonly cleanName?: (name: string) => string;
  /** Whether a term can be written. */
  readonly takesTerm?: (words: string) => boolean;
  /** Why not: `* stands only at the end, ? for itself`. */
  readonly termRule?: string;
  /** How terms are matched that are read from it; as topoi's own unless it says otherwise. */
  readonly matching?: Matching;
  /** Whether blanks and line ends come back from it as they were. */
  readonly keepsBlanks?: boolean;
  /** Whether a label must stand on one line. */
  readonly hasShortLabels?: boolean;
}

/** A theme as a form can hold it. */
export interface FittedTheme extends FittedName {
  readonly theme: Theme;
  readonly label: string;
  readonly definition: string;
  readonly hasParts: boolean;
  readonly terms: readonly Term[];
  readonly except: readonly Term[];
}

/** A codebook as a form can hold it. */
export interface FittedCodebook {
  readonly name: string;
  readonly themes: readonly FittedTheme[];
  readonly losses: readonly string[];
}

/** The themes of a codebook reduced to what a form holds, each followed by its parts. */
export function fitCodebook(codebook: Codebook, form: Form): FittedCodebook {
  const losses = new Losses(form);
  losses.tellCodebook(codebook);
  for (const theme of codebook.themes) losses.tellTheme(theme);
  const names = fitNames(codebook.themes, form, losses);
  const parents = new Set(names.map(({ parent }) => parent));
  const themes = names.map((fitted): FittedTheme => {
    const { theme } = fitted;
    return {
      ...fitted,
      label: fitLabel(fitted, form, losses),
      definition: fitText(theme.definition, "definitions", form, losses),
      hasParts: parents.has(fitted.key),
      terms: fitTerms(theme.terms, form, losses),
      except: fitExceptions(theme.except, form, losses),
    };
  });
  const name = fitText(codebook.codebook, "name", form, losses);
  return { name, themes, losses: losses.sentences() };
}

function fitLabel({ theme, name }: FittedName, form: Form, losses: Losses): string {
  const isName = theme.label === nameOfTheme(theme.theme, theme.parent);
  return isName ? name : fitText(theme.label, "labels", form, losses);
}

function fitText(
  text: string,
  feature: Feature,
  { holds, keepsBlanks = false, hasShortLabels = false }: Form,
  losses: Losses,
): string {
  if (!holds.has(feature)) return "";
  const writable = replaceForbidden(text).trim();
  const whole = keepsBlanks ? writable : writable.replace(/\r\n?/gu, "\n");
  const clean = feature === "labels" && hasShortLabels ? joinBlanks(whole) : whole;
  if (clean !== text) losses.add("texts", text);
  return clean;
}

function fitExceptions(terms: readonly Term[], form: Form, losses: Losses): Term[] {
  if (form.holds.has("exceptions")) return fitTerms(terms, form, losses);
  for (const { term } of terms) losses.add("exceptions", term);
  return [];
}

function fitTerms(terms: readonly Term[], form: Form, losses: Losses): Term[] {
  const fitted = new Map<string, Term>();
  for (const term of terms) {
    const one = fitTerm(term, form, losses);
    if (one === null) continue;
    const key = identityOf(one);
    if (fitted.has(key)) losses.add("twice", one.term);
    else fitted.set(key, one);
  }
  return [...fitted.values()];
}

function fitTerm(term: Term, form: Form, losses: Losses): Term | null {
  const { holds, takesTerm = () => true, keepsBlanks = false } = form;
  if (term.near !== null && !holds.has("near")) {
    losses.add("near", term.term);
    return null;
  }
  const fit = keepsBlanks ? (words: string) => words.trim() : joinBlanks;
  const words = fit(term.term);
  const near = term.near && { ...term.near, terms: term.near.terms.map(fit) };
  if (!(near?.terms ?? [words]).every((part) => isWritable(part) && takesTerm(part))) {
    losses.add("terms", term.term);
    return null;
  }
  if (words !== term.term) losses.add("blanks", term.term);
  if (!holds.has("languages") && term.language !== null) losses.add("languages", term.language);
  if (!holds.has("weights") && term.weight !== 1) losses.add("weights", words);
  if (!holds.has("stems") && term.stem) losses.add("stems", words);
  if (!holds.has("capitals") && term.cased) losses.add("capitals", words);
  if (!holds.has("learned") && term.learned) losses.add("learned", words);
  return {
    term: words,
    near,
    language: holds.has("languages") ? term.language : null,
    weight: holds.has("weights") ? term.weight : 1,
    stem: holds.has("stems") && term.stem,
    cased: holds.has("capitals") && term.cased,
    ...(holds.has("learned") && term.learned ? { learned: true } : {}),
  };
}

function joinBlanks(words: string): string {
  return words.trim().replace(/\s+/gu, " ");
}
