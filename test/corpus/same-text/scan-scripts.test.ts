import fc from "fast-check";
import { scanScripts, Script } from "../../../src/corpus/same-text/scan-scripts.js";

function scan(text: string): [string, number][] {
  const runs: [string, number][] = [];
  scanScripts(text, (start, end, script) => runs.push([text.slice(start, end), script]));
  return runs;
}

test("words of alphabets and runs of East Asian scripts, each for itself", () => {
  expect(scan("Le café G20: 北京のスノーデン, 서울 Москва 2022")).toEqual([
    ["Le", Script.Alphabet],
    ["café", Script.Alphabet],
    ["G20", Script.Alphabet],
    ["北京", Script.Han],
    ["スノーデン", Script.Katakana],
    ["서울", Script.Hangul],
    ["Москва", Script.Alphabet],
  ]);
});

test("one word has one hash wherever it stands", () => {
  const hashes: number[] = [];
  scanScripts("sea, sea", (_start, _end, _script, hash) => hashes.push(hash));
  expect(hashes[0]).toBe(hashes[1]);
});

test("runs come in order and do not overlap, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let at = 0;
      scanScripts(text, (start, end) => {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      });
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
