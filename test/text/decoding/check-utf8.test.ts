import fc from "fast-check";
import { checkUtf8 } from "../../../src/text/decoding/check-utf8.js";

test("letters beyond ASCII are counted, and what is no letter", () => {
  expect(checkUtf8(Buffer.from("aé網😀"))).toEqual({ letters: 3, broken: 0, firstBroken: -1 });
  expect(checkUtf8(Uint8Array.of(0x61, 0xc3, 0xa9, 0xff, 0xe4, 0xb8))).toEqual({
    letters: 1,
    broken: 2,
    firstBroken: 3,
  });
});

test("as many are broken as a decoder makes U+FFFD of, for any bytes", () => {
  const bytes = fc.constantFrom(
    0x61,
    0x80,
    0x8f,
    0x9f,
    0xa0,
    0xbf,
    0xc0,
    0xc3,
    0xe0,
    0xe4,
    0xed,
    0xf0,
    0xf4,
    0xf5,
  );
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 12 }), (values) => {
      const file = Uint8Array.from(values);
      const text = new TextDecoder().decode(file);
      expect(checkUtf8(file).broken).toBe(text.match(/\ufffd/gu)?.length ?? 0);
    }),
    { numRuns: 2000 },
  );
});
