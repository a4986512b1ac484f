import * as classes from "../../src/text/character-classes.js";

const { classOfCodePoint, classOfUnit, isUnspaced } = classes;

test("letters and marks, digits, scripts without blanks, the invisible, and all the rest", () => {
  const kinds = (characters: string) =>
    Array.from(characters, (one) => classOfCodePoint(one.codePointAt(0) ?? 0));
  expect(new Set(kinds("aéßыع한\u0301ª𝒜𞤀"))).toEqual(new Set([classes.LETTER]));
  expect(new Set(kinds("1٣½²Ⅻ𝟘"))).toEqual(new Set([classes.DIGIT]));
  expect(new Set(kinds("国〇かアーกລကក\uff70𠀀"))).toEqual(new Set([classes.UNSPACED]));
  expect(new Set(kinds("\u00ad\u200c\u200d\u2060\ufeff"))).toEqual(new Set([classes.IGNORED]));
  expect(new Set(kinds(" -_'ʼ。\ud800 \udc00\uffff😀\u{10ffff}"))).toEqual(
    new Set([classes.SEPARATOR]),
  );
});

test("the class of a unit is that of the character", () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const character = String.fromCharCode(unit);
    const isInside = classOfUnit[unit] === classes.LETTER || classOfUnit[unit] === classes.DIGIT;
    const isIgnored = /\u00ad|\u200c|\u200d|\u2060|\ufeff/u.test(character);
    const isLetter = /[\p{L}\p{M}\p{N}]/u.test(character) && character !== "ʼ";
    if (isInside !== (isLetter && !isIgnored && !isUnspaced(character))) {
      throw new Error(`U+${unit.toString(16)}`);
    }
  }
});
