import fc from "fast-check";
import { CodebookError } from "../../../src/themes/codebook-error.js";
import {
  defaultMatching,
  keyOfTheme,
  makeTerm,
  makeTheme,
  nameOfTheme,
  type Codebook,
  type Matching,
  type Term,
} from "../../../src/themes/codebook.js";
import type { CodebookFormat } from "../../../src/themes/formats/codebook-format.js";
import { codebookOf } from "../passages.js";
import { codebooks, plainCodebooks } from "./codebooks.js";

/** The codebook without what means nothing: notes, how lines end, and the order of terms. */
function meaningOf(codebook: Codebook): unknown {
  const sorted = (list: readonly Term[]) =>
    list.map((term) => JSON.stringify(term, Object.keys({ ...term.near, ...term }).sort())).sort();
  const themes = codebook.themes.map((theme) => ({
    ...theme,
    label: theme.label.replace(/\r\n?/gu, "\n"),
    definition: theme.definition.replace(/\r\n?/gu, "\n"),
    terms: sorted(theme.terms),
    except: sorted(theme.except),
  }));
  return { ...codebook, themes, notes: [] };
}

/** What a form keeps of a codebook, said anew for the tests. */
interface Kept {
  /** Whether it has a place for the codebook's name, or the file's is taken. */
  readonly name?: boolean | "file";
  readonly version?: boolean;
  /** Whether it says how terms are matched, or how its own are. */
  readonly matching?: true | Matching;
  readonly parts?: boolean;
  readonly definitions?: boolean;
  readonly weights?: boolean;
  /** Everything of themes and terms. */
  readonly all?: boolean;
  /** Whether terms that are there twice stay so. */
  readonly repeats?: boolean;
}

/** The codebook as it must come back from a form. */
function reduce(codebook: Codebook, kept: Kept): Codebook {
  const once = kept.repeats ? (terms: readonly Term[]) => terms : onceEach;
  return {
    codebook: kept.name === "file" ? "book" : kept.name ? codebook.codebook : "",
    version: kept.version ? codebook.version : "",
    matching: kept.matching === true ? codebook.matching : (kept.matching ?? defaultMatching),
    notes: [],
    themes: codebook.themes.map((theme) => {
      if (kept.all) return { ...theme, terms: once(theme.terms), except: once(theme.except) };
      return makeTheme(theme.theme, {
        parent: kept.parts ? theme.parent : null,
        ...(kept.parts ? { label: nameOfTheme(theme.theme, theme.parent) } : {}),
        definition: kept.definitions ? theme.definition : "",
        terms: once(
          theme.terms
            .filter(({ near }) => near === null)
            .map(({ term, weight }) => makeTerm(term, kept.weights ? { weight } : {})),
        ),
      });
    }),
  };
}

function onceEach(terms: readonly Term[]): Term[] {
  const known = new Map<string, Term>();
  for (const term of terms) {
    const key = JSON.stringify({ ...term, learned: true });
    const alike = term.cased ? key : key.toLowerCase();
    if (!known.has(alike)) known.set(alike, term);
  }
  return [...known.values()];
}

/** The codebook, or what is wrong with the text; any other error is thrown on. */
export function tryParse(format: CodebookFormat, text: string): Codebook | readonly string[] {
  try {
    return format.parse(text, "book");
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error;
    return error.mistakes;
  }
}

/** The mistakes of a text that is refused, without the file's name. */
export function mistakesOf(format: CodebookFormat, text: string): readonly string[] {
  const read = tryParse(format, text);
  return "themes" in read ? [] : read.map((mistake) => mistake.replace(/^book: /u, ""));
}

/** The notes on a text, each with its line before it. */
export function notesOf(format: CodebookFormat, text: string): string[] {
  const { notes } = format.parse(text, "book");
  return notes.map(({ line, message }) => `${line ?? "-"}: ${message}`);
}

/** The themes of a text with the words of their terms. */
export function termsIn(format: CodebookFormat, text: string): Record<string, string[]> {
  const { themes } = format.parse(text, "book");
  return Object.fromEntries(
    themes.map(({ theme, terms }) => [theme, terms.map(({ term }) => term)]),
  );
}

/** Pieces of dictionaries of Yoshikoder and Lexicoder 2, and what breaks them. */
export const nodePieces = [
  ...["<dictionary>", '<dictionary style="Lexicoder">', "</dictionary>", '<cnode name="a">'],
  ...["</cnode>", '<pnode name=" b " score="2"/>', '"', "<", "&amp;", "&x;", "<!--"],
];

/** Texts made of a good one by cutting, doubling and changing pieces, and texts of anything. */
export function brokenTexts(
  good: readonly string[],
  alphabet: readonly string[],
): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...alphabet), fc.string({ unit: "binary", maxLength: 4 }));
  const change = fc.record({ at: fc.nat(2000), cut: fc.nat(6), put: piece });
  const mutated = fc
    .tuple(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([start, changes]) =>
      changes.reduce((text, { at, cut, put }) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + cut);
      }, start),
    );
  const random = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  return fc.oneof(mutated, random);
}

/** The promises that every form keeps. */
export function itKeepsItsPromises(
  format: CodebookFormat,
  kept: Kept,
  alphabet: readonly string[],
): void {
  const expectAll = (back: Codebook, codebook: Codebook) => {
    const name = kept.name === "file" ? { codebook: "book" } : {};
    expect(meaningOf(back)).toEqual(meaningOf({ ...codebook, ...name }));
  };

  test("what is written comes back, but for what is told to be lost", () => {
    fc.assert(
      fc.property(plainCodebooks, (codebook) => {
        const { text, losses } = format.format(codebook);
        const back = format.parse(text, "book");
        expect(meaningOf(back)).toEqual(meaningOf(reduce(codebook, kept)));
        if (losses.length === 0) expectAll(back, codebook);
      }),
      { numRuns: 100 },
    );
  });

  test("no theme is lost and no two become one, whatever their names; written again it is the same", () => {
    fc.assert(
      fc.property(codebooks, (codebook) => {
        const { text, losses } = format.format(codebook);
        const back = format.parse(text, "book");
        expect(back.themes).toHaveLength(codebook.themes.length);
        const again = format.format(kept.name === "file" ? { ...back, codebook: "" } : back);
        expect(again.text).toBe(text);
        expect(again.losses).toEqual([]);
        if (losses.length === 0) expectAll(back, codebook);
        // What is not told is there: each term that no sentence could be about.
        const told = losses.join("\n");
        codebook.themes.forEach(({ terms }, i) => {
          for (const { term, near } of terms) {
            const isThere = back.themes[i]?.terms.some(
              (one) => one.term === term && (one.near === null) === (near === null),
            );
            if (!isThere) expect(told).toMatch(/left out|blanks in|written once/u);
            if (isThere && near !== null) expect(told).not.toMatch(/proximity terms? left out/u);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test("any text is read or refused with reasons, never anything else", () => {
    const samples = fc.sample(codebooks, { numRuns: 20, seed: 7 });
    const good = samples.map((codebook) => format.format(codebook).text);
    fc.assert(
      fc.property(brokenTexts(good, alphabet), (text) => {
        const read = tryParse(format, text);
        if (!("themes" in read)) expect(read.length).toBeGreaterThan(0);
        else {
          const again = format.format(read).text;
          expect(format.format(format.parse(again, "book")).text).toBe(again);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("a byte order mark and other line ends change nothing", () => {
    fc.assert(
      fc.property(plainCodebooks, (codebook) => {
        const { text } = format.format(codebook);
        const read = meaningOf(format.parse(text, "book"));
        for (const end of ["\r\n", "\r"]) {
          const other = `\ufeff${text.replaceAll("\n", end)}`;
          expect(meaningOf(format.parse(other, "book"))).toEqual(read);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("files of another kind and empty ones are refused", () => {
    expect(mistakesOf(format, "")).not.toEqual([]);
    expect(mistakesOf(format, "\n \n")).not.toEqual([]);
    expect(mistakesOf(format, "\u007fELF\u0002\u0001\0\0")).toEqual([
      "expected text, found a file of another kind (line 1)",
    ]);
  });

  test("a term of 100,000 words is a mistake or left out, and no other is lost", () => {
    const { text } = format.format(codebookOf({ a: ["sea", "placeholder"] }));
    const long = text.replace("placeholder", "sea-".repeat(100_000));
    const read = tryParse(format, long);
    const told = "themes" in read ? read.notes.map(({ message }) => message) : read;
    expect(told.join("\n")).toMatch(/(?:expected|needs) at most 1,000 characters/u);
    if ("themes" in read) expect(read.themes[0]?.terms).toEqual([makeTerm("sea")]);
  });

  test("themes in each other beyond 12 levels stand beside the last, and are told", () => {
    const themes = Array.from({ length: 15 }, (_, i) => {
      const parent = i === 0 ? null : "a".padEnd(2 * i - 1, "/a");
      return makeTheme(keyOfTheme("a", parent), { parent, terms: [makeTerm(`sea${i}`)] });
    });
    const { text, losses } = format.format({ ...codebookOf({}), themes });
    const back = format.parse(text, "book");
    expect(back.themes.map(({ terms }) => terms[0]?.term)).toEqual(
      themes.map(({ terms }) => terms[0]?.term),
    );
    expect(back.themes.map(({ theme }) => theme)).toEqual(themes.map(({ theme }) => theme));
    expect(losses.join("\n")).toMatch(
      kept.parts || kept.all
        ? /^levels below the 12th of 3 themes: /mu
        : /^nesting of 14 themes /mu,
    );
  });

  test("100,000 terms are read and written in a moment", () => {
    const many = Array.from({ length: 100_000 }, (_, i) => makeTerm(`sea${i} law`));
    const codebook: Codebook = {
      codebook: "",
      version: "",
      matching: defaultMatching,
      notes: [],
      themes: [0, 1, 2, 3].map((i) =>
        makeTheme(`theme ${i}`, { terms: many.slice(i * 25_000, (i + 1) * 25_000) }),
      ),
    };
    const { text } = format.format(codebook);
    const back = format.parse(text, "book");
    expect(back.themes.map(({ terms }) => terms.length)).toEqual([25_000, 25_000, 25_000, 25_000]);
  });
}
