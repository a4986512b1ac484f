import fc from "fast-check";
import { findTextValue } from "../../../src/corpus/raw/find-text-value.js";

function find(line: string): string | null {
  const before = '{"text":"line before"}\n';
  const bytes = Buffer.from(`${before}${line}\n{"text":"line behind"}`);
  const start = before.length;
  const found = findTextValue(bytes, start, start + Buffer.byteLength(line));
  return found === null ? null : bytes.toString("utf8", found.start, found.end);
}

test.each([
  ['{"text":"One."}', "One."],
  ['\t{ "a" : [ {"text":"no"}, "}" ] , "text" : "" , "b":null } ', ""],
  ['{"b":{"text":"]"},"text":"a \\"b\\" \\\\"}', 'a \\"b\\" \\\\'],
  [
    `{"text":"${"x\\\\".repeat(50)}\\"${"\\\\".repeat(40)}"}`,
    `${"x\\\\".repeat(50)}\\"${"\\\\".repeat(40)}`,
  ],
])("the text of %s is found", (line, text) => {
  expect(find(line)).toBe(text);
});

test.each([
  '{"text":"One.","text":"Two."}',
  '{"te\\u0078t":"One."}',
  '{"text":"One.","\\u0061":1}',
  '{"text":["One."]}',
  '{"texts":"One."}',
  '["text","One."]',
  '{"text":"One.',
  '{"text":"One."',
  '{"text":"One.\\"}',
  '{"text":',
  "",
])("of %s it is not told", (line) => {
  expect(find(line)).toBeNull();
});

test("whatever an object holds, its text is what JSON.parse finds", () => {
  const record = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue());
  fc.assert(
    fc.property(
      record,
      fc.string({ unit: "binary" }),
      record,
      fc.nat(3),
      (before, text, behind, space) => {
        const line = JSON.stringify(
          { ...before, text, ...behind, ["text" as string]: text },
          null,
          space,
        );
        const found = find(line);
        // A key that is written with escapes is read more closely.
        const isPlain = Object.keys(JSON.parse(line) as object).every(
          (key) => !JSON.stringify(key).includes("\\"),
        );
        if (isPlain || found !== null) expect(JSON.parse(`"${found ?? ""}"`)).toBe(text);
      },
    ),
  );
});

test("a long line of marks takes no longer than its length asks for", () => {
  for (const part of ["\\", '"', "[", "{", '{"a":', '\\"', '","']) {
    const line = `{"text":"${part.repeat(1_000_000 / part.length)}`;
    // What took the square of the length would not end before the test is given up.
    expect(() => find(line)).not.toThrow();
  }
});
