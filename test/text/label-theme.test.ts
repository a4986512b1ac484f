import { capitalise, labelTheme } from "../../src/text/label-theme.js";

test("a theme is called by its label, else by its key as words", () => {
  const labels = { law: "Law of the sea" };
  expect(labelTheme("law", labels)).toBe("Law of the sea");
  expect(labelTheme("rule-making", labels)).toBe("Rule making");
  expect(labelTheme("toString", labels)).toBe("ToString");
});

test("the first letter becomes a large one, the others stay", () => {
  expect([capitalise("éCOLE"), capitalise("")]).toEqual(["ÉCOLE", ""]);
});
