import { isAuthorLabel, readByline } from "../../../src/corpus/facts/read-byline.js";

const read = (text: string, language: string | null = "en", words: readonly string[] = []) =>
  readByline(text, {
    isAbove: true,
    language,
    hasWord: (word) => words.includes(word.toLowerCase()),
  });

test.each([
  [
    "By Jane Doe, professor of law and politics at Nyholm, and John Roe",
    "en",
    "Jane Doe; John Roe",
  ],
  ["By Jane Doe; photographs by Tom Poe", "en", "Jane Doe"],
  ["Written by Dr. Jane Doe, PhD", "en", "Jane Doe"],
  ["Text: Jane Doe / Fotos: Tom Poe", "de", "Jane Doe"],
  ["Propos recueillis par Jeanne Dupré", "fr", "Jeanne Dupré"],
  ["a cura di Mario Conti", "it", "Mario Conti"],
  ["文/陈望海 图/王五", "zh", "陈望海"],
  ["2020年5月18日 来源：海岸日报 作者：陈望海 字号：大 中 小", "zh", "陈望海"],
  ["著者：山田 太郎", "ja", "山田 太郎"],
  ["홍길동 기자", "ko", "홍길동"],
])("%s (%s) names %s", (text, language, names) => {
  expect(read(text, language)?.names.join("; ")).toBe(names);
});

test.each([
  ["By the Editorial Board", "en"],
  ["By Reuters", "en"],
  ["Translated by Jane Doe", "en"],
  ["Edited by Jane Doe", "en"],
  ["ZHANG YUJUN/FOR CHINA DAILY", "en"],
  ["Von der Redaktion", "de"],
  ["di Indonesia Timur", "id"],
  ["Par ailleurs, tout va bien", "fr"],
  ["责任编辑：王五", "zh"],
  ["사진=김철수 기자", "ko"],
])("%s (%s) names no author", (text, language) => {
  expect(read(text, language)).toBeNull();
});

test("a name, an outlet and a date are a byline, unless the name's words are words", () => {
  expect(read("Jane Doe, Daily Quay, 3 May 2020")).toEqual({
    names: ["Jane Doe"],
    publisher: "Daily Quay",
  });
  expect(read("Harbour Walls | 3 May 2020", "en", ["harbour", "walls"])).toBeNull();
  expect(read("New York, United Nations, 3 May 2020")).toBeNull();
});

test("a label alone announces the names in the next line", () => {
  for (const label of ["By", "Written by", "Von", "Penulis:", "作者："]) {
    expect(isAuthorLabel(label)).toBe(true);
  }
  for (const text of ["By the sea", "Text of the treaty", ""]) {
    expect(isAuthorLabel(text)).toBe(false);
  }
});
