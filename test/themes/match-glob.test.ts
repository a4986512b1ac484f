import fc from "fast-check";
import { matchGlob } from "../../src/themes/match-glob.js";

test.each([
  ["law*", "lawful", true],
  ["law*", "law", true],
  ["*law", "outlaw", true],
  ["*law", "lawful", false],
  ["l?w", "low", true],
  ["l?w", "lw", false],
  ["l?w", "l😀w", true],
  ["a*b*c", "abbbc", true],
  ["a*b*c", "abbb", false],
  ["*", "", true],
  ["?", "", false],
  ["", "", true],
  ["", "a", false],
  ["law", "law", true],
  ["law", "laws", false],
])("%j and %j: %s", (pattern, word, expected) => {
  expect(matchGlob(pattern, word)).toBe(expected);
});

test("matches what the same pattern as a regular expression matches", () => {
  const letters = (...more: string[]) =>
    fc.array(fc.constantFrom("a", "b", "😀", "😁", ".", "$", ...more), { maxLength: 9 });
  fc.assert(
    fc.property(letters("*", "*", "?"), letters("a", "a"), (pattern, word) => {
      const escaped = pattern.map((sign) =>
        sign === "*" ? ".*" : sign === "?" ? "." : sign.replace(/[.$]/u, String.raw`\$&`),
      );
      const expected = new RegExp(`^${escaped.join("")}$`, "u").test(word.join(""));
      expect(matchGlob(pattern.join(""), word.join(""))).toBe(expected);
    }),
    { numRuns: 5000 },
  );
});

test("takes no long time for patterns that drive regular expressions mad", () => {
  const word = "a".repeat(200_000);
  for (const pattern of ["*a".repeat(50) + "*b", "*a".repeat(50) + "b*", "*?a".repeat(50) + "b?"]) {
    expect(matchGlob(pattern, word)).toBe(false);
  }
});
