import { readSpeechTitle } from "../../../src/corpus/facts/read-speech-title.js";

test.each([
  [
    "Statement by H.E. Mr. Tomas Brekke, Minister of Fisheries, at the Conference",
    "en",
    "Tomas Brekke",
  ],
  ["Opening remarks by President Tomas Brekke at the Conference", "en", "Tomas Brekke"],
  ["Rede von Bundeskanzlerin Jana Oldekop vor dem Rat", "de", "Jana Oldekop"],
  ["Discours de Mme Jeanne Dupré, ministre de la mer", "fr", "Jeanne Dupré"],
  ["Discurso del presidente Luis Gil ante el consejo", "es", "Luis Gil"],
  ["Rede des Abgeordneten Karl Oldekop zum Wassergesetz", "de", "Karl Oldekop"],
  ["Discurso de la alcaldesa Ana Gil ante el consejo", "es", "Ana Gil"],
  ["Discours du maire Paul Dupré devant le conseil", "fr", "Paul Dupré"],
  ["Pidato Presiden Budi Santoso pada konferensi", "id", "Budi Santoso"],
  ["陈望海在第四届港口大会上的讲话", "zh", "陈望海"],
])("%s: the speaker is %s", (title, language, speaker) => {
  expect(readSpeechTitle(title, language)).toEqual([speaker]);
});

test.each([
  "Statement of support for the harbour",
  "Address by the President of the Council",
  "Remarks on the sea",
  "Message from the Board",
  "The speech by Jane Doe was long",
])("%s: nobody", (title) => {
  expect(readSpeechTitle(title, "en")).toBeNull();
});
