import fc from "fast-check";
import { nameDocuments, type Nameable } from "../../src/corpus/name-documents.js";

const nameOne = (facts: Partial<Nameable>) =>
  nameDocuments([
    { path: "a/My Speech (2).txt", line: null, id: null, author: null, year: null, ...facts },
  ])[0];

test("its own id, else author and year, else the file's name", () => {
  expect(nameOne({ id: "S/12 b", author: "Lang Ping", year: 2022 })).toBe("S/12 b");
  expect(nameOne({ author: "Lang Ping", year: 2022 })).toBe("lang-ping-2022");
  expect(nameOne({ author: "Lang Ping" })).toBe("my-speech-2");
  expect(nameOne({ line: 7 })).toBe("my-speech-2-7");
  expect(nameOne({ path: "a/speeches.jsonl.gz", line: 7 })).toBe("speeches-7");
  expect(nameOne({ path: "….txt" })).toBe("document");
  expect(nameOne({ author: "王毅", year: 2020 })).toBe("王毅-2020");
});

test("author and year only where no other document shares them", () => {
  const shared = { author: "Lang Ping", year: 2022, line: null, id: null };
  expect(
    nameDocuments([
      { ...shared, path: "a.txt" },
      { ...shared, path: "b.txt" },
    ]),
  ).toEqual(["a", "b"]);
});

test("what is still the same gets a number that nobody else has", () => {
  const documents = ["a", "a", "a-2", "a"].map((id) => ({
    path: "x",
    line: null,
    id,
    author: null,
    year: null,
  }));
  expect(nameDocuments(documents)).toEqual(["a", "a-3", "a-2", "a-4"]);
});

const nameable: fc.Arbitrary<Nameable> = fc.record({
  path: fc.constantFrom("a.txt", "b/a.txt", "a-2.md", ".txt", "…"),
  line: fc.constantFrom(null, 1, 2),
  id: fc.option(
    fc.oneof(fc.constantFrom("a", "a-2", "a-1", "x-2020", " "), fc.string({ maxLength: 3 })),
  ),
  author: fc.constantFrom(null, "X", "x", "Y", "-"),
  year: fc.constantFrom(null, 2020, 2021),
});

test("all ids differ, none is empty, and naming twice gives the same", () => {
  fc.assert(
    fc.property(fc.array(nameable, { maxLength: 20 }), (documents) => {
      const ids = nameDocuments(documents);
      expect(ids).toHaveLength(documents.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id !== "")).toBe(true);
      expect(nameDocuments(documents)).toEqual(ids);
    }),
    { numRuns: 500 },
  );
});

test("ten thousand records of one name are numbered in a moment", () => {
  const same = { path: "a", line: null, id: "a", author: null, year: null };
  expect(nameDocuments(Array.from({ length: 10_000 }, () => same)).at(-1)).toBe("a-10000");
});
