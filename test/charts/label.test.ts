import fc from "fast-check";
import stringWidth from "string-width";
import { formatShare, labelTheme, listWords, wrapLabel } from "../../src/charts/label.js";

test.each([
  ["short", 30, "short"],
  ["one two three", 7, "one two\nthree"],
  ["  one\ntwo ", 30, "one two"],
  ["Informationstechnik", 10, "Informatio\nnstechnik"],
  ["Schleswig-Holstein", 10, "Schleswig-\nHolstein"],
  ["海洋法国际法庭", 8, "海洋法国\n际法庭"],
  ["👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4, "👩‍👩‍👧👩‍👩‍👧\n👩‍👩‍👧"],
  ["", 30, ""],
])("%j in lines of %d: %j", (text, longest, lines) => {
  expect(wrapLabel(text, longest)).toBe(lines);
});

test("no line is longer than it may be, and nothing but blanks is lost", () => {
  const text = fc
    .array(fc.constantFrom("a", "bc", "-", " ", "海", "é", "👩‍👧", "\n", "ddd"))
    .map((p) => p.join(""));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 12 }), (label, longest) => {
      const wrapped = wrapLabel(label, longest);
      for (const line of wrapped.split("\n"))
        expect(stringWidth(line)).toBeLessThanOrEqual(longest);
      const bare = (one: string) => one.replace(/\s+/gu, "");
      expect(bare(wrapped)).toBe(bare(label));
    }),
  );
});

test("a theme is named by its label, else by its key", () => {
  const labels = { law: "Law of the sea" };
  expect(labelTheme("law", labels)).toBe("Law of the sea");
  expect(labelTheme("rule-making", labels)).toBe("Rule making");
  expect(labelTheme("freedom_of-navigation", labels)).toBe("Freedom of navigation");
  expect(labelTheme("constructor", labels)).toBe("Constructor");
  expect(labelTheme("__proto__", {})).not.toBe("");
});

test("shares and lists read as a person writes them", () => {
  expect([formatShare(0), formatShare(2 / 3), formatShare(1)]).toEqual(["0 %", "67 %", "100 %"]);
  expect([listWords(["a"]), listWords(["a", "b", "c"])]).toEqual(["a", "a, b and c"]);
});
