import { findPresence } from "../../src/themes/find-presence.js";
import { codebookOf, passageOf } from "./passages.js";

const codebook = codebookOf({ walls: ["dike"], water: ["river"] });

test("says of each theme and passage whether it is there, and with how many hits", () => {
  const passages = ["A dike, a dike.", "A river.", ""].map((text, i) =>
    passageOf(text, { passage: `tract#${i + 1}`, index: i + 1 }),
  );
  const found = findPresence(passages, codebook, { minimum: null, smooth: 0, negation: "keep" });
  expect(found("walls", 0)).toEqual({ present: true, hits: 2 });
  expect(found("water", 0)).toEqual({ present: false, hits: 0 });
  expect(found("water", 1)).toEqual({ present: true, hits: 1 });
  expect(found("roads", 1)).toEqual({ present: false, hits: 0 });
  expect(found(null, 1)).toEqual({ present: false, hits: 0 });
});

test("neighbours count although other documents stand between them", () => {
  const passages = [
    passageOf("A dike.", { document: "a", passage: "a#1", index: 1 }),
    passageOf("A wall.", { document: "b", passage: "b#1", index: 1 }),
    passageOf("A wall.", { document: "a", passage: "a#2", index: 2 }),
  ];
  const found = findPresence(passages, codebook, { minimum: null, smooth: 1, negation: "keep" });
  expect([0, 1, 2].map((i) => found("walls", i).present)).toEqual([true, false, true]);
});

test("more passages than are scored at a time come out in their places", () => {
  const passages = Array.from({ length: 45_000 }, (_, i) =>
    passageOf(i % 7 === 0 ? "A dike." : "A wall.", { document: `d${i}`, passage: `d${i}#1` }),
  );
  const found = findPresence(passages, codebook, { minimum: null, smooth: 0, negation: "keep" });
  const wrong = passages.filter((_, i) => found("walls", i).present !== (i % 7 === 0));
  expect(wrong).toEqual([]);
});
