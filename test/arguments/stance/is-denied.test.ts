import { isDenied } from "../../../src/arguments/stance/is-denied.js";
import { stanceWords } from "../../../src/arguments/stance/languages.js";
import { StanceSentence } from "../../../src/arguments/stance/stance-sentence.js";

/** Of the last word. */
function read(text: string, language = "en"): boolean {
  const known = stanceWords(language);
  if (known === null) throw new Error(`no words of ${language}`);
  const sentence = new StanceSentence(text, language, known);
  return isDenied(sentence, sentence.length - 1);
}

test.each([
  "I do not believe that we should scrap the tax",
  "Nobody seriously thinks that we should scrap the tax",
  "I disagree with those who say that we should scrap the tax",
  "We cannot agree with the view that we should scrap the tax",
  "We reject the idea that they should scrap the tax",
  "I doubt that we should scrap the tax",
])("denied: %s", (text) => {
  expect(read(text)).toBe(true);
});

test.each([
  "I believe that we should scrap the tax",
  "Nobody can deny that we should scrap the tax",
  "There is no doubt that we should scrap the tax",
  "It is not only our view that we should scrap the tax",
  "We reject the plan and believe that we should scrap the tax",
  "We reject any plan that spares the tax",
  "I do not believe that; we should scrap the tax",
  "We should scrap the tax",
  "That tax",
])("not denied: %s", (text) => {
  expect(read(text)).toBe(false);
});

test("in Indonesian too", () => {
  expect(read("Saya tidak percaya bahwa kita harus menghapus pajak", "id")).toBe(true);
  expect(read("Kami menolak pandangan bahwa kita harus menghapus pajak", "id")).toBe(true);
  expect(read("Kami percaya bahwa kita harus menghapus pajak", "id")).toBe(false);
});

test("in French too, where one denial has two words", () => {
  for (const view of ["Je ne crois pas", "Nous rejetons l'idée", "Je doute"])
    expect([view, read(`${view} que nous devons supprimer la taxe`, "fr")]).toEqual([view, true]);
  for (const view of ["Je crois", "Nul ne conteste", "Il ne fait aucun doute", "Je ne nie pas"])
    expect([view, read(`${view} que nous devons supprimer la taxe`, "fr")]).toEqual([view, false]);
});

test("a clause that begins far before is not looked for", () => {
  expect(read(`I do not believe that ${"on and on ".repeat(20)}we should scrap the tax`)).toBe(
    false,
  );
});
