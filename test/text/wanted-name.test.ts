import { wantedName } from "../../src/text/wanted-name.js";

test("of a slip of the pen the name that was meant is wanted", () => {
  expect(wantedName("sovereignity", ["sovereignty", "geopolitics"])).toBe('"sovereignty"');
});

test("else one of those there are, at most twelve of them", () => {
  expect(wantedName("weather", ["sovereignty", "geopolitics"])).toBe(
    "one of sovereignty, geopolitics",
  );
  expect(wantedName("weather", ["sovereignty"])).toBe("sovereignty");
  const many = Array.from({ length: 20 }, (_, i) => `theme ${i}`);
  expect(wantedName("weather", many)).toMatch(/^one of theme 0, .*, theme 11, …$/u);
});

test("a letter is no slip of another", () => {
  expect(wantedName("g", ["a", "b"])).toBe("one of a, b");
});

test("where there are none, nothing is wanted", () => {
  expect(wantedName("weather", [])).toBe("nothing: there are none");
});
