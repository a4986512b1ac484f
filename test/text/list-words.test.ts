import { listWords } from "../../src/text/list-words.js";

test("words are listed as people list them", () => {
  const lists = [[], ["a"], ["a", "b"], ["a", "b", "c"]];
  expect(lists.map(listWords)).toEqual(["", "a", "a and b", "a, b and c"]);
});
