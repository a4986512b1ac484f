import { partItems } from "../../../src/arguments/relations/part-items.js";
import { readEnumerations } from "../../../src/arguments/relations/read-enumerations.js";
import { judgedOf } from "../judged.js";

test("units under different items of one enumeration are parted, to the end of the last paragraph", () => {
  const judged = judgedOf(`[claim] It is weak. [premise] First, it broke. [premise] It sank.
    [premise] Second, it is old. [premise] Moreover, it leaks.
    [claim] We are sorry. [premise] First, we slept. [premise] Second, we fled.`);
  const areParted = partItems(readEnumerations(judged), judged);
  const parted = (one: number) => judged.flatMap((_, i) => (areParted(one - 1, i) ? [i + 1] : []));
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(parted)).toEqual([
    ...[[], [4, 5], [4, 5], [2, 3], [2, 3], [], [8], [7]],
  ]);
});
