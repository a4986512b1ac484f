import { findFirstSubject } from "../../../src/arguments/holders/first-subject.js";
import type { NounPhrase } from "../../../src/arguments/holders/noun-phrase.js";
import { readWords, textOf } from "../../../src/arguments/holders/read-words.js";
import { spanish } from "../../../src/arguments/holders/spanish.js";

function subjectOf(text: string): string | null {
  const words = readWords(text, []);
  const found = findFirstSubject({ words, rules: spanish, isCased: true });
  const textOfPhrase = ({ from, to }: NounPhrase) => textOf(text, words, from, to);
  return found && textOfPhrase(found.named ?? found);
}

test.each([
  ["El jefe del puerto llegó tarde.", "El jefe del puerto"],
  ["La ministra, Ana Rey, llegó tarde.", "Ana Rey"],
  ["Además, el alcalde de la capital llegó tarde.", "el alcalde de la capital"],
  ["La Unión Europea cerró el puerto.", "La Unión Europea"],
  ["Los pescadores siguen en huelga.", "Los pescadores"],
])("%s", (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

test.each(["En mayo llegó el ministro.", "El puerto es pequeño.", "Llueve.", "Llegó Ana Rey.", ""])(
  "nobody in: %s",
  (text) => {
    expect(subjectOf(text)).toBeNull();
  },
);
