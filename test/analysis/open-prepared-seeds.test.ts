import path from "node:path";
import { isPrepared, openPreparedSeeds } from "../../src/analysis/open-prepared-seeds.js";
import { savePrepared } from "../../src/output/save-prepared.js";
import { withFolder } from "../folder.js";
import { passageOf } from "../themes/passages.js";

test("a prepared corpus is known by its ending, in any capitals", () => {
  expect(["a.topoi", "b/A.TOPOI", "a.jsonl", "topoi"].map(isPrepared)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("it is opened; where there is none, the call was wrong", async () => {
  await withFolder({ "other.topoi": "x" }, async (folder) => {
    const file = path.join(folder, "rivers.topoi");
    await expect(openPreparedSeeds(file)).rejects.toMatchObject({
      name: "SeedsError",
      isMissing: true,
      message: `${file}: expected a prepared corpus; found nothing there`,
    });
    await savePrepared([passageOf("The dike.")], file);
    const corpus = await openPreparedSeeds(file);
    expect(corpus.count).toBe(1);
    corpus.close();
    await expect(openPreparedSeeds(path.join(folder, "other.topoi"))).rejects.toThrow(
      "expected a corpus that topoi has prepared, found another file",
    );
  });
});
