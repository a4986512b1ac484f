import { german } from "../../../src/arguments/cues/german.js";
import { cutUnits } from "../../../src/arguments/cut-units.js";
import { judgeByCues } from "../../../src/arguments/judge-by-cues.js";
import { germanParagraphs, type ReadSentence } from "../german-sentences.js";
import { passagesOf } from "../passages.js";

/** The sentences of a paragraph that have another role than a reader gives them. */
function misreadIn(paragraph: readonly ReadSentence[]): string[] {
  const units = cutUnits(passagesOf(paragraph.map(([, text]) => text).join(" "), "de"));
  const judged = judgeByCues(units, german);
  return paragraph.flatMap(([role, text], i) => {
    // Of a sentence that was cut, the part that is not the reason.
    const parts = judged.filter((_, k) => units[k]?.sentence === i);
    const joint = units.find((unit) => unit.sentence === i && unit.joint !== null)?.joint;
    const found = (joint?.reason === "before" ? parts.at(-1) : parts[0])?.role;
    return found === role ? [] : [`${role}, not ${found ?? "?"}: ${text}`];
  });
}

test("nine of ten sentences are read as readers do", () => {
  const misread = germanParagraphs.flatMap(misreadIn);
  expect(misread.length).toBeLessThanOrEqual(germanParagraphs.flat().length / 10);
});
