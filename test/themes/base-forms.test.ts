import fc from "fast-check";
import { baseForms } from "../../src/themes/base-forms.js";

test.each([
  ["id", "kedaulatannya", "kedaulatan"],
  ["id", "kedaulatankah", "kedaulatan"],
  ["id", "negaraku", "negara"],
  ["id", "negaranyalah", "negara"],
  ["id", "kulanggar", "langgar"],
  ["id", "dilanggar", "melanggar"],
  ["id", "melanggar", "dilanggar"],
  ["id", "memaksakan", "dipaksakan"],
  ["id", "dipaksakannya", "memaksakan"],
  ["id", "menyerang", "diserang"],
  ["id", "ditolak", "menolak"],
  ["id", "menguasai", "dikuasai"],
  ["id", "diuji", "menguji"],
  ["id", "diproduksi", "memproduksi"],
  ["id", "dicat", "mengecat"],
  ["ms", "negaranya", "negara"],
  ["ko", "주권은", "주권"],
  ["ko", "국가의", "국가"],
  ["ko", "국가들은", "국가"],
  ["ko", "정부에서는", "정부"],
  ["ko", "서울로", "서울"],
  ["ko", "법을", "법"],
  ["ar", "الأمن", "أمن"],
  ["ar", "والأمن", "أمن"],
  ["ar", "وبالأمن", "أمن"],
  ["ar", "للأمن", "أمن"],
  ["he", "המדינה", "מדינה"],
  ["he", "ושהמדינה", "מדינה"],
  ["he", "בעולם", "עולם"],
])("%s: %j may be %j", (language, word, base) => {
  expect(baseForms(word, language)).toContain(base);
});

test.each([
  ["id", "masalah"],
  ["id", "adalah"],
  ["id", "buku"],
  ["id", "kuasa"],
  ["id", "kenya"],
  ["id", "terlanggar"],
  ["id", "berjuang"],
  ["ko", "국가"],
  ["ko", "회의"],
  ["ko", "제도"],
  ["ko", "전문가"],
  ["ar", "بلاد"],
  ["ar", "كتاب"],
  ["he", "לחם"],
  ["en", "states"],
  ["constructor", "states"],
])("%s: %j is nothing but itself", (language, word) => {
  expect(baseForms(word, language)).toEqual([]);
});

test("no form is the word itself, and none stands twice", () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from("mendikulahnyapgs주권은들والب")) });
  fc.assert(
    fc.property(word, fc.constantFrom("id", "ko", "ar", "he"), (word, language) => {
      const forms = baseForms(word, language);
      expect(new Set([word, ...forms]).size).toBe(forms.length + 1);
    }),
    { numRuns: 500 },
  );
});
