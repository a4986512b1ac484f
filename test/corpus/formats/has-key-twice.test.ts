import { hasKeyTwice } from "../../../src/corpus/formats/has-key-twice.js";

test.each([
  ['{"text":"a","text":"b"}', true],
  ['{"text" : "a", "id": 1, "text"\t: null}', true],
  ['{"text":"a","texts":"b","text ":"c"}', false],
  ['{"text":"a","more":{"text":"b"}}', false],
  ['{"text":"a","more":[{"text":"b"},"text"]}', false],
  ['{"text":"he wrote \\"text\\": twice","id":"text"}', false],
  ['{"text":"\\\\","text":"b"}', true],
  ["{}", false],
])("%s", (json, expected) => {
  expect(hasKeyTwice(json, "text")).toBe(expected);
});

test("a long line is read in time that grows with its length", () => {
  const json = `{"text":"${'\\"text\\": '.repeat(200_000)}","a":[${'"text",'.repeat(200_000)}1]}`;
  expect(hasKeyTwice(json, "text")).toBe(false);
});
