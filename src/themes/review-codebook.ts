import { plain } from "../text/plain.js";
import { stemmedLanguages } from "../text/stem-word.js";
import type { Codebook, Note, Term, Theme } from "./codebook.js";
import { parseTerm } from "./parse-term.js";
import { tellNoTerms } from "./tell-no-terms.js";
import { expectCodebook } from "./expect-codebook.js";

/**
 * What a person may want to change in a codebook, though it can be used as it is: a list without
 * lines, in the order of the themes.
 *
 * Themes for which nothing can be found; terms that are twice in a theme, or in several themes of
 * which none is part of the other (they count for each); terms that an exception of their theme
 * covers wherever they stand; terms with signs, which are not looked for; words that look like a
 * proximity term and are none; stems asked for in a language in which none are known; languages in
 * which only some themes have terms.
 *
 * @example
 * for (const { message } of reviewCodebook(codebook)) console.log(message);
 */
export function reviewCodebook(codebook: Codebook): Note[] {
  expectCodebook("reviewCodebook", codebook);
  const { themes } = codebook;
  const messages = [
    ...findRepeatedTerms(themes),
    ...findMaskedTerms(themes),
    ...findSigns(themes),
    ...findNearWords(themes),
    ...findUnstemmed(themes),
    ...findMissingLanguages(themes),
  ];
  const empty = findEmptyThemes(themes).map(({ theme }) => ({ theme, line: null }));
  return [...tellNoTerms(empty), ...messages.map((message) => ({ line: null, message }))];
}

function findEmptyThemes(themes: readonly Theme[]): Theme[] {
  const parents = new Set(themes.map(({ parent }) => parent));
  return themes.filter(({ theme, terms }) => terms.length === 0 && !parents.has(theme));
}

function findRepeatedTerms(themes: readonly Theme[]): string[] {
  const parents = new Map(themes.map(({ theme, parent }) => [theme, parent]));
  const uses = themes.flatMap(({ theme, terms }) => terms.map((term) => ({ theme, term })));
  return groupAlike(uses).flatMap((alike) => {
    const name = `"${plain(alike[0]?.term.term ?? "")}"`;
    const counts = new Map<string, number>();
    for (const { theme } of alike) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    const repeated = [...counts]
      .filter(([, count]) => count > 1)
      .map(([theme, count]) => `theme "${plain(theme)}": ${name} is there ${count} times`);
    const keys = [...counts.keys()];
    if (isOneLine(keys, parents)) return repeated;
    return [...repeated, `${name} is a term of ${keys.length} themes: ${plain(keys.join(", "))}`];
  });
}

/** Whether each of the themes is part of the one before it: what the last finds is all of theirs. */
function isOneLine(themes: readonly string[], parents: ReadonlyMap<string, string | null>) {
  const line = [...themes].sort((a, b) => a.length - b.length);
  return line.slice(1).every((theme, i) => {
    let above = parents.get(theme) ?? null;
    while (above !== null && above !== line[i]) above = parents.get(above) ?? null;
    return above !== null;
  });
}

function findMaskedTerms(themes: readonly Theme[]): string[] {
  return themes.flatMap(({ theme, terms, except }) => {
    const uses = [
      ...terms.map((term) => ({ term, masks: false })),
      ...except.map((term) => ({ term, masks: true })),
    ];
    return groupAlike(uses).flatMap((alike) => {
      const masked = alike.find(({ masks }) => !masks);
      if (masked === undefined || !alike.some(({ masks }) => masks)) return [];
      const name = `"${plain(masked.term.term)}"`;
      return [`theme "${plain(theme)}": ${name} is an exception too and will never be found`];
    });
  });
}

/** What is part of a name to people, and no part of any word: `C++`, `#metoo`. */
const signs = /[\p{Sm}\p{Sc}\p{So}#%@]/gu;

function findSigns(themes: readonly Theme[]): string[] {
  return themes.flatMap(({ theme, terms, except }) =>
    [...terms, ...except].flatMap(({ term }) => {
      const found = [...new Set(term.replaceAll("\u2212", "").match(signs))].join(" ");
      if (found === "") return [];
      return [`theme "${plain(theme)}": "${plain(term)}" is looked for without ${plain(found)}`];
    }),
  );
}

function findNearWords(themes: readonly Theme[]): string[] {
  return themes.flatMap(({ theme, terms, except }) =>
    [...terms, ...except]
      .filter(({ term, near }) => near === null && looksNear(term))
      .map(
        ({ term }) =>
          `theme "${plain(theme)}": "${plain(term)}" is looked for word by word, not as ${nearForm}`,
      ),
  );
}

const nearForm = "{ near: [sea, law], within: 5 }";

/** `sea NEAR/5 law`, `sea NEAR law`; where all is in capitals NEAR may be a word. */
function looksNear(term: string): boolean {
  return /\snear\s?\/\s?\d/iu.test(term) || (/\sNEAR\s/u.test(term) && /\p{Ll}/u.test(term));
}

function findUnstemmed(themes: readonly Theme[]): string[] {
  const languages = themes.flatMap(({ terms, except }) =>
    [...terms, ...except].flatMap(({ stem, language }) => (stem ? (language ?? []) : [])),
  );
  return [...new Set(languages)]
    .filter((language) => !stemmedLanguages.includes(language))
    .map((language) => `no stems are known in ${language}: terms are found only as written`);
}

function findMissingLanguages(themes: readonly Theme[]): string[] {
  const all = new Set(themes.flatMap(({ terms }) => terms.map(({ language }) => language)));
  const languages = [...all].filter((language) => language !== null).sort();
  return themes.flatMap(({ theme, terms }) => {
    const own = new Set(terms.map(({ language }) => language));
    if (own.size === 0 || own.has(null)) return [];
    const missing = languages.filter((language) => !own.has(language));
    if (missing.length === 0) return [];
    return [`theme "${plain(theme)}": no terms in ${missing.join(", ")}, which other themes have`];
  });
}

/** Those whose terms match the same words in the same language, together; in their order. */
function groupAlike<Use extends { readonly term: Term }>(uses: readonly Use[]): Use[][] {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const key = keyOf(use.term);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [use]);
    else group.push(use);
  }
  return [...groups.values()].flatMap((group) => {
    // A term for every language meets those of each.
    if (group.some(({ term }) => term.language === null)) return [group];
    const languages = new Set(group.map(({ term }) => term.language));
    return [...languages].map((code) => group.filter(({ term }) => term.language === code));
  });
}

/** The same for terms that match the same words. */
function keyOf({ term, near, stem, cased }: Term): string {
  const forms = (words: string) => (cased ? words : JSON.stringify(parseTerm(words).sequences));
  const parts = near === null ? [forms(term)] : near.terms.map(forms).sort();
  return JSON.stringify([stem, cased, near?.within ?? 0, ...parts]);
}
