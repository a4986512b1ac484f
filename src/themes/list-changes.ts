import { countOf } from "../text/count-of.js";
import type { Codebook, Term, Theme } from "./codebook.js";
import { matchRenamed } from "./match-renamed.js";
import { wordsOf } from "./words-of-term.js";
import { expectCodebook } from "./expect-codebook.js";

/** One thing in which two versions of a codebook differ. */
export interface CodebookChange {
  /** Its name in the later version, or in the earlier one where it is gone; `null`: all themes. */
  readonly theme: string | null;
  readonly what: "theme" | "term" | "exception" | "setting";
  readonly change: "added" | "removed" | "renamed" | "changed";
  /** The term or the exception, or the setting's name. */
  readonly item: string | null;
  /** Of a term; `null` where it holds for every language. */
  readonly language: string | null;
  /** What it was and what it is: `weight 1`, `weight 2`. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What is different in a codebook `b` that was made of `a`: settings first, then theme by theme in
 * the order of `b`, then themes that are gone. Empty for a codebook and itself.
 *
 * A theme of another name that has at least half of its terms (of both versions together) counts as
 * renamed. Terms are the same where their words and their language are; other weights, stems and
 * capitals change them.
 *
 * @example
 * for (const { theme, change, item } of listChanges(before, after)) console.log(theme, change, item);
 */
export function listChanges(a: Codebook, b: Codebook): CodebookChange[] {
  expectCodebook("listChanges", a);
  expectCodebook("listChanges", b);
  const before = new Map(a.themes.map((theme) => [theme.theme, theme]));
  const renamed = matchRenamed(a, b);
  const named = b.themes.flatMap((theme) => {
    const was = before.get(renamed.get(theme.theme) ?? theme.theme);
    return was === undefined ? [ofTheme(theme, "added")] : compareThemes(was, theme, renamed);
  });
  const kept = new Set(b.themes.map(({ theme }) => renamed.get(theme) ?? theme));
  const gone = a.themes.filter(({ theme }) => !kept.has(theme));
  return [
    ...compareSettings(settingsOf(a), settingsOf(b), null),
    ...named,
    ...gone.map((theme) => ofTheme(theme, "removed")),
  ];
}

const nothing = { item: null, language: null, from: null, to: null };

function ofTheme({ theme, terms }: Theme, change: "added" | "removed"): CodebookChange {
  const held = countOf(terms.length, "term");
  const said = change === "added" ? { to: held } : { from: held };
  return { theme, what: "theme", change, ...nothing, ...said };
}

function compareThemes(
  was: Theme,
  theme: Theme,
  renamed: ReadonlyMap<string, string>,
): CodebookChange[] {
  const key = theme.theme;
  const changes: CodebookChange[] = [];
  if (was.theme !== key) {
    const from = { from: was.theme, to: key };
    changes.push({ theme: key, what: "theme", change: "renamed", ...nothing, ...from });
  }
  const parent = theme.parent === null ? null : (renamed.get(theme.parent) ?? theme.parent);
  return [
    ...changes,
    ...compareSettings(settingsOfTheme(was, was.parent), settingsOfTheme(theme, parent), key),
    ...compareTerms(was.terms, theme.terms, key, "term"),
    ...compareTerms(was.except, theme.except, key, "exception"),
  ];
}

type Settings = Readonly<Record<string, string>>;

function settingsOf({ codebook, version, matching }: Codebook): Settings {
  const { overlap, diacritics, forms, fallback, negation } = matching;
  const { policy, within, words } = negation;
  return {
    ...{ codebook, version, overlap, diacritics, forms: String(forms), fallback },
    "negation: policy": policy,
    "negation: within": inOrder(within),
    "negation: words": inOrder(words),
  };
}

function settingsOfTheme(theme: Theme, parent: string | null): Settings {
  const { label, definition, present_from } = theme;
  const from = present_from === null ? "any hit" : String(present_from);
  return { parent: parent ?? "none", label, definition, present_from: from };
}

/** What stands under each key, whatever the order in which a file has them. */
function inOrder(values: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(values).sort();
  return keys.map((key) => `${key} ${JSON.stringify(values[key])}`).join(", ");
}

function compareSettings(a: Settings, b: Settings, theme: string | null): CodebookChange[] {
  return Object.keys(a).flatMap((item): CodebookChange[] => {
    const [from = "", to = ""] = [a[item], b[item]];
    if (from === to) return [];
    return [{ theme, what: "setting", change: "changed", item, language: null, from, to }];
  });
}

function compareTerms(
  a: readonly Term[],
  b: readonly Term[],
  theme: string,
  what: "term" | "exception",
): CodebookChange[] {
  const before = groupTerms(a);
  const changes: CodebookChange[] = [];
  const tell = (term: Term, more: Pick<CodebookChange, "change" | "from" | "to">) => {
    changes.push({ theme, what, item: term.term, language: term.language, ...more });
  };
  for (const [key, terms] of groupTerms(b)) {
    const old = before.get(key) ?? [];
    for (const [i, term] of terms.entries()) {
      const was = old[i];
      const to = describeTerm(term);
      if (was === undefined) tell(term, { change: "added", from: null, to });
      else if (describeTerm(was) !== to)
        tell(term, { change: "changed", from: describeTerm(was), to });
    }
    for (const term of old.slice(terms.length))
      tell(term, { change: "removed", from: describeTerm(term), to: null });
    before.delete(key);
  }
  for (const term of [...before.values()].flat())
    tell(term, { change: "removed", from: describeTerm(term), to: null });
  return changes;
}

/** By words and language; those that are there more than once in their order. */
function groupTerms(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const key = wordsOf(term);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [term]);
    else group.push(term);
  }
  return groups;
}

function describeTerm({ weight, stem, cased, learned }: Term): string {
  const more = [stem ? "stem" : "", cased ? "case" : "", learned === true ? "learned" : ""];
  return [`weight ${weight}`, ...more.filter((word) => word !== "")].join(", ");
}
