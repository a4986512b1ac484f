import { listMarker } from "../../../src/corpus/lines/list-marker.js";

const kindOf = (line: string) => listMarker(line, 0);

test.each([
  "• one",
  "- one",
  "1. one",
  "12) one",
  "(3) one",
  "(a) one",
  "b) one",
  "iv. one",
  "① one",
  "一、条件",
  "（二）条件",
])("%s begins an item", (line) => {
  expect(kindOf(line)).toBeGreaterThan(0);
});

test.each(["one", "-one", "1990 was", "1.5 per cent", "a one", "Mr. Doe", "(one) two three", ""])(
  "%s does not",
  (line) => {
    expect(kindOf(line)).toBe(0);
  },
);

test("items of one list have markers of one kind", () => {
  expect(kindOf("1. one")).toBe(kindOf("23. one"));
  expect(kindOf("1. one")).not.toBe(kindOf("- one"));
});
