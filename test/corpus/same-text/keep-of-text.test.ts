import { keepOfText, makeAnew } from "../../../src/corpus/same-text/keep-of-text.js";
import type { Kept } from "../../../src/kept.js";

test("what is made of a text is kept by its name, and by what it is", () => {
  const entries = new Map<string, Uint8Array>();
  const kept: Kept = {
    get: (key) => entries.get(key) ?? null,
    has: (key) => entries.has(key),
    isWhole: (key) => entries.has(key),
    put: (key, make) => entries.set(key, make()),
  };
  const keep = keepOfText(kept, ({ text }) => text);
  expect(keep({ text: "sea" }, "length", () => 3)).toBe(3);
  expect(keep({ text: "sea" }, "length", () => 0)).toBe(3);
  expect(keep({ text: "sea" }, "first", () => "s")).toBe("s");
  expect(keep({ text: "land" }, "length", () => 4)).toBe(4);
});

test("where nothing is kept all is made anew, and no name is asked for", () => {
  const keep = keepOfText(undefined, () => {
    throw new Error("asked for a name");
  });
  expect(keep).toBe(makeAnew);
  expect(keep({ text: "sea" }, "length", () => 3)).toBe(3);
});
