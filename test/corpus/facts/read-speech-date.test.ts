import { readSpeechDate } from "../../../src/corpus/facts/read-speech-date.js";

test.each([
  ["Speech by Tomas Brekke to the City Council, 17 November 2019", "en", "2019-11-17"],
  ["Remarks by Tomas Brekke at the Conference on 3 March 2018", "en", "2018-03-03"],
  ["Rede der Abgeordneten Jana Oldekop zum Fischereigesetz, 17. November 2019", "de", "2019-11-17"],
  ["Rede von Jana Oldekop im Rat am 3. März 2018", "de", "2018-03-03"],
  ["Discours de Mme Jeanne Dupré, le 3 mars 2018", "fr", "2018-03-03"],
  ["Discurso de la alcaldesa Ana Gil ante el consejo (3 de marzo de 2018)", "es", "2018-03-03"],
])("%s (%s): given on %s", (title, language, date) => {
  expect(readSpeechDate(title, language)).toBe(date);
});

test.each([
  ["a date within it may be what it is about", "Speech by Tomas Brekke on 3 March 2018 and after"],
  ["it may be part of a name", "Speech by Tomas Brekke at the Conference of 3 March 2018"],
  ["a year is no day", "Speech by Tomas Brekke to the City Council, 2019"],
  ["what names no speaker is no speech's title", "The harbour treaty, 3 March 2018"],
])("%s: %s", (_why, title) => {
  expect(readSpeechDate(title, "en")).toBeNull();
});
