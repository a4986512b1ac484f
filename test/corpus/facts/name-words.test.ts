import { isAgency, isPlace, namesBody } from "../../../src/corpus/facts/name-words.js";

test.each([
  "The Editors",
  "Redaksi",
  "Rédaction",
  "IMF Staff",
  "海岸日报",
  "편집부",
  "New York",
  "Reuters",
])("%s is nobody's name", (text) => {
  expect(namesBody(text)).toBe(true);
});

test.each([
  "Jane Doe",
  "Budi Santoso",
  "Jack Ma",
  "陈望海",
  "홍길동",
  "Иван Петров",
  "Theresa May",
])("%s may be a person", (text) => {
  expect(namesBody(text)).toBe(false);
});

test("agencies and places", () => {
  expect(isAgency("Agence AFP")).toBe(true);
  expect(isAgency("Daily Quay")).toBe(false);
  expect(isPlace("São Paulo")).toBe(true);
  expect(isPlace("Saudi Arabia")).toBe(true);
  expect(isPlace("Nyholm")).toBe(false);
});
