import fc from "fast-check";
import { makeBlock, takePiece } from "../../../src/corpus/block.js";
import {
  composeEdits,
  editBlock,
  editText,
  mergeEdits,
  type Edit,
} from "../../../src/corpus/repair/edit-block.js";

const raw = "A  word h(x)ere, and Ã© too.";
const block = makeBlock("paragraph", [takePiece(raw, 0, raw.length)]);

/** Edits in order, not overlapping, of a text of some length. */
const edits = (length: number) =>
  fc
    .array(fc.tuple(fc.nat(length), fc.constantFrom("", "x", "yz", "é")), { maxLength: 6 })
    .map((all) => {
      const places = [...new Set(all.map(([place]) => place))].sort((a, b) => a - b);
      return places.flatMap((start, i): Edit[] => {
        const end = places[i + 1];
        const text = all[i]?.[1] ?? "";
        return i % 2 === 0 && end !== undefined ? [{ start, end, text, kind: "mojibake" }] : [];
      });
    });

test("a new stretch has the place of all it replaces, a deleted one leaves a gap", () => {
  const edited = editBlock(block ?? { kind: "paragraph", text: "", runs: [] }, [
    { start: 8, end: 11, text: "", kind: "pronunciation" },
    { start: 20, end: 22, text: "é", kind: "mojibake" },
  ]);
  expect(edited.text).toBe("A word here, and é too.");
  const places = edited.runs.map((run) => [
    edited.text.slice(run.start, run.end),
    raw.slice(run.raw_start, run.raw_end),
  ]);
  expect(places).toEqual([
    ["A", "A"],
    [" ", "  "],
    ["word h", "word h"],
    ["ere, and ", "ere, and "],
    ["é", "Ã©"],
    [" too.", " too."],
  ]);
});

test("what was not touched keeps its place, whatever the edits", () => {
  const text = "one two  three\u00a0four";
  const original = makeBlock("paragraph", [takePiece(text, 0, text.length)]);
  if (original === null) throw new Error("no block");
  fc.assert(
    fc.property(edits(original.text.length), (all) => {
      const edited = editBlock(original, all);
      expect(edited.text).toBe(editText(original.text, all));
      let end = 0;
      for (const run of edited.runs) {
        expect(run.start).toBe(end);
        end = run.end;
      }
      expect(end).toBe(edited.text.length);
      // Letters between two edits stand in a run whose original is these very letters.
      let [from, shift] = [0, 0];
      for (const edit of [...all, { start: original.text.length, end: 0, text: "" }]) {
        for (let at = from; at < edit.start; at++) {
          const run = edited.runs.find((it) => it.start <= at + shift && at + shift < it.end);
          const before = original.runs.find((it) => it.start <= at && at < it.end);
          const place = (it: typeof run, offset: number) =>
            it === undefined
              ? null
              : it.end - it.start === it.raw_end - it.raw_start
                ? it.raw_start + offset - it.start
                : it.raw_start;
          expect(place(run, at + shift)).toBe(place(before, at));
        }
        from = edit.end;
        shift += edit.text.length - (edit.end - edit.start);
      }
    }),
    { numRuns: 300 },
  );
});

test("no edits, the same block; merged edits never overlap", () => {
  if (block !== null) expect(editBlock(block, [])).toBe(block);
  fc.assert(
    fc.property(edits(20), edits(20), (first, second) => {
      const merged = mergeEdits(first, second);
      merged.forEach((edit, i) => {
        expect(edit.start).toBeGreaterThanOrEqual(merged[i - 1]?.end ?? 0);
      });
      expect(merged).toEqual(expect.arrayContaining(first));
    }),
  );
});

test("composed, two rounds of edits are one", () => {
  const text = "abcdefghijklmnopqrst";
  fc.assert(
    fc.property(edits(text.length), edits(12), (first, second) => {
      const between = editText(text, first);
      const inside = second.filter((edit) => edit.end <= between.length);
      const composed = composeEdits(text, first, inside);
      expect(editText(text, composed)).toBe(editText(between, inside));
      composed.forEach((edit, i) => {
        expect(edit.start).toBeGreaterThanOrEqual(composed[i - 1]?.end ?? 0);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
      });
    }),
    { numRuns: 2000 },
  );
});
