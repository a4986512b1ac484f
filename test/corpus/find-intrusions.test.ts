import fc from "fast-check";
import { editText } from "../../src/corpus/edit-block.js";
import { findIntrusions } from "../../src/corpus/find-intrusions.js";
import { ownTexts } from "./own-texts.js";

const mend = (text: string) => editText(text, findIntrusions(text));

test.each(Object.keys(ownTexts))("honest text stays as it is (%s)", (language) => {
  for (const text of ownTexts[language] ?? []) expect(findIntrusions(text)).toEqual([]);
});

describe("pronunciations", () => {
  test.each([
    ["we h(huán)ave", "we have"],
    ["a w（xiǎng）ord", "a word"],
    ["雙語(yǔ)版", "雙語版"],
    ["汉(hàn)字(zì)", "汉字"],
    ["双語(ㄩˇ)", "双語"],
  ])("%s is read as %s", (found, meant) => {
    expect(mend(found)).toBe(meant);
  });

  test.each([
    "colour(s) of the state(s), a function(s), (re)building",
    "les employé(e)s et les élu(é)s",
    "Xi Jinping (习近平), 习近平（Xi Jinping）",
    "汉字（hànzì）, 漢字（かんじ）, 東京（とうきょう）",
    "h (huán) ave, the word huan(huán), (huán)have",
    "lång(sång)bok, mot(nứ)to, a(ñá)b",
  ])("%s stays", (honest) => {
    expect(mend(honest)).toBe(honest);
  });
});

describe("look-alikes", () => {
  test.each([
    ["the \u0441yber space", "the cyber space"],
    ["G\u03bfogle maps", "Google maps"],
    ["M\u043e\u0441\u043a\u0432\u0430 и порт", "Москва и порт"],
    ["c\u043e всеми", "со всеми"],
    ["Ｈello there", "Hello there"],
    ["Ｈｅｌｌｏ there", "Hello there"],
    ["𝗯𝗼𝗹𝗱 claims", "bold claims"],
  ])("%s is read as %s", (found, meant) => {
    expect(mend(found)).toBe(meant);
  });

  test.each([
    "5 µm, 3 Ω, 2 kΩ, ΔT, λx, αβγ-test",
    "KoЯn and Toys Я Us",
    "SMSка, IT-отдел, VIPы, 3D-модель",
    "東京のＮＡＴＯ会議",
    "𝑎𝑏 = 𝑐",
    "Москва and Αθήνα",
  ])("%s stays", (honest) => {
    expect(mend(honest)).toBe(honest);
  });
});

describe("invisible characters", () => {
  test.each([
    ["co\u00adoperate", "cooperate"],
    ["so\u200bver\u2060eign\ufeff", "sovereign"],
    ["wo\u200drd, wo\u200crd, 港\u200b口", "word, word, 港口"],
    ["ab\u{e0041}\u{e0042}c", "abc"],
    ["x\ufe0fy", "xy"],
    ["é\u0085t", "ét"],
  ])("%j is read as %s", (found, meant) => {
    expect(mend(found)).toBe(meant);
  });

  test.each([
    "می\u200cشود",
    "क्\u200dया",
    "👨\u200d👩\u200d👧 ❤\ufe0f 5\ufe0f\u20e3",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "葛\u{e0100}飾",
    "ไทย\u200bไทย",
  ])("%j stays", (honest) => {
    expect(mend(honest)).toBe(honest);
  });
});

test("a question mark in place of a letter stays: which one it was cannot be known", () => {
  expect(mend("Fran?ais")).toBe("Fran?ais");
});

test("edits are in order, apart, and change something, for any text", () => {
  const pieces = fc.constantFrom(
    ..."aсοh(huán)語(yǔ)Ｈ\u200b\u00ad\ufe0f\u200d é𝗯\ud800".split(""),
    "𝗯",
    "👩",
    "\u{e0041}",
    "(yǔ)",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join("");
      let end = 0;
      for (const edit of findIntrusions(text)) {
        expect(edit.start).toBeGreaterThanOrEqual(end);
        expect(edit.text).not.toBe(text.slice(edit.start, edit.end));
        end = edit.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test.each(["(", "(yǔ", "h(huán)", "語(yǔ)", "аa", "\u200b", "a\u200b", "𝗯", "\u{e0041}", "Ｈ"])(
  "a megabyte of %j takes a moment",
  (piece) => {
    const start = process.hrtime.bigint();
    findIntrusions(piece.repeat(500_000 / piece.length));
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(4_000);
  },
);
