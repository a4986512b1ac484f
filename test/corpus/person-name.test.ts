import fc from "fast-check";
import { isPersonName, splitNames } from "../../src/corpus/person-name.js";
import { properCase } from "../../src/corpus/proper-case.js";

test.each([
  ["LANG PING", "Lang Ping"],
  ["li yan", "Li Yan"],
  ["McDonald", "McDonald"],
  ["ronald mcdonald", "Ronald McDonald"],
  ["JAN VAN DER BERG", "Jan van der Berg"],
  ["VAN DER BERG", "Van der Berg"],
  ["jean-luc picard", "Jean-Luc Picard"],
  ["MARY-JANE O’NEIL", "Mary-Jane O’Neil"],
  ["J. K. ROWLING", "J. K. Rowling"],
  ["Lang PING", "Lang Ping"],
  ["UNESCO", "UNESCO"],
  ["王毅", "王毅"],
])("%s is written %s", (name, written) => {
  expect(properCase(name)).toBe(written);
});

test("names are parted by commas and by and, also in other languages", () => {
  expect(splitNames("A. Smith, B. Jones and C. Lee")).toEqual(["A. Smith", "B. Jones", "C. Lee"]);
  expect(splitNames("Budi Santoso dan Siti Aminah")).toEqual(["Budi Santoso", "Siti Aminah"]);
  expect(splitNames("李明、王毅")).toEqual(["李明", "王毅"]);
  expect(splitNames("José Ortega y Gasset")).toEqual(["José Ortega y Gasset"]);
  expect(splitNames("Ana Ruiz y Luis Gil")).toEqual(["Ana Ruiz", "Luis Gil"]);
});

test.each([
  "Lang Ping",
  "LANG PING",
  "Jan van der Berg",
  "J. K. Rowling",
  "Mary-Jane O’Neil",
  "王毅",
  "И. П. Вересов",
])("%s can be a name", (name) => {
  expect(isPersonName(name)).toBe(true);
});

test.each([
  "contrast",
  "The Editors",
  "Our Correspondent",
  "doing so",
  "all means",
  "Friday",
  "3 May",
  "a@b.c",
  "",
  "One Two Three Four Five Six Seven",
])("%j is no name", (name) => {
  expect(isPersonName(name)).toBe(false);
});

test("behind a label small letters will do", () => {
  expect(isPersonName("li yan", true)).toBe(true);
  expect(isPersonName("page 3", true)).toBe(false);
});

test("a name in its capitals keeps them", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "B", "é", " ", "-", "’", ".", "王", "Д") }),
      (name) => {
        expect(properCase(properCase(name))).toBe(properCase(name));
        expect(properCase(name).toLowerCase()).toBe(name.toLowerCase());
      },
    ),
    { numRuns: 500 },
  );
});
