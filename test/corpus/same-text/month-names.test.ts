import { monthOf } from "../../../src/corpus/same-text/month-names.js";

test.each([
  ["september", "en", 9],
  ["mei", "id", 5],
  ["märz", "de", 3],
  ["août", "fr", 8],
  ["марта", "ru", 3],
  ["март", "ru", 3],
  ["março", "pt", 3],
])("%s is a month", (word, language, month) => {
  expect(monthOf(word, language)).toBe(month);
});

test("other words, numbered months and unknown languages have none", () => {
  expect(monthOf("sea", "en")).toBeNull();
  expect(monthOf("september", "zh")).toBeNull();
  expect(monthOf("september", "qaa")).toBeNull();
  expect(monthOf("september", null)).toBeNull();
});
