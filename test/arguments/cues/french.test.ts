import { french } from "../../../src/arguments/cues/french.js";
import { cutUnits } from "../../../src/arguments/cut-units.js";
import { judgeByCues } from "../../../src/arguments/judge-by-cues.js";
import { frenchParagraphs } from "../french-sentences.js";
import type { ReadSentence } from "../indonesian-sentences.js";
import { passagesOf } from "../passages.js";

/** Whether each sentence of a paragraph has the role that a reader gives it. */
function agreementIn(paragraph: readonly ReadSentence[]): boolean[] {
  const units = cutUnits(passagesOf(paragraph.map(([, text]) => text).join(" "), "fr"));
  const judged = judgeByCues(units, french);
  return paragraph.map(([role], i) => {
    // Of a sentence that was cut, the part that is not the reason.
    const parts = judged.filter((_, k) => units[k]?.sentence === i);
    const joint = units.find((unit) => unit.sentence === i && unit.joint !== null)?.joint;
    return (joint?.reason === "before" ? parts.at(-1) : parts[0])?.role === role;
  });
}

test("the sentences that the rules were made on and those they were not are read as readers do", () => {
  const agreement = frenchParagraphs.map(agreementIn);
  const share = (half: number) => {
    const all = agreement.filter((_, i) => i % 2 === half).flat();
    return all.filter(Boolean).length / all.length;
  };
  expect(share(0)).toBeGreaterThanOrEqual(0.85);
  expect(share(1)).toBeGreaterThanOrEqual(0.85);
});

/** The roles of some sentences, each a document of its own. */
function rolesOf(sentence: string): string[] {
  return judgeByCues(cutUnits(passagesOf(sentence, "fr")), french).map(({ role }) => role);
}

test.each([
  "Il faudrait que la commune rouvre le lavoir.",
  "Que le ministre publie donc ce rapport.",
  "Ne laissons plus les berges aux promoteurs.",
  "Mieux vaut réparer le pont que d'en bâtir un autre.",
  "Les données doivent être rendues publiques.",
  "À l'État de prendre ses responsabilités.",
  "Instaurer un droit de regard des riverains.",
  "La seule issue est de négocier.",
  "Il incombe aux États de protéger les civils.",
  "L'école gagnerait à ouvrir ses portes le soir.",
])("what should be done: %s", (sentence) => {
  expect(rolesOf(sentence)).toEqual(["proposal"]);
});

test.each([
  "Le conseil a dû fermer la piscine.",
  "La croissance devrait atteindre 2 % en 2027.",
  "Ce village doit beaucoup à ses instituteurs.",
  "Il aura fallu onze ans pour réparer le pont.",
  "Il faut reconnaître que le maire avait raison.",
  "Fermer ce lavoir, c'est fermer le village.",
])("what looks like it and is none: %s", (sentence) => {
  expect(rolesOf(sentence)).not.toContain("proposal");
});

test("a sentence is cut into a claim and its reason", () => {
  expect(rolesOf("Le pont doit être fermé, car ses piles sont fissurées depuis l'hiver.")).toEqual([
    "proposal",
    "premise",
  ]);
  expect(rolesOf("Elle a pris le car de six heures pour aller au marché.")).toHaveLength(1);
});
