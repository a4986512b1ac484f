import fc from "fast-check";
import { drawable, prepareText } from "../../src/output/measure-text.js";
import { prepareLines, splitRuns } from "../../src/output/split-runs.js";

/** The runs from left to right, each with its direction and its font's family. */
async function runsOf(line: string): Promise<string[]> {
  await prepareText(line);
  await prepareLines(line);
  return splitRuns(drawable(line)).map(
    ({ text, file, isRightToLeft }) =>
      `${isRightToLeft ? "←" : "→"} ${text} ${/(?:noto-sans)(?:-(?:arabic|hebrew|thai|sc|kr))?/u.exec(file.name)?.[0] ?? ""}`,
  );
}

test("a line in one script is one run", async () => {
  expect(await runsOf("Ada Brook, 2021")).toEqual(["→ Ada Brook, 2021 noto-sans"]);
});

test("what is read from right to left stands in the order in which it is seen", async () => {
  expect(await runsOf("דוד (גוריון) by x")).toEqual([
    "← ( noto-sans",
    "← גוריון noto-sans-hebrew",
    "←  ) noto-sans",
    "← דוד noto-sans-hebrew",
    "→  by x noto-sans",
  ]);
});

test("a number in it is read from left to right", async () => {
  const runs = await runsOf("محمد 2021");
  expect(runs[0]).toBe("→ 2021 noto-sans");
  expect(runs.at(-1)).toBe("← محمد noto-sans-arabic");
});

test("each character is in one run, whatever the line", async () => {
  const line = fc.string({ unit: "grapheme", maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      await prepareText(text);
      await prepareLines(text);
      const shown = drawable(text).replace(/\p{Default_Ignorable_Code_Point}/gu, "");
      const drawn = splitRuns(drawable(text)).flatMap((run) => Array.from(run.text));
      const kept = drawn.filter((one) => !/\p{Default_Ignorable_Code_Point}/u.test(one));
      expect(kept).toHaveLength(Array.from(shown).length);
    }),
    { numRuns: 50 },
  );
});
