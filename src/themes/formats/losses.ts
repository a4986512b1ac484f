import { isDeepStrictEqual } from "node:util";
import { countOf } from "../../text/count-of.js";
import { defaultMatching, nameOfTheme, type Codebook, type Theme } from "../codebook.js";
import { listOf, quote } from "../quote.js";
import { deepest } from "../take-themes.js";
import type { Feature, Form } from "./fit-codebook.js";

type Kind =
  | Exclude<Feature, "name" | "version">
  | ("levels" | "names" | "texts" | "terms" | "twice" | "blanks");

/** What is said of a kind of loss, in the order in which kinds are told. */
const sentences: Readonly<Record<Kind, (what: readonly string[], form: Form) => string>> = {
  matching: (what, form) => `settings of matching ${none(form)}: ${what.join(", ")}`,
  parts: (what, form) =>
    `nesting of ${themes(what, form)}, written beside the others${named(what)}`,
  levels: (what) =>
    `levels below the ${deepest}th of ${countOf(what.length, "theme")}${named(what)}`,
  names: (what, form) =>
    `${countOf(what.length, "name")} ${otherwise(what, form)}: ${someOf(what)}`,
  labels: (what, form) => `labels of ${themes(what, form)}${named(what)}`,
  definitions: (what, form) => `definitions of ${themes(what, form)}${named(what)}`,
  present_from: (what, form) => `present_from of ${themes(what, form)}${named(what)}`,
  texts: (what, form) => `${countOf(what.length, "text")} ${otherwise(what, form)}${named(what)}`,
  exceptions: (what, form) =>
    `${countOf(what.length, "exception")} left out ${none(form)}${named(what)}`,
  near: (what, form) =>
    `${countOf(what.length, "proximity term")} left out ${none(form)}${named(what)}`,
  terms: (what, form) => `${countOf(what.length, "term")} left out (${ruleOf(form)})${named(what)}`,
  twice: (what) =>
    `${countOf(what.length, "term")} written once where one theme would then have it twice${named(what)}`,
  blanks: (what) => `blanks in ${countOf(what.length, "term")} written as one each${named(what)}`,
  languages: (what, form) => `languages of ${terms(what, form)}: ${someOf([...new Set(what)])}`,
  weights: (what, form) => `weights of ${terms(what, form)}${named(what)}`,
  stems: (what, form) => `stemming of ${terms(what, form)}${named(what)}`,
  capitals: (what, { name }) =>
    `capitals of ${countOf(what.length, "term")} (${name} does not heed them)${named(what)}`,
  learned: (what, form) => `the mark learned of ${terms(what, form)}${named(what)}`,
};

/** Collects what a form cannot hold, and says it, a sentence for each kind. */
export class Losses {
  readonly #lost = new Map<Kind, string[]>();
  readonly #ofCodebook: string[] = [];

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

  tellCodebook(codebook: Codebook): void {
    const { holds, matching: own = defaultMatching } = this.form;
    const said = { name: codebook.codebook, version: codebook.version };
    const lost = (["name", "version"] as const).filter(
      (key) => said[key] !== "" && !holds.has(key),
    );
    if (lost.length > 0) {
      const texts = lost.map((key) => said[key]);
      this.#ofCodebook.push(
        `${lost.join(" and ")} of the codebook ${none(this.form)}${named(texts)}`,
      );
    }
    if (holds.has("matching")) return;
    const { matching } = codebook;
    for (const key of Object.keys(matching) as (keyof typeof matching)[]) {
      if (!isDeepStrictEqual(matching[key], own[key])) this.add("matching", key);
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
    const kinds = Object.keys(sentences) as Kind[];
    const told = kinds.flatMap((kind) => {
      const what = this.#lost.get(kind);
      return what === undefined ? [] : [sentences[kind](what, this.form)];
    });
    return [...this.#ofCodebook, ...told];
  }
}

function none({ name }: Form): string {
  return `(${name} has none)`;
}

function named(what: readonly string[]): string {
  return `: ${listOf(what)}`;
}

function someOf(what: readonly string[]): string {
  return `${what.slice(0, 3).join(", ")}${what.length > 3 ? ", …" : ""}`;
}

function themes(what: readonly string[], form: Form): string {
  return `${countOf(what.length, "theme")} ${none(form)}`;
}

function terms(what: readonly string[], form: Form): string {
  return `${countOf(what.length, "term")} ${none(form)}`;
}

function otherwise({ length }: readonly string[], { name }: Form): string {
  return `written otherwise (${name} cannot hold ${length === 1 ? "it" : "them"})`;
}

function ruleOf({ name, termRule }: Form): string {
  return `${name}: ${[termRule, "no control characters"].filter(Boolean).join(", ")}`;
}
