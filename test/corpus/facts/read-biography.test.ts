import { introduces, readBiography } from "../../../src/corpus/facts/read-biography.js";

test.each([
  ["Tomas Brekke is a senior fellow at the Institute of Coasts.", "Tomas Brekke"],
  ["Zhang Wanghai, PhD candidate at the Coastal University.", "Zhang Wanghai"],
  ["Jana Oldekop ist Professorin für Küstenschutz.", "Jana Oldekop"],
  ["Ana Souza é professora da Universidade do Cais.", "Ana Souza"],
  ["陈望海，海岸大学教授、海岸日报专栏作者。", "陈望海"],
  ["（作者陈望海系海岸大学教授）", "陈望海"],
])("%s introduces %s", (text, name) => {
  expect(readBiography(text)).toBe(name);
});

test.each([
  "The author is a senior fellow at the Institute of Coasts.",
  "Nyholm is a town of fishermen.",
  "The Harbour Council is the author of the report.",
  "（作者系海岸大学教授）",
  "因此，城市应当把码头还给市民。（作者系海岸大学教授）",
  "",
])("%j introduces nobody", (text) => {
  expect(readBiography(text)).toBeNull();
});

test.each([
  ["Tomas Brekke", "Tomas Brekke is a columnist of the Quay."],
  ["Jana Oldekop", "Jana Oldekop ist Redakteurin und schreibt über Häfen."],
  ["Вера Лужина", "Вера Лужина — обозреватель газеты."],
  ["陈望海", "陈望海，海岸日报评论员，长期关注港口。"],
  ["大野海", "大野海（おおの・うみ）海岸新聞論説委員。"],
  ["한바다", "한바다 기자는 항구를 취재하고 있다."],
])("%s is introduced by: %s", (name, text) => {
  expect(introduces(name, text)).toBe(true);
});

test("whom a line quotes, names in passing or calls otherwise it does not introduce", () => {
  expect(introduces("Tomas Brekke", "Tomas Brekke: the professor is wrong.")).toBe(false);
  expect(introduces("Tomas Brekke", "Tomas Brekkesen is a professor.")).toBe(false);
  expect(introduces("Tomas Brekke", "Tomas Brekke went home.")).toBe(false);
});
