import { isDeepStrictEqual } from "node:util";
import { defaultMatching, nameOfTheme, type Codebook, type Theme } from "../codebook.js";
import { listOf, quote } from "./codebook-draft.js";
import type { Feature, Form } from "./fit-codebook.js";

type Kind =
  | Exclude<Feature, "name" | "version">
  | "learned"
  | "terms"
  | "blanks"
  | "twice"
  | "names"
  | "texts";

/** Collects what a form cannot hold, and says it, a sentence for each kind. */
export class Losses {
  readonly #lost = new Map<Kind, string[]>();
  readonly #sentences: string[] = [];

  constructor(private readonly form: Form) {}

  /** Notes that of `what` (a term, a theme, a language) this is lost. */
  add(kind: Kind, what: string): void {
    const known = this.#lost.get(kind);
    if (known === undefined) this.#lost.set(kind, [what]);
    else known.push(what);
  }

  addName(own: string, written: string): void {
    this.add("names", `${quote(own)} as ${quote(written)}`);
  }

  tellCodebook({ codebook, version, matching }: Codebook): void {
    const { holds, name } = this.form;
    const nowhere = `(${name} has no place for it)`;
    if (codebook !== "" && !holds.has("name")) {
      this.#sentences.push(`the codebook's name ${nowhere}: ${quote(codebook)}`);
    }
    if (version !== "" && !holds.has("version")) {
      this.#sentences.push(`the codebook's version ${nowhere}: ${quote(version)}`);
    }
    if (holds.has("matching")) return;
    for (const key of Object.keys(matching) as (keyof typeof matching)[]) {
      if (!isDeepStrictEqual(matching[key], defaultMatching[key])) this.add("matching", key);
    }
  }

  tellTheme({ theme, parent, label, definition, present_from }: Theme): void {
    const { holds } = this.form;
    if (!holds.has("parts") && parent !== null) this.add("parts", theme);
    if (!holds.has("labels") && label !== nameOfTheme(theme, parent)) this.add("labels", theme);
    if (!holds.has("definitions") && definition !== "") this.add("definitions", theme);
    if (!holds.has("present_from") && present_from !== null) this.add("present_from", theme);
  }

  /** What is lost, a sentence each. */
  sentences(): string[] {
    const told = [...this.#lost].map(([kind, what]) => describe(kind, what, this.form));
    return [...this.#sentences, ...told];
  }
}

function describe(kind: Kind, what: readonly string[], { name, termRule }: Form): string {
  const none = `(${name} has none)`;
  const terms = count(what, "term");
  const themes = count(what, "theme");
  switch (kind) {
    case "matching":
      return `settings of matching ${none}: ${what.join(", ")}`;
    case "parts":
      return `nesting of ${themes} ${none}, written beside the others: ${listOf(what)}`;
    case "labels":
      return `labels of ${themes} ${none}: ${listOf(what)}`;
    case "definitions":
      return `definitions of ${themes} ${none}: ${listOf(what)}`;
    case "present_from":
      return `present_from of ${themes} ${none}: ${listOf(what)}`;
    case "languages":
      return `languages of ${terms} ${none}: ${[...new Set(what)].join(", ")}`;
    case "weights":
      return `weights of ${terms} ${none}: ${listOf(what)}`;
    case "stems":
      return `stemming of ${terms} ${none}: ${listOf(what)}`;
    case "capitals":
      return `capitals of ${terms} (${name} does not heed them): ${listOf(what)}`;
    case "learned":
      return `the mark learned of ${terms} ${none}: ${listOf(what)}`;
    case "exceptions":
      return `${count(what, "exception")} left out ${none}: ${listOf(what)}`;
    case "near":
      return `${count(what, "proximity term")} left out ${none}: ${listOf(what)}`;
    case "terms":
      return `${terms} left out (${name}: ${[termRule, "no control characters"].filter(Boolean).join(", ")}): ${listOf(what)}`;
    case "blanks":
      return `blanks in ${terms} written as one each: ${listOf(what)}`;
    case "twice":
      return `${terms} written once where one theme would then have it twice: ${listOf(what)}`;
    case "texts":
      return `${count(what, "text")} written otherwise (${name} cannot hold ${what.length === 1 ? "it" : "them"}): ${listOf(what)}`;
    case "names":
      return `${count(what, "name")} written otherwise (${name} cannot hold ${what.length === 1 ? "it" : "them"}): ${what.slice(0, 3).join(", ")}${what.length > 3 ? ", …" : ""}`;
  }
}

function count(what: readonly string[], noun: string): string {
  return `${what.length} ${noun}${what.length === 1 ? "" : "s"}`;
}
