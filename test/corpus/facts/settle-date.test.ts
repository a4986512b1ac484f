import { settleDate } from "../../../src/corpus/facts/settle-date.js";
import { noFacts, type Fact, type Facts } from "../../../src/corpus/source.js";
import type { Problem } from "../../../src/rows.js";

const fact = (value: string, from = "record date"): Fact => ({ value, from, source: "metadata" });

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

test("a year may be written as a table with gaps writes it", () => {
  expect(date({ year: fact("2021.0", "column year") })).toMatchObject({
    value: "2021",
    problems: 0,
  });
  expect(date({ year: fact("2021.5", "column year") })).toMatchObject({ value: null, problems: 1 });
  expect(date({ date: fact("2021.0") })).toMatchObject({ value: null, problems: 1 });
});
