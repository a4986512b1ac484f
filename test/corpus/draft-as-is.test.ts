import fc from "fast-check";
import { draftTextAsIs, startOfText } from "../../src/corpus/draft-as-is.js";
import { collectFacts, type Facts } from "../../src/corpus/source.js";
import type { Problem } from "../../src/rows.js";
import { countWords } from "../../src/text/scan-words.js";

const english = "The harbour has asked for a breakwater, and the town has paid for it twice. ";
const german = "Der Hafen hat um einen Wellenbrecher gebeten, und die Stadt hat ihn bezahlt. ";

function draft(text: string, given: Partial<Record<keyof Facts, string>> = {}, language?: string) {
  const problems: Problem[] = [];
  const facts = collectFacts((name) => {
    const value = given[name];
    return value === undefined ? null : { value, source: "metadata", from: `record ${name}` };
  });
  const source = { path: "a.jsonl", line: 3, facts, extra: { n: 1 }, text };
  return { draft: draftTextAsIs(source, language ?? null, problems), problems };
}

test("the text stays as it is: one run, no headings, one passage, and nothing looked for in it", () => {
  const text = "# Ports\r\n\r\nBy Jane Doe, 3 May 2019\r\n\r\n  A har-\r\nbour\u0000. Â£5";
  expect(draft(text).draft).toMatchObject({
    line: 3,
    text,
    headings: [],
    runs: [{ start: 0, end: text.length, raw_start: 0, raw_end: text.length }],
    passages: 1,
    words: countWords(text),
    title: null,
    author: null,
    date: null,
    extra: { n: 1 },
  });
});

test("the facts that are given are settled; authors are written as they are given", () => {
  const given = {
    id: "7\u0007",
    title: " Ports \n without shelter",
    author: "Dr. JANE DOE",
    date: "3 May 2019",
    publisher: "P",
  };
  expect(draft(english, given).draft).toMatchObject({
    id: "7\ufffd",
    title: "Ports without shelter",
    title_from: "record title",
    author: "Dr. JANE DOE",
    author_from: "record author",
    date: "2019-05-03",
    year: 2019,
    source: "P",
    source_from: "record publisher",
  });
  const { draft: doubtful, problems } = draft(english, { date: "03/04/2019", year: "2019" });
  expect(doubtful).toMatchObject({ date: "2019" });
  expect(problems.map(({ line, message }) => `${line ?? 0}: ${message}`)).toEqual([
    "3: date: expected a date such as 2022-09-07, found 03/04/2019; taken as unknown",
  ]);
});

test("the language is the one given, else the option's, else the one its beginning shows", () => {
  expect(draft(english, { language: "German" }, "fr").draft).toMatchObject({
    language: "de",
    language_from: "record language",
  });
  expect(draft(english, { language: "Klingonese" }, "fr").draft).toMatchObject({
    language: "fr",
    language_from: "option language",
  });
  expect(draft(english, { language: "" }, "fr").draft).toMatchObject({ language: null });
  const text = german.repeat(30).slice(0, 2_000) + english.repeat(200);
  expect(draft(text).draft).toMatchObject({ language: "de", language_from: "detected" });
});

test.each(["", " \n\t\u00a0\ufeff"])("a blank text is told: %j", (text) => {
  const { draft: none, problems } = draft(text);
  expect(none).toBeNull();
  expect(problems).toMatchObject([
    { path: "a.jsonl", line: 3, severity: "error", message: "expected a text, found none" },
  ]);
});

test("a text's beginning is no more than 2,000 units, and ends in no half of a character", () => {
  const text = fc.array(fc.constantFrom("a", "😀", "\ud83d", "\ude00"), { maxLength: 5 });
  fc.assert(
    fc.property(text, (end) => {
      const whole = "x".repeat(1_998) + end.join("");
      const start = startOfText(whole);
      expect(whole.startsWith(start)).toBe(true);
      const isWhole = start === whole || start.length === 2_000;
      const isCut = start.length === 1_999 && (whole.codePointAt(1_999) ?? 0) > 0xffff;
      expect(isWhole || isCut).toBe(true);
    }),
  );
});
