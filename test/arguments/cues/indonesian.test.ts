import { indonesian } from "../../../src/arguments/cues/indonesian.js";
import { cutUnits } from "../../../src/arguments/cut-units.js";
import { judgeByCues } from "../../../src/arguments/judge-by-cues.js";
import { indonesianParagraphs, type ReadSentence } from "../indonesian-sentences.js";
import { passagesOf } from "../passages.js";

/** Whether each sentence of a paragraph has the role that a reader gives it. */
function agreementIn(paragraph: readonly ReadSentence[]): boolean[] {
  const units = cutUnits(passagesOf(paragraph.map(([, text]) => text).join(" "), "id"));
  const judged = judgeByCues(units, indonesian);
  return paragraph.map(([role], i) => {
    // Of a sentence that was cut, the part that is not the reason.
    const parts = judged.filter((_, k) => units[k]?.sentence === i);
    const joint = units.find((unit) => unit.sentence === i && unit.joint !== null)?.joint;
    return (joint?.reason === "before" ? parts.at(-1) : parts[0])?.role === role;
  });
}

test("the sentences that the rules were made on and those they were not are read as readers do", () => {
  const agreement = indonesianParagraphs.map(agreementIn);
  const share = (half: number) => {
    const all = agreement.filter((_, i) => i % 2 === half).flat();
    return all.filter(Boolean).length / all.length;
  };
  expect(share(0)).toBeGreaterThanOrEqual(0.9);
  expect(share(1)).toBeGreaterThanOrEqual(0.9);
});
