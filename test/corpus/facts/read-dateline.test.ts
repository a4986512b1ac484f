import { readDateline } from "../../../src/corpus/facts/read-dateline.js";

const read = (text: string, language: string | null = "en", isByline = false) =>
  readDateline(text, isByline, language);

test.each([
  ["Published: 3 May 2020 | Updated: 5 May 2020", "en", "published"],
  ["Updated 5 May 2020, published 3 May 2020", "en", "published"],
  ["Published 20200503", "en", "published"],
  ["Sun, 3 May 2020 10:30 GMT", "en", "plain"],
  ["New York, 3 May 2020", "en", "plain"],
  ["Associated Press, May 3, 2020", "en", "plain"],
  ["Stand: 03.05.2020, 10:30 Uhr", "de", "updated"],
  ["Minggu, 3 Mei 2020 | 10:30 WIB", "id", "plain"],
  ["기사입력 :[ 2020-05-03 17:32 ]", "ko", "published"],
])("%s (%s) is %s on 3 May 2020", (text, language, kind) => {
  const order = language === "de" ? "day first" : null;
  expect(readDateline(text, false, language, order)).toMatchObject({ date: "2020-05-03", kind });
});

test.each([
  "Deadline 3 May 2020",
  "The treaty of 3 May 2020",
  "Photo by Lene Aas, 3 May 2020",
  "JAKARTA, 5 April (Antara)",
  "2 days ago",
  "On 3 May 2020 the council met.",
  "",
])("%j is no dateline", (text) => {
  expect(read(text)).toBeNull();
});

test("a date that may be read two ways is given as it is written", () => {
  expect(read("Published 03/04/2017")).toMatchObject({ date: null, undecided: "03/04/2017" });
});

test("a byline's line gives its date, and a site its name", () => {
  expect(read("By Jane Doe, 3 May 2020", "en", true)?.date).toBe("2020-05-03");
  expect(read("Quay.example.org, May 3, 2020")).toMatchObject({ publisher: "Quay.example.org" });
});

test.each([
  ["Lyon, le 3 mai 2020", "fr"],
  ["Berlin, den 3. Mai 2020", "de"],
  ["Sevilla, a 3 de mayo de 2020", "es"],
])("a town may have a word between it and its date: %s", (text, language) => {
  expect(readDateline(text, false, language)?.date).toBe("2020-05-03");
});
