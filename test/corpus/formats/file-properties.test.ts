import { dayOf, factsOfProperties } from "../../../src/corpus/formats/file-properties.js";

const known = (properties: Parameters<typeof factsOfProperties>[0]) =>
  Object.entries(factsOfProperties(properties, "document properties")).flatMap(([name, fact]) =>
    fact === null ? [] : [`${name}: ${fact.value}`],
  );

test.each([
  "Microsoft Word - essay.doc",
  "untitled",
  "Untitled 3",
  "Unbenannt-1",
  "report_final.docx",
  "12-03-21",
  "无标题",
  "about:blank",
  " ",
])("%j is no title", (title) => {
  expect(known({ title })).toEqual([]);
});

test.each(["Document of our age", "Print and its enemies", "2021: a year", "无标题的人"])(
  "%j is one",
  (title) => {
    expect(known({ title })).toEqual([`title: ${title}`]);
  },
);

test.each([
  "admin",
  "Microsoft Office User",
  "user 1",
  "lpng",
  "DELL",
  "a@b.org",
  "Windows User",
  "用户",
])("%j is no author", (author) => {
  expect(known({ author })).toEqual([]);
});

test.each(["Ada Brook", "J. P. Marsh", "郎平", "김민수", "Ada Brook; Tom Marsh", "Анна Петрова"])(
  "%j is one",
  (author) => {
    expect(known({ author })).toEqual([`author: ${author}`]);
  },
);

test("the day of a moment, without its clock; no day of an empty template", () => {
  expect(dayOf("2021-03-14T23:30:00Z")).toBe("2021-03-14");
  expect(dayOf("2021")).toBe("2021");
  expect(dayOf("14 March")).toBeUndefined();
  expect(known({ date: "1601-01-01" })).toEqual([]);
});
