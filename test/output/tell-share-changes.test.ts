import { measureChange } from "../../src/measures/measure-change.js";
import { tellShareChanges } from "../../src/output/tell-share-changes.js";
import { countOf } from "../measures/counts.js";

const themed = (theme: string, counts: readonly number[]) =>
  counts.map((count, i) => countOf(`d${i}`, [count, 10_000], { theme }));

test("themes that changed are told one by one, the others counted", () => {
  const before = ["sea", "law", "sky"].flatMap((theme) => themed(theme, [4_000, 5_000]));
  const after = [
    ...themed("sea", [4_500, 5_500]),
    ...themed("law", [4_001, 5_000]),
    ...themed("sky", [4_000, 5_000]),
  ];
  const rows = measureChange(before, after);
  expect(tellShareChanges(rows)).toEqual([
    rows[0]?.sentence,
    "1 theme changed by under 0.1 percentage points.",
    "1 theme as before.",
  ]);
  expect(rows[1]?.sentence).toMatch(/, a change of under 0\.1 percentage points; by d0\.$/u);
  expect(tellShareChanges([])).toEqual([]);
});
