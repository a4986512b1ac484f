import type { Passage, Run } from "../../src/rows.js";
import {
  defaultMatching,
  makeTerm,
  makeTheme,
  type Codebook,
  type Matching,
  type Term,
} from "../../src/themes/codebook.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";

/** A passage of one document, whose original is its text unless runs say otherwise. */
export function passageOf(text: string, more: Partial<Passage> = {}): Passage {
  const start = more.start ?? 0;
  const end = start + text.length;
  const runs: readonly Run[] = [{ start, end, raw_start: start, raw_end: end }];
  return {
    document: "tract",
    passage: "tract#1",
    index: 1,
    start,
    end,
    raw_start: start,
    raw_end: end,
    words: text.split(/\s+/u).length,
    text,
    author: null,
    year: null,
    language: "en",
    source: null,
    counted: true,
    runs,
    ...more,
  };
}

export function termOf(term: string, more: Partial<Term> = {}): Term {
  return makeTerm(term, more);
}

/** A codebook of themes with terms for every language; `!` before a term makes it an exception. */
export function codebookOf(
  themes: Readonly<Record<string, readonly string[]>>,
  matching: Partial<Matching> = {},
): Codebook {
  return {
    codebook: "Test",
    version: "1",
    matching: { ...defaultMatching, ...matching },
    themes: Object.entries(themes).map(([theme, terms]) =>
      makeTheme(theme, {
        terms: terms.filter((term) => !term.startsWith("!")).map((term) => termOf(term)),
        except: terms.filter((term) => term.startsWith("!")).map((term) => termOf(term.slice(1))),
      }),
    ),
    notes: [],
  };
}

/** The themes of a codebook in YAML. */
export function read(themes: string): Codebook {
  return parseCodebook(`codebook: Test\nversion: 1\nthemes:\n${themes}`, "test.yml");
}
