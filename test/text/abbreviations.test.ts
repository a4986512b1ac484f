import { shortFormsOf } from "../../src/text/abbreviations.js";

test("a language has its own short forms and those used everywhere", () => {
  const german = shortFormsOf("de");
  expect(german.open.has("z.b")).toBe(true);
  expect(german.open.has("dr")).toBe(true);
  expect(german.closing.has("usw")).toBe(true);
  expect(german.pointsOrdinals).toBe(true);
  expect(shortFormsOf("en").closing.has("usw")).toBe(false);
});

test("where the language is unknown, another's title ends a sentence before a word that opens one", () => {
  const any = shortFormsOf(null);
  expect(any.open.has("т.е")).toBe(true);
  expect(any.open.has("gem")).toBe(false);
  expect(any.either.has("gem")).toBe(true);
  expect(shortFormsOf("constructor").open.has("mr")).toBe(true);
});

test("forms of several points are known from their beginnings", () => {
  expect(shortFormsOf("de").parts.has("i.d")).toBe(true);
  expect(shortFormsOf("de").parts.has("i.d.r")).toBe(true);
});
