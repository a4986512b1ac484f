import fc from "fast-check";
import { decodeAs } from "../../../src/text/decoding/decode-as.js";
import { editText } from "../../../src/corpus/repair/edit-block.js";
import { findMojibake } from "../../../src/corpus/repair/find-mojibake.js";
import { ownTexts } from "../own-texts.js";

const mend = (text: string) => editText(text, findMojibake(text));
const misread = (text: string, encoding: string) =>
  encoding === "iso-8859-1"
    ? Buffer.from(text).toString("latin1")
    : decodeAs(encoding, Buffer.from(text));
const languages = Object.keys(ownTexts);
const own = (language: string) => ownTexts[language] ?? [];

test.each(languages)("honest text stays as it is (%s)", (language) => {
  for (const text of own(language)) expect(findMojibake(text)).toEqual([]);
});

describe.each(["windows-1252", "iso-8859-1", "windows-1251", "windows-1250"])(
  "UTF-8 read as %s",
  (encoding) => {
    test.each(languages)("is read back, letter for letter (%s)", (language) => {
      for (const text of own(language)) expect(mend(misread(text, encoding))).toBe(text);
    });
  },
);

test.each(["fr", "de", "en", "pt", "ru"])("also when that happened twice (%s)", (language) => {
  for (const text of own(language)) {
    const twice = misread(misread(text, "windows-1252"), "windows-1252");
    expect(mend(twice)).toBe(text);
  }
});

test.each([
  ["donâ€™t, Zoë", "don’t, Zoë"],
  ["donÃ¢â‚¬â„¢t", "don’t"],
  ["Ã‰cole franÃ§aise, cafÃ©", "École française, café"],
  ["ï»¿Title", "\ufeffTitle"],
  ["at 20Â°C, 10Â 000, aÂ word", "at 20°C, 10 000, a word"],
  ["voilÃ le port", "voilà le port"],
  ["Ã\u00a0quele e Ã\u00a0 la", "àquele e à la"],
  ["CÃ´te dâIvoire, Africaâs coast", "Côte d’Ivoire, Africa’s coast"],
  ["â€œYes,â€ he said", "“Yes,” he said"],
  ["â€œYes.â€? she said", "“Yes.” she said"],
  ["ðŸ˜€ fine", "😀 fine"],
  ["ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€", "Привет, мир"],
  ["РџСЂРёРІРµС‚ Рё РјРёСЂ", "Привет и мир"],
  ["Р°СЌСЂРѕРїРѕСЂС‚ вЂ” В«РїРѕСЂС‚В»", "аэропорт — «порт»"],
  ["it鈥檚 here", "it’s here"],
  ["锟斤拷锟斤拷 lost", "\ufffd\ufffd\ufffd\ufffd lost"],
])("%s is read as %s", (damaged, meant) => {
  expect(mend(damaged)).toBe(meant);
});

test("Chinese and Latin letters read as GBK come back where no byte was lost", () => {
  expect(mend(misread("中文的文章", "gb18030"))).toBe(
    "中文的文章".slice(0, 4) + misread("章", "gb18030"),
  );
  expect(mend(misread("我们的文章", "gb18030").replaceAll("\ufffd", ""))).toContain("我们的文");
  expect(mend("s’est r茅uni mardi pour la troisième fois depuis l’茅té dernier")).toBe(
    "s’est réuni mardi pour la troisième fois depuis l’été dernier",
  );
});

test("letters of which a byte was lost become U+FFFD, not another letter", () => {
  expect(mend("ÐŸÑÐ¸Ð²ÐµÑ‚")).toBe("П\ufffdивет");
});

test.each([
  "SÃO PAULO, A MÃE E A IRMÃ, “IRM\u00c3\u201d, «MANH\u00c3\u00bb",
  "Când plouă, în câmp",
  "«passé\u00a0», «été»… “é”—",
  "l’ÉTÉ™ de la Société®",
  "Конец её» и всё…",
  "дії, мії, СІРІ, СРЈ, СССР», ВР°",
  "Când mâna dârză, pâté, l’âme, le mât s’âgé",
  "letters „Å“ und „Ä“, »Ö«",
  "联通的猫和狗，鈥字",
  "TEÑ” AÑO",
])("%s stays", (honest) => {
  expect(mend(honest)).toBe(honest);
});

test("edits are in order, apart, and change something, for any text", () => {
  const pieces = fc.constantFrom(
    ..."aâ€™Ã©Â ÐŸÑÑ‚РїСЂ鈥檚锛銆\ufffd\u0081?锟斤拷縺 é".split(""),
    "😀",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join("");
      let end = 0;
      for (const edit of findMojibake(text)) {
        expect(edit.start).toBeGreaterThanOrEqual(end);
        expect(edit.end).toBeGreaterThan(edit.start);
        expect(edit.text).not.toBe(text.slice(edit.start, edit.end));
        end = edit.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "â€",
  "Ã",
  "Ã©",
  "Ð",
  "ÐÑ",
  "РІ",
  "鈥",
  "锛",
  "锟",
  "縺",
  "â€™",
  "Ã¢â‚¬â„¢",
  "\u0080",
  "Â ",
])("a megabyte of %j is searched", (piece) => {
  expect(findMojibake(piece.repeat(500_000 / piece.length))).toBeDefined();
});
