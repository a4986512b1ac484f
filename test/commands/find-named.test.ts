import { findNamed } from "../../src/commands/find-named.js";
import { SeedsError } from "../../src/corpus/files/seeds-error.js";

const passages = ["brook#1", "brook#2", "marsh#1", "sungai#1"].map((passage) => ({ passage }));
const find = (id: string) => findNamed(id, passages, ({ passage }) => passage, "a passage");

test("a row is found by its name", () => {
  expect(find("marsh#1")).toBe(passages[2]);
});

test("of an unknown one the nearest are named", () => {
  expect(() => find("marsh#2")).toThrow(
    new SeedsError(
      "marsh#2: expected a passage, such as marsh#1, brook#2, brook#1; found none of that name",
      true,
    ),
  );
});
