import { tableOf } from "../../src/output/table.js";

test("puts the columns asked for first, then what else the rows have", () => {
  expect(tableOf([{ a: 1, b: 2, c: 3 }], { columns: ["c", "z"] })).toEqual({
    columns: ["c", "z", "a", "b"],
    rows: [[3, null, 1, 2]],
  });
});

test("stops at the columns asked for when there shall be no more", () => {
  expect(tableOf([{ a: 1, b: 2 }], { columns: ["b"], more: false })).toEqual({
    columns: ["b"],
    rows: [[2]],
  });
});

test("has the columns also where there are no rows", () => {
  expect(tableOf([], { columns: ["a", "b"] })).toEqual({ columns: ["a", "b"], rows: [] });
});

test("a document's text, headings and runs are no columns, its extra keys are", () => {
  const document = {
    document: "a",
    title: "T",
    text: "long",
    headings: [{ start: 0, end: 1 }],
    runs: [],
    extra: { party: "X", title: "other", text: "own", tags: ["a", "b"] },
  };
  expect(tableOf([document])).toEqual({
    columns: ["document", "title", "party", "extra_title", "extra_text", "tags"],
    rows: [["a", "T", "X", "other", "own", '["a","b"]']],
  });
});

test("a passage's text is a column, its runs are not", () => {
  expect(tableOf([{ passage: "a#1", text: "words", runs: [] }])).toEqual({
    columns: ["passage", "text"],
    rows: [["a#1", "words"]],
  });
});

test("text is written where it is asked for by name", () => {
  expect(tableOf([{ text: "long", headings: [] }], { columns: ["text"] }).rows).toEqual([["long"]]);
});

test("two extra keys never become one column", () => {
  const row = { a: 1, extra_a: 2, extra: { a: 3, extra_a: 4 } };
  const { columns, rows } = tableOf([row]);
  expect(columns).toEqual(["a", "extra_a", "extra_extra_a", "extra_extra_extra_a"]);
  expect(rows).toEqual([[1, 2, 3, 4]]);
});

test("keys that objects have by birth are unknown unless the row has them", () => {
  const extra: unknown = JSON.parse('{"__proto__": "own"}');
  const { columns, rows } = tableOf([{ a: 1, extra }], { columns: ["constructor"] });
  expect(columns).toEqual(["constructor", "a", "__proto__"]);
  expect(rows).toEqual([[null, 1, "own"]]);
});

test("undefined and NaN are unknown, dates ISO 8601, big numbers text", () => {
  const row = { a: undefined, b: NaN, c: new Date(0), d: 2n ** 64n, e: Infinity, f: -0 };
  expect(tableOf([row]).rows).toEqual([
    [null, null, "1970-01-01T00:00:00.000Z", "18446744073709551616", Infinity, -0],
  ]);
});
