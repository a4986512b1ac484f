import { UnitCounter } from "../../../src/text/scan/count-units.js";

test("units before a byte, from one text to the next", () => {
  const counter = new UnitCounter();
  for (const text of ["a😀é".repeat(100), "xyz", "国😀".repeat(1000)]) {
    const bytes = new Uint8Array(Buffer.from(text));
    counter.begin(bytes.length);
    const ends = Array.from(text, (_, i) => i).map((i) => Array.from(text).slice(0, i).join(""));
    for (const before of [ends.at(-1) ?? "", ...ends.slice(0, 300)]) {
      expect(counter.before(bytes, Buffer.byteLength(before))).toBe(before.length);
    }
  }
});
