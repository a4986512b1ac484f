import fc from "fast-check";
import { measureTerms, type TermList } from "../../src/measures/measure-terms.js";
import { hitOf, passageOf } from "./passages.js";

const codebook: TermList = {
  themes: [
    { theme: "sea", terms: [{ term: "port*" }, { term: "tide" }] },
    {
      theme: "law",
      terms: [
        { term: "court", language: "en" },
        { term: "hukum", language: "id" },
        { term: "data", language: "en" },
        { term: "data", language: "id" },
      ],
    },
    { theme: "sea/ports", terms: [{ term: "dock NEAR/5 crane" }] },
  ],
};
const passages = [1, 2, 3].map((index) => passageOf("sea", { index }));
const [first = passageOf(""), second = passageOf("")] = passages;

test("each term has a row in the order of the codebook, with what is to be said of it", () => {
  const hits = [
    ...[hitOf(first, "sea", "port*"), hitOf(first, "sea", "port*"), hitOf(second, "sea", "port*")],
    ...[hitOf(first, "law", "court", { negated: true }), hitOf(first, "law", "data")],
  ];
  const none = { hits: 0, documents: 0, passages: 0, share: 0 };
  const once = { hits: 1, documents: 1, passages: 1, share: 1 / 3, note: null };
  const ports = { hits: 3, documents: 1, passages: 2, share: 2 / 3, note: "in most passages" };
  expect(measureTerms(codebook, hits, passages)).toEqual([
    { theme: "sea", term: "port*", ...ports },
    { theme: "sea", term: "tide", ...none, note: "never hits" },
    { theme: "law", term: "court", ...once },
    { theme: "law", term: "hukum", ...none, note: "no passage in id" },
    { theme: "law", term: "data", ...once },
    { theme: "sea/ports", term: "dock NEAR/5 crane", ...none, note: "never hits" },
  ]);
});

test("hits that are handed on to a theme above do not make the term its own", () => {
  const hits = ["sea", "sea/ports"].map((theme) => hitOf(first, theme, "dock NEAR/5 crane"));
  const rows = measureTerms(codebook, hits, passages).filter((row) => row.hits > 0);
  expect(rows).toMatchObject([{ theme: "sea/ports", hits: 1 }]);
});

test("half of the passages is not most of them", () => {
  const two = passages.slice(0, 2);
  const [row] = measureTerms(codebook, [hitOf(first, "sea", "port*")], two);
  expect(row).toMatchObject({ share: 0.5, note: null });
});

test("a term of a language that is there never hits; one of any language too", () => {
  const indonesian = passageOf("laut", { language: "id", year: 1921 });
  const rows = measureTerms(codebook, [], [...passages, indonesian]);
  expect(new Set(rows.map(({ note }) => note))).toEqual(new Set(["never hits"]));
});

test("copies and other passages are left out; without passages nothing has a share", () => {
  const copy = passageOf("sea", { index: 9, counted: false });
  const hits = [hitOf(copy, "sea", "port*"), hitOf(passageOf("", { index: 8 }), "sea", "port*")];
  const rows = measureTerms(codebook, hits, [...passages, copy]);
  expect(rows.every((row) => row.hits === 0 && row.share === 0)).toBe(true);
  expect(measureTerms(codebook, hits, []).every(({ share }) => share === 0)).toBe(true);
});

test("hits add up to those of the table, whatever their order", () => {
  const terms = codebook.themes.flatMap(({ theme, terms: own }) =>
    own.map(({ term }) => ({ theme, term })),
  );
  const found = fc.array(fc.tuple(fc.constantFrom(...terms), fc.constantFrom(...passages)));
  fc.assert(
    fc.property(found, (pairs) => {
      const hits = pairs.map(([{ theme, term }, passage]) => hitOf(passage, theme, term));
      const rows = measureTerms(codebook, hits, passages);
      expect(rows.reduce((sum, row) => sum + row.hits, 0)).toBe(hits.length);
      expect(measureTerms(codebook, [...hits].reverse(), passages)).toEqual(rows);
      for (const row of rows) {
        expect(row.passages <= row.hits && row.documents <= row.passages).toBe(true);
        expect(row.note === null || row.note === "in most passages").toBe(row.hits > 0);
      }
    }),
  );
});
