import {
  bareName,
  isPersonName,
  readNames,
  splitNames,
} from "../../../src/corpus/facts/person-name.js";

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

test("titles, degrees, brackets and addresses are no part of a name; initials are", () => {
  expect(bareName("H.E. Mr. Jane Doe (Nyholm), PhD")).toBe("Jane Doe");
  expect(bareName("M. Morshed Khan")).toBe("M. Morshed Khan");
  expect(bareName("Jack Ma")).toBe("Jack Ma");
  expect(bareName("Вересов И.П.")).toBe("Вересов И.П.");
});

test.each([
  ["Jane Doe, China Daily", ["Jane Doe"]],
  ["Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]],
  ["Jane Doe in Paris", ["Jane Doe"]],
  ["Xinhua writer Jane Doe", ["Jane Doe"]],
  ["Dr. Jane Doe, Ph.D. and Prof. John Q. Roe", ["Jane Doe", "John Q. Roe"]],
])("%s names %j", (text, names) => {
  expect(readNames(text, false)?.names).toEqual(names);
});

test("Chinese parts names by a blank, Japanese a surname from a given name", () => {
  expect(readNames("陈望海 李明明", true, "zh")?.names).toEqual(["陈望海", "李明明"]);
  expect(readNames("山田 太郎", true, "ja")?.names).toEqual(["山田 太郎"]);
});
