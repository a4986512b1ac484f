import fc from "fast-check";
import { CueFilter } from "../../../src/arguments/holders/cue-filter.js";

test("a word is found in any case, between any marks, and only as a whole", () => {
  const filter = new CueFilter(["said", "disebut-sebut", "según", "señaló"]);
  for (const text of [
    "said",
    "He Said, no",
    "“said”",
    "SAID",
    "Disebut-sebut ia",
    "Según él",
    "SEÑALÓ",
  ]) {
    expect([text, filter.isIn(text)]).toEqual([text, true]);
  }
  for (const text of ["", "saids", "unsaid", "say", "sa id", "segun", "saidé", "señalóse"]) {
    expect([text, filter.isIn(text)]).toEqual([text, false]);
  }
});

test("letters with accents are parts of words", () => {
  const filter = new CueFilter(["déclaré", "écrit"]);
  for (const text of ["a déclaré", "DÉCLARÉ", "Écrit", "l’écrit"])
    expect([text, filter.isIn(text)]).toEqual([text, true]);
  for (const text of ["déclarée", "clar", "réécrit"])
    expect([text, filter.isIn(text)]).toEqual([text, false]);
});

test("words are told from others as a set tells them", () => {
  const word = fc.stringMatching(/^[a-c]{1,4}$/u);
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 6 }),
      fc.array(word, { maxLength: 9 }),
      (cues, text) => {
        const known = new Set(cues);
        expect(new CueFilter(cues).isIn(text.join(" "))).toBe(text.some((one) => known.has(one)));
      },
    ),
  );
});
