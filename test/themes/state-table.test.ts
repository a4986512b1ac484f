import fc from "fast-check";
import { compileCodebook } from "../../src/themes/compile-codebook.js";
import { GOES_ON, HAS_PARTS, StateTable } from "../../src/themes/state-table.js";
import type { State } from "../../src/themes/term-states.js";
import { codebooks } from "./codebooks.js";

const words = fc.constantFrom("a", "b", "ab", "ba", "aa", "bb", "aba", "á", "aban", "c");

test("reading by numbers is reading by states, and says of each what it says", () => {
  fc.assert(
    fc.property(codebooks, fc.array(words, { maxLength: 40 }), (codebook, text) => {
      const matcher = compileCodebook(codebook, "en");
      const table = new StateTable(matcher);
      let [state, number]: [State | null, number] = [null, 0];
      for (const word of text) {
        const read = matcher.classOf(word);
        const ofClass = table.numberOf(read);
        expect(table.classAt(ofClass)).toBe(ofClass === 0 ? undefined : read);
        number = number === 0 ? (table.begins[ofClass] ?? 0) : table.read(number, ofClass);
        state = matcher.read(state ?? matcher.start, read);
        expect(number).toBe(table.stateOf(state));
        if (state === null) continue;
        const ends = table.ends.subarray(table.firsts[number], table.firsts[number + 1]);
        const themes = [...ends].map((end) => table.themes[end]);
        expect(themes).toEqual([...new Set(state.terms.map(({ ending }) => ending.theme))]);
        const kind = (state.goesOn ? GOES_ON : 0) | (state.parts.length > 0 ? HAS_PARTS : 0);
        expect(table.kinds[number]).toBe(kind);
      }
    }),
    { numRuns: 300 },
  );
});
