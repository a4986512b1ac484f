import { chooseAuthors } from "../../src/measures/choose-authors.js";

const by = (author: string | null, count: number, counted = true) =>
  Array.from({ length: count }, () => ({ author, counted }));
const passages = [
  ...by("Cyd", 1),
  ...by("Bob", 2),
  ...by("Ann", 3),
  ...by(null, 9),
  ...by("Cyd", 9, false),
];

test("the two with most passages; the unknown is nobody, and copies do not count", () => {
  expect(chooseAuthors(passages)).toEqual(["Ann", "Bob"]);
  expect(chooseAuthors([...by("Bob", 1), ...by("Ann", 1)], ["", ""])).toEqual(["Ann", "Bob"]);
});

test("those asked for stand in their places, the others are filled", () => {
  expect(chooseAuthors(passages, ["Cyd", ""])).toEqual(["Cyd", "Ann"]);
  expect(chooseAuthors(passages, ["", "Ann"])).toEqual(["Bob", "Ann"]);
  expect(chooseAuthors(passages, ["Bob", "Cyd"])).toEqual(["Bob", "Cyd"]);
});

test("where there are not enough, places stay empty", () => {
  expect(chooseAuthors(by("Ann", 3))).toEqual(["Ann", ""]);
  expect(chooseAuthors(by("Ann", 3), ["", "Ann"])).toEqual(["", "Ann"]);
  expect(chooseAuthors(by(null, 3))).toEqual(["", ""]);
});

test("a misspelt author, and one compared with itself, is told", () => {
  expect(() => chooseAuthors(by("Lang Ping", 1), ["Lang Pin"])).toThrow(
    'chooseAuthors: expected "Lang Ping"; found "Lang Pin"',
  );
  expect(() => chooseAuthors(by(null, 1), ["Ann"])).toThrow("expected nothing: there are none");
  expect(() => chooseAuthors(passages, ["Ann", "Ann"])).toThrow(
    'chooseAuthors: expected two authors; found "Ann" twice',
  );
});
