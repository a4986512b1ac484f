import fc from "fast-check";
import { cutUnits } from "../../src/arguments/cut-units.js";
import { cuesOf } from "../../src/arguments/cues-of.js";
import { judgeByCues, type Judgement } from "../../src/arguments/judge-by-cues.js";
import { anyText } from "../text/texts.js";
import { passagesOf } from "./passages.js";

function judge(text: string, language = "en"): Judgement[] {
  const cues = cuesOf(language);
  if (cues === null) throw new Error(`no cues of ${language}`);
  return judgeByCues(cutUnits(passagesOf(text, language)), cues);
}

const rolesOf = (text: string, language?: string) => judge(text, language).map((one) => one.role);

test.each([
  "The council should publish what every farm takes from the river.",
  "Both banks must not close the gauge before the autumn.",
  "It is important for the villages to share the ledger.",
  "We call on the ministry to repair the old weir.",
  "The only way out of this quarrel is to open the ledger to all.",
  "I urge the committee to think of the lower town.",
  "Let us measure before we accuse our neighbours.",
  "Please keep the footpath along the dike open.",
  "Stop the pumps that nobody has paid for.",
  "I think that the fee for small farms should be lower.",
])("a proposal: %s", (text) => {
  expect(rolesOf(text)).toEqual(["proposal"]);
});

test.each([
  "It must have been the wettest spring in a hundred years.",
  "The builders should have known how soft the clay was.",
  "There is no need to raise the wall any further.",
  "Nobody knows whether the gates should open.",
])("no proposal: %s", (text) => {
  expect(rolesOf(text)).not.toContain("proposal");
});

test.each([
  ["proposal", "Solusinya adalah perundingan."],
  ["proposal", "Jalan keluarnya adalah perundingan."],
  ["proposal", "Langkah pertama adalah membangun kepercayaan."],
  ["proposal", "Prioritas kita adalah mengurangi kesenjangan."],
  ["proposal", "Mari bersama-sama menjaga sungai ini."],
  ["proposal", "Perkuatlah kerja sama kawasan."],
  ["proposal", "Alangkah baiknya jika para pihak berunding."],
  ["premise", "Hal itu disebabkan oleh lemahnya hukum."],
])("Indonesian, a %s: %s", (role, text) => {
  expect(rolesOf(text, "id")).toEqual([role]);
});

test("a speech: thanks, a view, its grounds and what is asked for", () => {
  const text =
    "I thank you, Madam President, for convening this meeting. We believe that the blockade of the canal is unacceptable. " +
    "Yesterday at least 40 barges were held at the lock, according to the harbour office. All parties must open the gates.";
  expect(rolesOf(text)).toEqual(["none", "claim", "premise", "proposal"]);
});

test("a reason that was cut from its claim is a premise, by the connective", () => {
  const [claim, reason] = judge(
    "It is unacceptable that they close the lock, because the lower town lives on the barges.",
  );
  expect(claim?.role).toBe("claim");
  expect(reason).toMatchObject({ role: "premise", note: null });
  expect(reason?.cue).toMatch(/^because/u);
});

test("what stands before `therefore` is the reason for what it opens", () => {
  const text = "The pumps on the left bank are old; therefore both villages must replace them.";
  expect(rolesOf(text)).toEqual(["premise", "proposal"]);
});

test("the words that decided are as they stand in the text, the weightiest first", () => {
  const [one] = judge("CLEARLY, We Believe that this is so.");
  expect(one).toMatchObject({ role: "claim", cue: "We Believe; CLEARLY" });
});

test("where nothing speaks there is no cue, and less certainty", () => {
  const [silent] = judge("Reeds grow thick beside canals.");
  const [said] = judge("We call on both villages to share what the gauge shows.");
  expect(silent?.cue).toBeNull();
  expect(silent?.confidence).toBeLessThan(0.6);
  expect(said?.confidence).toBeGreaterThan(0.7);
});

test("what has a note has no role and keeps its note", () => {
  expect(judge("The weir\n\nIt was built in 1911 by two brothers.")[0]).toEqual({
    role: "none",
    confidence: 0.95,
    cue: null,
    note: "heading",
  });
});

test.each([
  ["proposal", "Pemerintah harus membuka data pintu air kepada semua desa."],
  ["proposal", "Kami menyerukan kepada kedua desa untuk berbagi air."],
  ["proposal", "Marilah kita jaga tanggul ini bersama-sama."],
  ["claim", "Pembagian air yang sekarang jelas tidak adil dan merugikan petani hilir."],
  ["premise", "Menurut data dinas pengairan, debit sungai turun 30 persen sejak 2015."],
  ["none", "Terima kasih atas perhatian Bapak dan Ibu sekalian."],
])("in Indonesian, a %s: %s", (role, text) => {
  expect(rolesOf(text, "id")).toEqual([role]);
});

test.each([
  "Kita tidak harus menunggu sampai air surut di hulu.",
  "Semua pihak harus mengakui bahwa sungai ini telah berubah.",
])("in Indonesian, no proposal: %s", (text) => {
  expect(rolesOf(text, "id")).not.toContain("proposal");
});

test("a judgement for every unit, with a confidence that is a share, the same each time", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("en", "id"), (text, language) => {
      const units = cutUnits(passagesOf(text, language));
      const judged = judge(text, language);
      expect(judged).toHaveLength(units.length);
      expect(judge(text, language)).toEqual(judged);
      judged.forEach(({ confidence, cue, role }, i) => {
        expect(confidence).toBeGreaterThan(0.25);
        expect(confidence).toBeLessThan(1);
        for (const words of cue?.split("; ") ?? []) expect(units[i]?.text).toContain(words);
        if (units[i]?.note !== null) expect(role).toBe("none");
      });
    }),
  );
});

test("a document of one endless sentence is judged", () => {
  const [one] = judge("they say that we should go and ".repeat(8_000));
  expect(one?.cue).toBe("should");
});
