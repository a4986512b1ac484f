import fc from "fast-check";
import { english } from "../../../src/arguments/cues/english.js";
import { german } from "../../../src/arguments/cues/german.js";
import { indonesian } from "../../../src/arguments/cues/indonesian.js";
import { spanish } from "../../../src/arguments/cues/spanish.js";
import { isVerb } from "../../../src/arguments/find-joints.js";
import { findAnswer } from "../../../src/arguments/holders/find-answer.js";
import { anyText } from "../../text/texts.js";

function answerTo(text: string, cues = english): [answer: string, word: string] | null {
  const found = findAnswer(text, cues.code, (form) => isVerb(form, cues));
  return found && [text.slice(found.at), text.slice(found.word.start, found.word.end)];
}

test.each([
  [
    "While critics argue that the dyke is useless, it has kept the town dry for a century.",
    ["it has kept the town dry for a century.", "While"],
  ],
  [
    "But although the minister believes that the treaty works, the floods of last year show the opposite.",
    ["the floods of last year show the opposite.", "although"],
  ],
  [
    "Though the ministry insists that the lock, a gift of the king, is sound, Anna Reed found a crack.",
    ["Anna Reed found a crack.", "Though"],
  ],
  [
    "Although the minister believes that the lock, built in Marsh, Kettle County, has held, the town does not.",
    ["the town does not.", "Although"],
  ],
])("what is conceded is answered by the main clause: %s", (text, answer) => {
  expect(answerTo(text)).toEqual(answer);
});

test.each([
  ["Critics say the dyke is useless, but it has kept the town dry.", "but"],
  ["It is often said that rivers divide people, yet most towns stand on both banks.", "yet"],
  ["Some argue that borders are natural; however, they were drawn by hand.", "however"],
])("a view of nobody named is answered behind a contrast: %s", (text, word) => {
  const answer = text.slice(text.indexOf(word));
  expect(answerTo(text)).toEqual([answer, word]);
});

test("Indonesian answers in the same way", () => {
  const text =
    "Meskipun pemerintah menyatakan bahwa bendungan itu akan bertahan, warga tetap mengungsi ke bukit.";
  expect(answerTo(text, indonesian)).toEqual(["warga tetap mengungsi ke bukit.", "Meskipun"]);
});

test("Spanish does, too", () => {
  const text =
    "Aunque los críticos sostienen que la presa es inútil, el pueblo lleva un siglo sin inundaciones.";
  expect(answerTo(text, spanish)).toEqual(["el pueblo lleva un siglo sin inundaciones.", "Aunque"]);
});

test.each([
  [
    "Während Kritiker behaupten, die Rückkehr sei teuer, zeigt das Beispiel der Stadt das Gegenteil.",
    "zeigt das Beispiel der Stadt das Gegenteil.",
    "Während",
    german,
  ],
  [
    "Während Kritiker behaupten, dass die Rückkehr teuer sei, hat die Stadt Millionen gespart.",
    "hat die Stadt Millionen gespart.",
    "Während",
    german,
  ],
  [
    "Algunos dicen que el agua es cara, pero es barata y sana.",
    "pero es barata y sana.",
    "pero",
    spanish,
  ],
])("a clause may begin with its verb: %s", (text, answer, word, cues) => {
  expect(answerTo(text, cues)).toEqual([answer, word]);
});

test.each([
  ["a named speaker may go on himself", "The mayor said the dyke is old, but it will hold."],
  ["what goes on about the same is no answer", "Some say the dyke is old, but useful."],
  ["nobody is reported", "While the dyke is old, it has kept the town dry."],
  ["the author concedes what he says himself", "While I believe that the dyke is old, it is dry."],
  ["what is quoted is left to the quotations", "While “critics say that it leaks”, it is dry."],
  ["no comma", "While critics argue that the dyke is useless it has kept the town dry"],
  ["nothing of the kind", "The dyke is old, but it is dry."],
])("%s: %s", (_, text) => {
  expect(answerTo(text)).toBeNull();
});

test("an answer begins at a word within the sentence, behind or at the word that turns", () => {
  const parts = fc.constantFrom("While ", "critics say that ", ", ", "but ", "it is ", "old ", "“");
  const sentence = fc.oneof(
    anyText,
    fc.array(parts, { maxLength: 16 }).map((some) => some.join("")),
  );
  fc.assert(
    fc.property(sentence, (text) => {
      const found = findAnswer(text, "en", (form) => isVerb(form, english));
      if (found === null) return;
      expect(found.at).toBeGreaterThan(0);
      expect(found.at).toBeLessThan(text.length);
      expect(found.word.start).toBeLessThanOrEqual(found.at);
      expect(found.word.end).toBeGreaterThan(found.word.start);
    }),
  );
});
