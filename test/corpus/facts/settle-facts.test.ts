import { settleDate, settleLanguage, tidyAuthors } from "../../../src/corpus/facts/settle-facts.js";
import { noFacts, type Fact, type Facts } from "../../../src/corpus/source.js";
import type { Problem } from "../../../src/rows.js";

test.each([
  ["Mr. ARSALA", "Arsala"],
  ["Mr.Raphael TUJU", "Raphael Tuju"],
  ["MR. MOSCOSO DEL PRADO", "Moscoso del Prado"],
  ["H.E. Dr. Jane Doe, MP", "Jane Doe"],
  ["Sheikh Hamad bin Khalifa AL-THANI,", "Sheikh Hamad bin Khalifa Al-Thani"],
  ["Joseph R. Biden, Jr", "Joseph R. Biden Jr."],
  ["The Honourable Michael T. SOMARE, GCMG, CH, KStJ", "Michael T. Somare"],
  ["Mr. M. Morshed Khan", "M. Morshed Khan"],
  ["He Yafei", "He Yafei"],
  ["Amartya Sen", "Amartya Sen"],
  ["Jack Ma", "Jack Ma"],
  ["jane doe; LANG PING", "Jane Doe; Lang Ping"],
  ["Jane Doe and John Roe", "Jane Doe; John Roe"],
  ["Doe, Jane", "Doe, Jane"],
  ["UNODC", "UNODC"],
  ["王毅", "王毅"],
])("a record's %s is %s", (given, author) => {
  expect(tidyAuthors(given)).toBe(author);
});

const fact = (value: string, from = "record date"): Fact => ({ value, from, source: "metadata" });
const english =
  "The old harbour town has argued for years over whether its stone quay should be rebuilt or left to the sea. " +
  "Engineers say that every winter takes another metre of the wall, and that nobody has agreed to pay.";

test("a page's language is its text's, where the text is long enough to tell", () => {
  expect(settleLanguage(fact("de-DE", "html lang"), english)).toEqual({
    value: "en",
    from: "detected",
  });
  expect(settleLanguage(fact("de-DE", "html lang"), "Short.")).toEqual({
    value: "de",
    from: "html lang",
  });
  expect(settleLanguage(fact("en", "html lang"), english).from).toBe("html lang");
  // A record is somebody's word, not a template's.
  expect(settleLanguage(fact("de", "record language"), english).value).toBe("de");
  // Half of it looks like another language only.
  const mixed = `${english} ${"Der Hafen hat seit Jahren um eine Mauer gebeten, und niemand hat sie gebaut. ".repeat(2)}`;
  expect(settleLanguage(fact("en", "html lang"), mixed).value).toBe("en");
  expect(settleLanguage(fact("fr", "html lang"), mixed).value).toBe("fr");
  expect(settleLanguage(null, "")).toEqual({ value: null, from: null });
});

function date(
  facts: Partial<Facts>,
  inText: { date?: string; undecided?: string } = {},
  path = "a.txt",
) {
  const problems: Problem[] = [];
  const source = {
    facts: { ...noFacts, ...facts },
    path,
    line: null,
    blocks: [],
    extra: {},
    isPage: true,
  };
  const text = { date: inText.date ?? null, undecided: inText.undecided ?? null, from: "dateline" };
  return { ...settleDate(source, text, "en", problems), problems: problems.length };
}

test("a date comes from what is given, else the text, else the file's name", () => {
  const named = "2022-09-07_lang-ping_virtual-defence.txt";
  expect(date({ date: fact("3 May 2020") }, { date: "2021-01-01" }, named)).toEqual({
    value: "2020-05-03",
    from: "record date",
    source: "metadata",
    problems: 0,
  });
  expect(date({}, { date: "2021-01-01" }, named)).toMatchObject({ source: "text" });
  expect(date({}, {}, named)).toMatchObject({ value: "2022-09-07", from: "file name" });
  for (const path of [
    "2022-09-07-scraped.txt",
    "2022-09-07.txt",
    "a-2022-09-07-b.txt",
    "07-09-2022 a.txt",
  ]) {
    expect(date({}, {}, path)).toMatchObject({ value: null, from: null, source: null });
  }
});

test("a date that may be read two ways is unknown and a problem, unless the locale settles it", () => {
  expect(date({ date: fact("03/04/2017") })).toMatchObject({ value: null, problems: 1 });
  expect(date({}, { undecided: "03/04/2017" })).toMatchObject({ value: null, problems: 1 });
  const british = { language: fact("en-GB", "html lang") };
  expect(date(british, { undecided: "03/04/2017" })).toMatchObject({
    value: "2017-04-03",
    problems: 0,
  });
  // It is what sites say that were never told their language.
  const american = { language: fact("en-US", "html lang") };
  expect(date(american, { undecided: "03/04/2017" })).toMatchObject({ value: null, problems: 1 });
});
