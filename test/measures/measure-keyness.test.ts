import fc from "fast-check";
import { logLikelihood, logOdds, logRatio } from "../../src/measures/keyness-figures.js";
import { measureKeyness, type KeynessOptions } from "../../src/measures/measure-keyness.js";
import type { Passage } from "../../src/rows.js";
import { hitOf, passageOf } from "./passages.js";

const passages = [
  passageOf("The sea and the tide of the sea.", { year: 1920 }),
  passageOf("Sea trade, sea law.", { year: 1921 }),
  passageOf("The law of the Bosporus; law, law and trade in the Bosporus.", { author: "Bob" }),
  passageOf("Bosporus law.", { author: null }),
];

/** The words with their `z` on the first side, on neither, and on the other. */
function wordsOf(options: KeynessOptions<"author">, of: readonly Passage[] = passages) {
  const rows = measureKeyness(of, options);
  return [1, 0, -1].map((sign) =>
    rows.filter(({ z }) => Math.sign(z) === sign).map(({ word }) => word),
  );
}

test("a row has the counts, documents, rates and figures of a word in two groups", () => {
  const rows = measureKeyness(passages, { by: "author", of: "Ann", against: "Bob" });
  const counts = { count: 4, words: 12, against_count: 0, against_words: 12 };
  expect(rows[0]).toEqual({
    ...{ word: "sea", theme: null, group: "Ann", against: "Bob", ...counts },
    ...{ documents: 2, per_1000_words: (1000 * 4) / 12 },
    ...{ against_documents: 0, against_per_1000_words: 0 },
    ...logOdds(counts, 1000),
    ...{ g2: logLikelihood(counts), log_ratio: logRatio(counts) },
  });
  expect(rows.map(({ word }) => word)).toEqual(["sea", "law"]);
  expect(rows[1]?.g2).toBeLessThan(0);
});

test("all others are those of whom it is not known, too; `against` takes some", () => {
  expect(wordsOf({ by: "author", of: "Ann", least: 1 })).toEqual([
    ["sea", "tide", "trade"],
    [],
    ["law", "Bosporus"],
  ]);
  const rows = measureKeyness(passages, { by: "author", of: "Ann", least: 1 });
  expect(rows[0]).toMatchObject({ against: "all others", against_words: 14 });
  const some = { by: "author", of: null, against: ["Ann", "Bob"], least: 1 } as const;
  expect(measureKeyness(passages, some)[0]).toMatchObject({
    ...{ group: "unknown", against: "Ann and Bob", words: 2 },
  });
});

test("a word must stand three times and in three documents of the group whose it is", () => {
  const many = ["dock", "dock", "dock dock", "quay quay quay", "pier pier"].map((text, i) =>
    passageOf(text, { document: `a${i}`, passage: `a${i}#1` }),
  );
  const all = [
    ...many,
    passageOf("mole mole mole", { author: "Bob" }),
    passageOf("x", { author: "Bob" }),
  ];
  expect(wordsOf({ by: "author", of: "Ann" }, all)).toEqual([["dock"], [], ["mole"]]);
  expect(wordsOf({ by: "author", of: "Ann", least: 2 }, all)).toEqual([["dock"], [], ["mole"]]);
  expect(wordsOf({ by: "author", of: "Ann", least: 1 }, all)).toEqual([
    ["dock", "quay", "pier"],
    [],
    ["mole"],
  ]);
});

test("function words, numbers and letters have rows if all words are asked for", () => {
  const all = [passageOf("The 12 x of the sea"), passageOf("law", { author: "Bob" })];
  expect(wordsOf({ by: "author", of: "Ann", least: 1 }, all)).toEqual([["sea"], [], ["law"]]);
  expect(wordsOf({ by: "author", of: "Ann", least: 1, words: "all" }, all)).toEqual([
    ["the", "12", "of", "sea", "x"],
    [],
    ["law"],
  ]);
});

test("with hits the terms are counted, each in its theme, over all words", () => {
  const [first, second, third] = passages as [Passage, Passage, Passage];
  const hits = [
    ...[hitOf(first, "sea", "sea*"), hitOf(first, "sea", "sea*", { negated: true })],
    ...[hitOf(first, "trade", "sea*"), hitOf(second, "trade", "sea*"), hitOf(third, "law", "law")],
    hitOf(passageOf("elsewhere", { document: "other" }), "law", "law"),
  ];
  const rows = measureKeyness(passages, { by: "author", of: "Ann", hits, least: 1 });
  expect(
    rows.map(({ theme, word, count, documents, words, against_count, against_words }) => [
      ...[theme, word, count, documents, words, against_count, against_words],
    ]),
  ).toEqual([
    ["sea", "sea*", 2, 1, 12, 0, 14],
    ["trade", "sea*", 2, 2, 12, 0, 14],
    ["law", "law", 0, 0, 12, 1, 14],
  ]);
});

test("copies are left out, and where nobody else says a word there is nothing to compare", () => {
  const copy = passageOf("sea sea sea sea", {
    document: "copy",
    passage: "copy#1",
    counted: false,
  });
  const options = { by: "author", of: "Ann" } as const;
  expect(measureKeyness([...passages, copy], options)).toEqual(measureKeyness(passages, options));
  expect(() => measureKeyness(passages.slice(0, 2), options)).toThrow(
    'measureKeyness: against: expected others than "Ann"; found none',
  );
  const silent = passageOf("—", { author: "Cem" });
  expect(measureKeyness([...passages, silent], { ...options, against: "Cem" })).toEqual([]);
});

test("languages, years and documents can be set against each other", () => {
  const rows = measureKeyness(passages, { by: "year", of: 1921, against: [1920], least: 1 });
  expect(rows[0]).toMatchObject({ word: "sea", group: "1921", against: "1920" });
  const document = { by: "document", of: "Ann-1920", least: 1 } as const;
  expect(measureKeyness(passages, document)[0]?.word).toBe("tide");
});

test.each([
  [{ least: 0 }, "least: expected a whole number above 0; found 0"],
  [{ least: 1.5 }, "least: expected a whole number above 0; found 1.5"],
  [{ prior: 0 }, "prior: expected a number above 0; found 0"],
  [{ prior: Infinity }, "prior: expected a number above 0; found Infinity"],
  [{ words: "some" as "all" }, "words: expected content or all; found some"],
  [{ of: "Anne" }, 'of: expected a known author (is it "Ann"?); found "Anne"'],
])("%j is refused", (options, message) => {
  const call = () => measureKeyness(passages, { by: "author", of: "Ann", ...options });
  expect(call).toThrow(new RangeError(`measureKeyness: ${message}`));
});

const corpora = fc
  .array(
    fc.record({
      author: fc.constantFrom("Ann", "Bob", null),
      document: fc.constantFrom("d1", "d2", "d3"),
      counted: fc.boolean(),
      words: fc.array(fc.constantFrom("sea", "Sea", "law", "LAW", "the", "12", "Ἐν", "l'eau")),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => [
    passageOf("sea law", { author: "Ann", document: "a", passage: "a#1" }),
    passageOf("law sea tide", { author: "Bob", document: "b", passage: "b#1" }),
    ...rows.map(({ words, author, document, counted }, i) => {
      const own = `${document}-${author ?? "?"}`;
      const facts = { author, document: own, counted, index: i + 1 };
      return passageOf(words.join(" "), facts);
    }),
  ]);

test("counts add up to the corpus, and the order of the passages does not matter", () => {
  const options = { by: "author", of: "Ann", words: "all", least: 1 } as const;
  fc.assert(
    fc.property(corpora, (corpus) => {
      const rows = measureKeyness(corpus, options);
      const wordsOfSide = (isOwn: boolean) =>
        corpus
          .filter(({ counted, author }) => counted && (author === "Ann") === isOwn)
          .reduce((sum, { words }) => sum + words, 0);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(wordsOfSide(true));
      expect(rows.reduce((sum, row) => sum + row.against_count, 0)).toBe(wordsOfSide(false));
      expect(measureKeyness([...corpus].reverse(), options)).toEqual(rows);
      for (const { z, count, documents } of rows) {
        expect(Number.isFinite(z)).toBe(true);
        expect(documents <= count && (count === 0) === (documents === 0)).toBe(true);
      }
    }),
  );
});

test("swapping the groups swaps the counts and changes every sign", () => {
  fc.assert(
    fc.property(corpora, fc.integer({ min: 1, max: 3 }), (corpus, least) => {
      const one = measureKeyness(corpus, { by: "author", of: "Ann", against: "Bob", least });
      const other = measureKeyness(corpus, { by: "author", of: "Bob", against: "Ann", least });
      expect(other).toHaveLength(one.length);
      for (const row of one) {
        const twin = other.find(({ word }) => word === row.word);
        expect(twin).toMatchObject({
          ...{ count: row.against_count, documents: row.against_documents },
          ...{ words: row.against_words, against_count: row.count, group: row.against },
        });
        for (const figure of ["log_odds", "z", "g2", "log_ratio"] as const) {
          expect((twin?.[figure] ?? NaN) + row[figure]).toBeCloseTo(0, 9);
        }
      }
    }),
  );
});
