import { Document } from "yaml";
import { defaultMatching, nameOfTheme } from "../codebook.js";
import type { Codebook, Matching, Negation, Term, Theme } from "../codebook.js";
import { parseCodebook } from "../parse-codebook.js";
import { everyLanguage, type Spelling } from "../take-terms.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";
import { Losses } from "./losses.js";
import { limitLevels } from "./order-themes.js";
import { themesByParent, type ByParent } from "./themes-by-parent.js";

/** topoi's own form: YAML that a person edits, which holds all there is to a codebook. */
export const topoiYaml: CodebookFormat = {
  name: "topoi",
  extensions: [".yml", ".yaml"],
  parse: parseCodebook,
  format: formatCodebook,
};

type Entry = readonly [key: string, value: unknown];

/**
 * The codebook in topoi's own YAML: reading it gives the same codebook again, its notes aside. All
 * that can be lost is levels of themes that are too deep to be read.
 *
 * What is usual is left out. Text that an older reader of YAML would take for a truth value, a
 * number or a date (`NO`, `on`, `2020`) stands in quotes. The terms of a language stand together,
 * the languages in the order in which they first come; where many have a weight, the terms of a
 * weight stand together, if they do so in the codebook.
 */
function formatCodebook(codebook: Codebook): FormattedCodebook {
  const losses = new Losses({ name: "topoi", holds: new Set() });
  const themes = limitLevels(codebook.themes, (theme) => {
    losses.add("levels", theme);
  });
  const usual: Spelling = { stem: false, cased: false };
  const spelling = spellingOf(themes.flatMap(termsOf), usual);
  const document = new Document(null, { compat: "yaml-1.1" });
  document.contents = document.createNode(
    mapOf([
      ["codebook", codebook.codebook || undefined],
      ["version", versionOf(codebook.version)],
      ...spellingEntries(spelling, usual),
      ...matchingEntries(codebook.matching),
      ["themes", themesOf(null, themesByParent(themes), spelling, document)],
    ]),
  );
  // Nothing is folded: a definition stays on its line, so that a change of it shows as one.
  return { text: document.toString({ lineWidth: 0 }), losses: losses.sentences() };
}

/** A map without the entries that have no value; unlike an object it keeps any order of any keys. */
function mapOf(entries: readonly Entry[]): Map<string, unknown> {
  return new Map(entries.filter(([, value]) => value !== undefined));
}

/** `1` rather than `"1"`, where that is read as the same. */
function versionOf(version: string): string | number | undefined {
  if (version === "") return undefined;
  const number = Number(version);
  return String(number) === version && Number.isFinite(number) ? number : version;
}

function termsOf({ terms, except }: Theme): readonly Term[] {
  return [...terms, ...except];
}

/** How the terms are spelled that do not say it themselves: as all are, else as above. */
function spellingOf(terms: readonly Term[], above: Spelling): Spelling {
  const common = (key: keyof Spelling): boolean => {
    const first = terms[0]?.[key] ?? above[key];
    return terms.every((term) => term[key] === first) ? first : above[key];
  };
  return { stem: common("stem"), cased: common("cased") };
}

function spellingEntries(own: Spelling, above: Spelling): Entry[] {
  return [
    ["stem", own.stem === above.stem ? undefined : own.stem],
    ["case", own.cased === above.cased ? undefined : own.cased],
  ];
}

function matchingEntries(matching: Matching): Entry[] {
  const usual = defaultMatching;
  const unless = <Value>(value: Value, other: Value) => (value === other ? undefined : value);
  return [
    ["overlap", unless(matching.overlap, usual.overlap)],
    ["diacritics", unless(matching.diacritics, usual.diacritics)],
    ["forms", unless(matching.forms, usual.forms)],
    ["fallback", unless(matching.fallback, usual.fallback)],
    ["negation", negationOf(matching.negation)],
  ];
}

function negationOf({ policy, within, words }: Negation): unknown {
  const more: Entry[] = [
    ["within", Object.keys(within).length > 0 ? within : undefined],
    ["words", Object.keys(words).length > 0 ? words : undefined],
  ];
  if (more.every(([, value]) => value === undefined)) {
    return policy === defaultMatching.negation.policy ? undefined : policy;
  }
  return mapOf([["policy", policy], ...more]);
}

function themesOf(
  parent: string | null,
  parts: ByParent<Theme>,
  above: Spelling,
  document: Document,
): Map<string, unknown> | undefined {
  const entries = parts.get(parent)?.map((theme): Entry => {
    const name = nameOfTheme(theme.theme, parent);
    const spelling = spellingOf(termsOf(theme), above);
    const subThemes = themesOf(theme.theme, parts, spelling, document);
    const isEmpty = theme.terms.length === 0;
    return [
      name,
      mapOf([
        ["label", theme.label === name || theme.label === "" ? undefined : theme.label],
        ["definition", theme.definition || undefined],
        ["present_from", theme.present_from ?? undefined],
        ...spellingEntries(spelling, above),
        ["terms", isEmpty && subThemes ? undefined : listsOf(theme.terms, spelling, document)],
        [
          "except",
          theme.except.length === 0 ? undefined : listsOf(theme.except, spelling, document),
        ],
        ["themes", subThemes],
      ]),
    ];
  });
  return entries && mapOf(entries);
}

/** A list for every language, or a list a language. */
function listsOf(terms: readonly Term[], spelling: Spelling, document: Document): unknown {
  const byLanguage = new Map<string, Term[]>();
  for (const term of terms) {
    const language = term.language ?? everyLanguage;
    const list = byLanguage.get(language);
    if (list === undefined) byLanguage.set(language, [term]);
    else list.push(term);
  }
  const lists = new Map(
    [...byLanguage].map(([language, list]) => [language, listOf(list, spelling, document)]),
  );
  const isForAll = terms.every(({ language }) => language === null);
  return isForAll ? (lists.get(everyLanguage) ?? []) : lists;
}

/** A list of terms or, where that is shorter and keeps their order, a list a weight. */
function listOf(terms: readonly Term[], spelling: Spelling, document: Document): unknown {
  const weighted = terms.filter(({ weight }) => weight !== 1);
  const byWeight = new Map<number, unknown[]>();
  let last: number | null = null;
  let isInOrder = true;
  for (const term of terms) {
    const list = byWeight.get(term.weight) ?? [];
    if (last !== term.weight && list.length > 0) isInOrder = false;
    byWeight.set(term.weight, list);
    list.push(termOf({ ...term, weight: 1 }, spelling, document));
    last = term.weight;
  }
  const isShorter = weighted.length > 2 && weighted.length > byWeight.size;
  if (isInOrder && isShorter) return byWeight;
  return terms.map((term) => termOf(term, spelling, document));
}

function termOf(term: Term, spelling: Spelling, document: Document): unknown {
  const { near, weight } = term;
  const entries = mapOf([
    ...(near === null
      ? ([["term", term.term]] as const)
      : ([
          ["near", near.terms],
          ["within", near.within],
        ] as const)),
    ["weight", weight === 1 ? undefined : weight],
    ["stem", term.stem === spelling.stem ? undefined : term.stem],
    ["case", term.cased === spelling.cased ? undefined : term.cased],
    ["learned", term.learned],
  ]);
  if (near === null && entries.size === 1) return term.term;
  return document.createNode(entries, { flow: true });
}
