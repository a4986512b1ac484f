import { PassageWords } from "../../src/measures/passage-words.js";
import { passageOf } from "./passages.js";

const words = new PassageWords([
  passageOf("The sea, the sea and a port", { index: 1 }),
  passageOf("", { index: 2 }),
  passageOf("Sea of the tide", { index: 3 }),
  passageOf("A port in 1920", { year: 1921 }),
]);
const namesOf = (passage: number) => [...words.of(passage)].map((word) => words.nameOf(word));

test("the words of a passage are there once each, without function words and numbers", () => {
  expect([0, 1, 2, 3].map(namesOf)).toEqual([["sea", "port"], [], ["sea", "tide"], ["port"]]);
});

test("words are counted in the passages that are in a state, and in their documents", () => {
  const state = Uint8Array.of(2, 1, 2, 1);
  const [one, other] = [words.count(state, 2), words.count(state, 1)];
  const [sea = -1, port = -1] = words.of(0);
  expect([one.passages[sea], one.documents[sea], one.passages[port]]).toEqual([2, 1, 1]);
  expect(one.total).toEqual({ passages: 2, documents: 1, words: 4 });
  expect([other.passages[sea], other.documents[port]]).toEqual([0, 1]);
  expect(other.total).toEqual({ passages: 2, documents: 2, words: 1 });
});

test("no passages, no words", () => {
  const { passages, total } = new PassageWords([]).count(new Uint8Array(), 1);
  expect(passages).toHaveLength(0);
  expect(total).toEqual({ passages: 0, documents: 0, words: 0 });
});
