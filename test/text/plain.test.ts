import fc from "fast-check";
import { plain } from "../../src/text/plain.js";

test("escapes, overrides and line ends cannot reach a terminal", () => {
  expect(plain("\u001b[31mred\u0007\u202etxt.exe\r\nnext\tcell\u2028end")).toBe(
    "\ufffd[31mred\ufffd\ufffdtxt.exe next cell end",
  );
});

test("whatever comes in, one line without control characters comes out, and stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(plain(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(plain(plain(text))).toBe(plain(text));
    }),
  );
});
