import { findPassage } from "../../src/commands/find-passage.js";
import { SeedsError } from "../../src/corpus/files/seeds-error.js";
import { passageOf } from "../themes/passages.js";

const passages = ["brook#1", "brook#2", "marsh#1", "sungai#1"].map((passage) =>
  passageOf("x", { passage }),
);

test("a passage is found by its id", () => {
  expect(findPassage("marsh#1", passages)).toBe(passages[2]);
});

test("of an unknown one the nearest are named", () => {
  expect(() => findPassage("marsh#2", passages)).toThrow(
    new SeedsError(
      "marsh#2: expected a passage, such as marsh#1, brook#2, brook#1; found none of that name",
      true,
    ),
  );
});
