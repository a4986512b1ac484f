import fc from "fast-check";
import { findCopies as find } from "../../../src/corpus/same-text/find-copies.js";

const findCopies = (texts: readonly string[]) => find(texts.map((text) => ({ text })));

test("the same words are one text, whatever case and punctuation; the first counts", () => {
  expect(findCopies(["Stone lasts.", "Sand does not.", "STONE — lasts!", "stone lasts"])).toEqual([
    null,
    null,
    0,
    0,
  ]);
});

test("texts without any words are not copies of one another", () => {
  expect(findCopies(["…", "!!!", ""])).toEqual([null, null, null]);
});

test("a copy points to an earlier text that is no copy itself", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "B", "b", " ", "."), maxLength: 4 })),
      (texts) => {
        const copies = findCopies(texts);
        copies.forEach((first, i) => {
          if (first === null) return;
          expect(first).toBeLessThan(i);
          expect(copies[first]).toBeNull();
        });
      },
    ),
  );
});
