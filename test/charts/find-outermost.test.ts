import { findOutermost } from "../../src/charts/find-outermost.js";

const find = (themes: string[], parents: Record<string, string | null>) => [
  ...findOutermost("chartShares", themes, parents),
];

test("a theme that is part of another among them is not outermost, however deep", () => {
  const parents = { sea: null, law: "sea", treaties: "law" };
  expect(find(["sea", "law", "treaties", "trade"], parents)).toEqual(["sea", "trade"]);
  // What it is part of was not measured: nothing counts it twice.
  expect(find(["treaties", "trade"], parents)).toEqual(["treaties", "trade"]);
  expect(find(["sea", "treaties"], parents)).toEqual(["sea"]);
});

test("themes may be called what every object has", () => {
  expect(find(["constructor", "__proto__"], {})).toEqual(["constructor", "__proto__"]);
});

test("a theme within itself is told", () => {
  expect(() => find(["sea"], { sea: "law", law: "sea" })).toThrow(
    new TypeError("chartShares: parents: expected no theme within itself; found sea"),
  );
});
