import fc from "fast-check";
import { makeBlock, takePiece, type Block } from "../../../src/corpus/block.js";
import { repairBlock, tellRepaired } from "../../../src/corpus/repair/repair-block.js";
import { ownTexts } from "../own-texts.js";

const blockOf = (raw: string) => makeBlock("paragraph", [takePiece(raw, 0, raw.length)]);
const repair = (raw: string) => {
  const block = blockOf(raw);
  if (block === null) throw new Error("no block");
  return repairBlock(block);
};
const textOf = (raw: string) => repair(raw).block?.text ?? null;
/** Every run's text, and what stands in the original in its place. */
const places = (block: Block | null, raw: string) =>
  block?.runs.map((run) => [
    block.text.slice(run.start, run.end),
    raw.slice(run.raw_start, run.raw_end),
  ]);

test("mojibake and intrusions are mended, and every word keeps its place", () => {
  const raw = "Itâ€™s  theirs to h(huán)ave";
  const { block } = repair(raw);
  expect(block?.text).toBe("It’s theirs to have");
  expect(places(block, raw)).toEqual([
    ["It", "It"],
    ["’", "â€™"],
    ["s", "s"],
    [" ", "  "],
    ["theirs to h", "theirs to h"],
    ["ave", "ave"],
  ]);
});

test("bytes of mojibake that are controls or blanks are not lost on the way", () => {
  expect(textOf("don\u00e2\u0080\u0099t, \u00c3\u0081frica, voil\u00c3\u00a0 la vie")).toBe(
    "don’t, África, voilà la vie",
  );
  expect(textOf("10\u00c2\u00a0000 \u00c2\u00a0 x")).toBe("10 000 x");
  expect(textOf("é\u0085 IRM\u00c3\u00a0E")).toBe("é IRMÃ E");
});

test("a clean block is handed back itself", () => {
  for (const text of Object.values(ownTexts).flat()) {
    const block = blockOf(text);
    if (block === null) continue;
    const found = repairBlock(block);
    expect(found.block).toBe(block);
    expect(found.repaired).toEqual([]);
  }
});

test("where nothing but invisible characters stood, no block is left", () => {
  expect(repair("\u200b\u2060")).toMatchObject({ block: null });
});

test("one sentence tells what was mended, safely and with the first case", () => {
  const rows = [
    ...repair("Itâ€™s â€œsoâ€\u009d here").repaired,
    ...repair("to h(huán)ave, co\u00adop").repaired,
  ];
  expect(tellRepaired(rows)).toBe(
    'repaired 3 mojibake sequences ("â€™" read as "’"), ' +
      '1 pronunciation inside a word ("h(huán)ave" read as "have"), 1 invisible character (in "coop")',
  );
  expect(tellRepaired([])).toBeNull();
  const [row] = repair("aâ€®b Ð¿Ñ€").repaired;
  expect(tellRepaired(row === undefined ? [] : [row])).not.toMatch(/[\u202a-\u202e]/u);
});

test("runs stay in order and cover the text, whatever stands there", () => {
  const pieces = fc.constantFrom(
    ..."a é Ã© Â Ã â€™ â€ ï»¿ Ð Ñ€ РїСЂ (huán) h 語 с \u200b \u00ad \u0081 \u00a0 😀 \ud800 \0".split(
      " ",
    ),
    " ",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (all) => {
      const block = blockOf(all.join(""));
      if (block === null) return;
      const { block: mended } = repairBlock(block);
      if (mended === null) return;
      let [end, rawEnd] = [0, 0];
      for (const run of mended.runs) {
        expect(run.start).toBe(end);
        expect(run.raw_start).toBeGreaterThanOrEqual(rawEnd);
        [end, rawEnd] = [run.end, run.raw_end];
      }
      expect(end).toBe(mended.text.length);
      expect(mended.text).toBe(mended.text.trim());
      expect(mended.text).not.toMatch(/[\u0080-\u00a0\ufeff]| {2}/u);
    }),
    { numRuns: 1000 },
  );
});
