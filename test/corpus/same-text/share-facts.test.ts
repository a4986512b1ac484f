import { shareFacts } from "../../../src/corpus/same-text/share-facts.js";

test("what one does not know it takes from its twin", () => {
  expect(
    shareFacts([
      { author: "Marta Lindqvist", date: null },
      { author: null, date: "2023-02-20" },
    ]),
  ).toEqual([
    { author: "Marta Lindqvist", date: "2023-02-20" },
    { author: "Marta Lindqvist", date: "2023-02-20" },
  ]);
});

test("what is known stays, and where the others contradict one another unknown stays unknown", () => {
  const group = [
    { author: "A. Berg", date: "2022" },
    { author: "B. Dahl", date: "2023-05" },
    { author: null, date: null },
  ];
  expect(shareFacts(group)).toEqual(group);
});

test("capitals and accents are no contradiction, nor is a date known less well", () => {
  expect(
    shareFacts([
      { author: "INÉS ROBLEDO", date: "2022" },
      { author: "Ines Robledo", date: "2022-06-15" },
      { author: null, date: null },
    ])[2],
  ).toEqual({ author: "INÉS ROBLEDO", date: "2022-06-15" });
});

test("nothing known stays nothing known", () => {
  const unknown = { author: null, date: null };
  expect(shareFacts([unknown, unknown])).toEqual([unknown, unknown]);
  expect(shareFacts([])).toEqual([]);
});
