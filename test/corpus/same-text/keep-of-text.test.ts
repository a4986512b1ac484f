import { keepOfText, makeAnew } from "../../../src/corpus/same-text/keep-of-text.js";
import { keepInMemory } from "../../kept-in-memory.js";

test("what is made of a text is kept by its name, and by what it is", () => {
  const keep = keepOfText(keepInMemory(), ({ text }) => text);
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
