import fc from "fast-check";
import { isBlankJson } from "../../../src/corpus/raw/is-blank-json.js";

const isBlank = (written: string) => {
  const bytes = Buffer.from(`"${written}"`);
  return isBlankJson(bytes, { start: 1, end: bytes.length - 1 });
};

test("blanks and their escapes are blank, letters and theirs are not", () => {
  expect(["", "  ", "\\n\\t\\r\\f", "\\u00A0\\u2003", "\u3000\ufeff"].map(isBlank)).not.toContain(
    false,
  );
  expect(["x", " .", "\\b", '\\"', "\\u0041", "\\u00a", "é", "“", "😀"].map(isBlank)).not.toContain(
    true,
  );
});

test("a string is blank if nothing is left of it when it is trimmed", () => {
  const part = fc.constantFrom(
    ..." |\\n|\\t|\\u2028|\\u0020|\\u200b|\u00a0|\u1680|\u2001|\u205f|\u200b|\u3000|\ufeff|a|\\/|\\\\|é".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const written = parts.join("");
      expect(isBlank(written)).toBe((JSON.parse(`"${written}"`) as string).trim() === "");
    }),
    { numRuns: 500 },
  );
});
