import fc from "fast-check";
import { unescapeJson } from "../../../src/text/scan/unescape-json.js";

function unescape(json: string): string | null {
  const source = new Uint8Array(Buffer.from(json));
  const target = new Uint8Array(source.length);
  const length = unescapeJson(source, target);
  return length < 0 ? null : Buffer.from(target.subarray(0, length)).toString();
}

function parse(json: string): string | null {
  try {
    const text = JSON.parse(`"${json}"`) as string;
    return text.isWellFormed() ? text : null;
  } catch {
    return null;
  }
}

test("escapes are resolved as JSON.parse does; half a surrogate pair is refused", () => {
  expect(unescape(String.raw`a\n\u00e9\ud83d\ude00\/`)).toBe("a\né😀/");
  expect(unescape(String.raw`\ud83d`)).toBeNull();
  const pieces = [...'\\|"|u|n|x|/|a|é|\n|0|D|8|d|\\u00|\\ud83d|\\ude00|\\\\|\\u0041'.split("|")];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const json = parts.join("");
      expect(unescape(json)).toBe(parse(json));
    }),
    { numRuns: 2000 },
  );
});
