import { groupBy } from "../../src/output/group-by.js";

test("rows of a key stand together, in their order", () => {
  expect([...groupBy([3, 1, 4, 6], (number) => number % 2)]).toEqual([
    [1, [3, 1]],
    [0, [4, 6]],
  ]);
});
