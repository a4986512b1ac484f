import { readBiography } from "../../../src/corpus/facts/read-biography.js";

test.each([
  ["Tomas Brekke is a senior fellow at the Institute of Coasts.", "Tomas Brekke"],
  ["Zhang Wanghai, PhD candidate at the Coastal University.", "Zhang Wanghai"],
  ["Jana Oldekop ist Professorin für Küstenschutz.", "Jana Oldekop"],
  ["Ana Souza é professora da Universidade do Cais.", "Ana Souza"],
  ["（作者陈望海系海岸大学教授）", "陈望海"],
])("%s introduces %s", (text, name) => {
  expect(readBiography(text)).toBe(name);
});

test.each([
  "The author is a senior fellow at the Institute of Coasts.",
  "Nyholm is a town of fishermen.",
  "The Harbour Council is the author of the report.",
  "（作者系海岸大学教授）",
  "",
])("%j introduces nobody", (text) => {
  expect(readBiography(text)).toBeNull();
});
