import { detectLanguage, languageCode } from "../../src/text/detect-language.js";

test.each([
  ["en", "The harbour authority has asked for a breakwater for eleven years."],
  ["id", "Otoritas pelabuhan telah meminta pemecah gelombang selama sebelas tahun."],
  [
    "zh",
    "过去十一年里海港当局一直要求修建防波堤每一届政府在选举之前都作过承诺却从来没有一届真正动工",
  ],
  ["ru", "Одиннадцать лет управление порта просит построить волнолом."],
  ["fr", "L’autorité du port demande une digue depuis onze ans, et rien ne vient."],
  ["ar", "تطالب سلطة الميناء منذ أحد عشر عاما ببناء حاجز للأمواج دون جدوى"],
])("%s is told from a sentence", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("what is too short or no language is unknown", () => {
  expect(detectLanguage("Yes.")).toBeNull();
  expect(detectLanguage("1234567890 ".repeat(20))).toBeNull();
});

test.each([
  ["en", "en"],
  ["eng", "en"],
  ["en-GB", "en"],
  ["en_US", "en"],
  ["English", "en"],
  [" INDONESIAN ", "id"],
  ["cmn", "zh"],
  ["zh-Hans-CN", "zh"],
  ["Persian", "fa"],
  ["ger", "de"],
  ["ceb", "ceb"],
])("%s is written %s", (name, code) => {
  expect(languageCode(name)).toBe(code);
});

test("a name that is no language is unknown", () => {
  for (const name of ["", "klingonish", "12", "constructor", "-"])
    expect(languageCode(name)).toBeNull();
});
