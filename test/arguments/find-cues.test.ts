import fc from "fast-check";
import { english } from "../../src/arguments/cues/english.js";
import { indonesian } from "../../src/arguments/cues/indonesian.js";
import { compileCues, findCues } from "../../src/arguments/find-cues.js";
import type { LanguageCues } from "../../src/arguments/language-cues.js";
import { readForms } from "../../src/arguments/read-forms.js";

/** Kinds and words of the cues in a text. */
function cuesIn(text: string, cues: LanguageCues = english): string[] {
  const { words, forms } = readForms(text, cues.code);
  return findCues(forms, compileCues(cues)).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(words[start]?.start, words[end - 1]?.end)}`,
  );
}

const small: LanguageCues = {
  ...english,
  roles: [
    { role: "proposal", weight: 3, phrases: ["must/should", "it is important for … to"] },
    { role: "claim", weight: 2, phrases: ["unfair*", "*ism", "important for"] },
    { role: "premise", weight: 2, phrases: ["# per cent"] },
    { role: "none", weight: 3, at: "start", phrases: ["thank you"] },
  ],
  nothing: ["must have been", "whether … should"],
  connectives: [{ relation: "support", reason: "this", weight: 3, phrases: ["because"] }],
  enumerators: [{ place: 1, phrases: ["first"] }],
  announcers: ["the following"],
  openers: ["and"],
};

test("words, alternatives, beginnings, endings and numbers", () => {
  expect(cuesIn("We MUST end unfairness and realism in 3,5 per cent.", small)).toEqual([
    "proposal: MUST",
    "claim: unfairness",
    "claim: realism",
    "premise: 3,5 per cent",
  ]);
});

test("a gap is of up to five words and does not hide what is in it", () => {
  expect(cuesIn("It is important for all of us here to go", small)).toEqual([
    "proposal: It is important for all of us here to",
    "claim: important for",
  ]);
  expect(cuesIn("It is important for all of us who are here to go", small)).toEqual([
    "claim: important for",
  ]);
});

test("a longer phrase hides those in it, also where it speaks for nothing", () => {
  expect(cuesIn("It must have been the wind, and it must go.", small)).toEqual(["proposal: must"]);
  expect(cuesIn("They ask whether it should go.", small)).toEqual([]);
});

test("some count only where they open their unit, behind an opener or not", () => {
  expect(cuesIn("Thank you.", small)).toEqual(["none: Thank you"]);
  expect(cuesIn("And thank you.", small)).toEqual(["none: thank you"]);
  expect(cuesIn("They thank you.", small)).toEqual([]);
  expect(cuesIn("First, they thank you first.", small)).toEqual(["enumerator: First"]);
});

test("roles, connectives, enumerators and announcers are found side by side", () => {
  expect(cuesIn("First, they must do the following because they can.", small)).toEqual([
    "enumerator: First",
    "proposal: must",
    "announcer: the following",
    "connective: because",
  ]);
});

test.each(["", "…", "a … b … c", "… to", "for …", "   "])("%j is no phrase", (phrase) => {
  const wrong = { ...small, announcers: [phrase] };
  expect(() => compileCues(wrong)).toThrow(TypeError);
});

test("every phrase of a language is found in itself, or a longer one is", () => {
  for (const cues of [english, indonesian]) {
    for (const { phrases, role } of cues.roles) {
      for (const phrase of phrases) {
        const said = phrase
          .replace(/(\S+?)\/\S+/gu, "$1")
          .replace("…", "word")
          .replace(/#|\d+\*/u, "1974")
          .replaceAll("*", "xx");
        if (cuesIn(said, cues).length === 0)
          throw new Error(`${role}: ${phrase}: not in “${said}”`);
      }
    }
  }
});

test("cues lie within the words, in order, and are the same each time", () => {
  const word = fc.constantFrom(
    "must",
    "have",
    "been",
    "it",
    "is",
    "important",
    "for",
    "to",
    "3",
    "x",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (forms) => {
      const found = findCues(forms, compileCues(english));
      expect(findCues(forms, compileCues(english))).toEqual(found);
      found.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(forms.length);
      });
    }),
  );
});

test("a sentence of 50,000 words is read in time", () => {
  const forms = Array.from({ length: 50_000 }, (_, i) => (i % 2 ? "it" : "is"));
  expect(findCues(forms, compileCues(english))).toBeDefined();
});
