import { takeSides, type Side } from "../../src/measures/take-sides.js";

const authors = ["Ann", "Bob", "Cem", null];

test("one value, several or the unknown are set against others, or all others", () => {
  const sides = takeSides("verb", { by: "author", of: ["Ann", null], against: "Cem" }, authors);
  expect(authors.map(sides.sideOf)).toEqual([0, null, 1, 0]);
  expect(sides).toMatchObject({ group: "Ann, unknown", against: "Cem" });
  const open = takeSides("verb", { by: "author", of: "Bob" }, authors);
  expect(authors.map(open.sideOf)).toEqual([1, 0, 1, 1]);
  expect(open).toMatchObject({ group: "Bob", against: "all others" });
});

test("a year may be given as text; a name is not what is unknown", () => {
  const years = takeSides("verb", { by: "year", of: "1920" as unknown as number }, [1920, 1921]);
  expect([1920, 1921].map(years.sideOf)).toEqual([0, 1]);
  const named = takeSides("verb", { by: "author", of: "null" }, ["null", null]);
  expect(["null", null].map(named.sideOf)).toEqual([0, 1]);
});

test.each([
  [
    { by: "author", of: "Anne" },
    "verb: of: expected an author that occurs; found Anne (is it Ann?)",
  ],
  [{ by: "author", of: "Zoroaster" }, "verb: of: expected an author that occurs; found Zoroaster"],
  [{ by: "author", of: [] }, "verb: of: expected an author that occurs; found none"],
  [
    { by: "author", of: "Ann", against: ["Bob", "bopp"] },
    "verb: against: expected an author that occurs; found bopp (is it Bob?)",
  ],
  [
    { by: "author", of: "Ann", against: ["Bob", "Ann"] },
    "verb: against: expected other values than those of `of`; found Ann in both",
  ],
] as const)("%j is told", (options, message) => {
  expect(() => takeSides("verb", options, authors)).toThrow(new RangeError(message));
});

test("the unknown that does not occur is told, and so is a year", () => {
  expect(() => takeSides("verb", { by: "author", of: null }, ["Ann"])).toThrow(
    "verb: of: expected an author that occurs; found unknown",
  );
  expect(() => takeSides("verb", { by: "year", of: 1930 }, [1920])).toThrow(
    "verb: of: expected a year that occurs; found 1930",
  );
});

test("what documents cannot be told apart by is told", () => {
  for (const [by, wanted] of [
    ["theme", "expected author, year, language, source, document; found theme"],
    ["autor", "expected author, year, language, source, document, theme; found autor"],
  ] as const) {
    expect(() => takeSides("verb", { by: by as Side, of: "x" }, ["x"])).toThrow(
      new TypeError(`verb: by: ${wanted}`),
    );
  }
});
