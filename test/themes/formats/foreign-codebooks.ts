import fc from "fast-check";
import {
  defaultMatching,
  describeNear,
  keyOfTheme,
  makeTerm,
  makeTheme,
  nameOfTheme,
  type Codebook,
  type Term,
  type Theme,
} from "../../../src/themes/codebook.js";
import type { CodebookFormat } from "../../../src/themes/formats/codebook-format.js";
import { CodebookError } from "../../../src/themes/codebook-error.js";
import { parseTerm } from "../../../src/themes/parse-term.js";

/** Words in which each form has something to stumble over. */
const words = fc
  .constantFrom(
    ..."sea,Sea law,mer,海洋法,море,laut*,*wald,co-operation,l’État,a&b,US,top 10,3.5,rock,sea-bed*".split(
      ",",
    ),
    ...'a*b,colo?r,(sea),+plus,@home,sea NEAR law,say “sea”,"sea",<sea>,sea;,%sea,\'tis'.split(","),
    "sea  law",
    "sea\tlaw",
    "sea\u0001",
    "sea (2)",
    "sea NEAR/3 law",
  )
  .filter((term) => parseTerm(term).mistake === null);
const names = fc.constantFrom(
  ..."sea,Law,海,право,rights & duties,a b,+state+,%share,2020,@rule,sea (1),DicTerm,sea/law,[x],a,b,c".split(
    ",",
  ),
  ' <"q">, & co ',
  "a\tb",
  "a_b",
  "a\nb",
  "a\u0000b",
  "a\ud800b",
  "__proto__",
);
const plainWords = fc.constantFrom(
  "sea",
  "Sea law",
  "mer",
  "海洋法",
  "laut*",
  "co-operation",
  "rock",
);
const plainNames = fc.constantFrom("sea", "Law", "海", "право", "rights and duties", "a", "b", "c");
const definitions = fc.constantFrom(
  "",
  "Ships may pass.",
  "One.\n\nTwo; <three> & “four”",
  "Terms: sea",
  "Why\n\nTerms (en): sea; law\nLabel: x",
  "Terms are 3\n\nnot: here",
);

interface Parts {
  readonly words: fc.Arbitrary<string>;
  readonly names: fc.Arbitrary<string>;
}

function terms(parts: Parts): fc.Arbitrary<Term> {
  const one = fc
    .record({
      term: parts.words,
      language: fc.constantFrom(null, "en", "id", "de"),
      weight: fc.constantFrom(1, 1, 2, 0.5, 1e-7, 1e21),
      stem: fc.boolean(),
      cased: fc.boolean(),
    })
    .map(({ term, ...more }) => makeTerm(term, more));
  const near = fc
    .tuple(
      one,
      fc.array(parts.words, { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 1, max: 50 }),
    )
    .map(([term, parts, within]) => {
      const near = { terms: parts, within };
      return { ...term, term: describeNear(near), near };
    });
  return fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: near });
}

function codebooks(parts: Parts): fc.Arbitrary<Codebook> {
  const theme = fc.record({
    name: parts.names,
    depth: fc.nat(3),
    label: fc.constantFrom(null, "The sea", "Terms: sea"),
    definition: definitions,
    terms: fc.array(terms(parts), { maxLength: 5 }),
    except: fc.array(terms(parts), { maxLength: 2 }),
    present_from: fc.constantFrom(null, 1, 2.5),
  });
  return fc
    .record({
      codebook: fc.constantFrom("", "Sea law", 'The "sea" & law'),
      version: fc.constantFrom("", "1.2"),
      overlap: fc.constantFrom("theme" as const, "all" as const),
      themes: fc.array(theme, { minLength: 1, maxLength: 6 }),
    })
    .map(({ codebook, version, overlap, themes }) => {
      const kept = new Map<string, Theme>();
      const path: string[] = [];
      for (const { name, depth, label, ...more } of themes) {
        path.splice(Math.min(depth, path.length));
        const parent = path.at(-1) ?? null;
        const key = keyOfTheme(name, parent);
        if (kept.has(key)) continue;
        kept.set(key, makeTheme(key, { ...more, parent, ...(label === null ? {} : { label }) }));
        path.push(key);
      }
      const matching = { ...defaultMatching, overlap };
      return { codebook, version, matching, themes: [...kept.values()], notes: [] };
    });
}

/** Codebooks with everything that a form may not be able to hold. */
export const anyCodebook = codebooks({ words, names });

/** Codebooks whose names and words every form can write. */
export const writableCodebook = codebooks({ words: plainWords, names: plainNames });

/** The codebook with the order of terms taken away, which means nothing, and its notes. */
export function meaningOf(codebook: Codebook): unknown {
  const sorted = (list: readonly Term[]) =>
    list.map((term) => JSON.stringify(term, Object.keys(term).sort())).sort();
  const themes = codebook.themes.map((theme) => ({
    ...theme,
    terms: sorted(theme.terms),
    except: sorted(theme.except),
  }));
  return { ...codebook, themes, notes: [] };
}

/** What a form keeps of a codebook, said anew for the tests. */
export interface Kept {
  readonly name?: boolean;
  readonly parts?: boolean;
  readonly definitions?: boolean;
  readonly weights?: boolean;
  /** Everything but name, version and matching. */
  readonly all?: boolean;
}

/** The codebook as it must come back from a form that has neither languages nor exceptions. */
export function reduce(codebook: Codebook, kept: Kept): Codebook {
  return {
    codebook: kept.name ? codebook.codebook : "",
    version: "",
    matching: defaultMatching,
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

export function once(terms: readonly Term[]): Term[] {
  const known = new Map(terms.map((term) => [JSON.stringify(term), term]));
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
  test("what is written comes back, but for what is told to be lost", () => {
    fc.assert(
      fc.property(writableCodebook, (codebook) => {
        const { text, losses } = format.format(codebook);
        const back = format.parse(text, "book");
        expect(meaningOf(back)).toEqual(meaningOf(reduce(codebook, kept)));
        if (losses.length === 0) expect(meaningOf(back)).toEqual(meaningOf(codebook));
      }),
      { numRuns: 300 },
    );
  });

  test("no theme is lost and no two become one, whatever their names; written again it is the same", () => {
    fc.assert(
      fc.property(anyCodebook, (codebook) => {
        const { text, losses } = format.format(codebook);
        const back = format.parse(text, "book");
        expect(back.themes).toHaveLength(codebook.themes.length);
        const again = format.format(back);
        expect(again.text).toBe(text);
        expect(again.losses).toEqual([]);
        if (losses.length === 0) expect(meaningOf(back)).toEqual(meaningOf(codebook));
        // What is not told is there: each term that no sentence could be about.
        const told = losses.join("\n");
        codebook.themes.forEach(({ terms }, i) => {
          for (const { term, near } of terms) {
            const isThere = back.themes[i]?.terms.some((one) => one.term === term);
            if (!isThere) expect(told).toMatch(/left out|blanks in/u);
            if (isThere && near !== null) expect(told).not.toMatch(/proximity/u);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test("any text is read or refused with reasons, never anything else", () => {
    const samples = fc.sample(anyCodebook, { numRuns: 20, seed: 7 });
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
      { numRuns: 1000 },
    );
  });

  test("a byte order mark and other line ends change nothing", () => {
    fc.assert(
      fc.property(writableCodebook, (codebook) => {
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
    const start = performance.now();
    const { text } = format.format(codebook);
    const back = format.parse(text, "book");
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(back.themes.map(({ terms }) => terms.length)).toEqual([25_000, 25_000, 25_000, 25_000]);
  });
}
