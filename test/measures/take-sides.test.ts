import { takeSides, type Side } from "../../src/measures/take-sides.js";

const authors = ["Ann", "Bob", "Cem", null];

test("one value, several or the unknown are set against others, or all others", () => {
  const sides = takeSides("verb", { by: "author", of: ["Ann", null], against: "Cem" }, authors);
  expect(authors.map(sides.sideOf)).toEqual([0, null, 1, 0]);
  expect(sides).toMatchObject({ group: "Ann and unknown", against: "Cem" });
  const open = takeSides("verb", { by: "author", of: "Bob" }, authors);
  expect(authors.map(open.sideOf)).toEqual([1, 0, 1, 1]);
  expect(open).toMatchObject({ group: "Bob", against: "all others" });
});

test("a name is not what is unknown", () => {
  const named = takeSides("verb", { by: "author", of: "null" }, ["null", null]);
  expect(["null", null].map(named.sideOf)).toEqual([0, 1]);
});

test("a value that does not occur is told, with the one that was meant", () => {
  const ask = (of: string) => () => takeSides("verb", { by: "author", of }, authors);
  expect(ask("Anne")).toThrow(
    new RangeError('verb: of: expected a known author (is it "Ann"?); found "Anne"'),
  );
});

test("what documents cannot be told apart by is told", () => {
  for (const by of ["theme", "autor"]) {
    expect(() => takeSides("verb", { by: by as Side, of: "x" }, ["x"])).toThrow(
      new TypeError(`verb: by: expected author, year, language, source, document; found ${by}`),
    );
  }
});
