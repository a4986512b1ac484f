import fc from "fast-check";
import {
  formOf,
  hashOf,
  joinHashes,
  piecesOf,
  readTokens,
} from "../../../src/arguments/model/forms.js";
import { anyText } from "../../text/texts.js";

const tokensOf = (text: string) => {
  const { starts, ends } = readTokens(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
};
const formsOf = (text: string) => readTokens(text).forms.map((form) => form.text);

test.each([
  ["We don't know.", ["We", "don", "'", "t", "know", "."]],
  ["1,000 km in 2019", ["1", ",", "000", "km", "in", "2019"]],
  ["U.S.-led", ["U", ".", "S", ".", "-", "led"]],
  ["  the\n\nriver\t rises ", ["the", "river", "rises"]],
  ["l’État, c’est moi", ["l", "’", "État", ",", "c", "’", "est", "moi"]],
  ["5G networks", ["5", "G", "networks"]],
  ["网络主权 matters", ["网络主权", "matters"]],
  ["a\u00a0b\u202fc\u2028d\u3000e", ["a", "b", "c", "d", "e"]],
  ["why?!", ["why", "?", "!"]],
  ["", []],
  [" \n\t ", []],
])("the words, numbers and marks of %j", (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test("case, the shape of quotation marks and dashes, and digits make no other form", () => {
  expect(formsOf("“RIVERS” – 1911")).toEqual(['"', "rivers", '"', "-", "0"]);
  expect(formsOf("‘Rivers’ — 77")).toEqual(["'", "rivers", "'", "-", "0"]);
});

test("only what is made of letters is a word", () => {
  const { forms } = readTokens("Rivers rose, 12 é 国 😀");
  expect(forms.filter(({ isWord }) => isWord).map(({ text }) => text)).toEqual([
    "rivers",
    "rose",
    "é",
  ]);
});

/** Blanks, the blank of no width, and control characters. */
const blank = /^(?:[\s\u200b]|(?=[^\u007f-\u009f])\p{Cc})*$/u;

test("tokens cover every character that is no blank, in order and once", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { forms, starts, ends } = readTokens(text);
      expect(starts).toHaveLength(forms.length);
      expect(ends).toHaveLength(forms.length);
      let end = 0;
      forms.forEach((form, i) => {
        const [from = 0, until = 0] = [starts[i], ends[i]];
        expect(from).toBeGreaterThanOrEqual(end);
        expect(until).toBeGreaterThan(from);
        // What lies between two tokens is blank, or a control character.
        expect(text.slice(end, from)).toMatch(blank);
        const token = text.slice(from, until);
        expect(token).not.toMatch(/[^\S\ufeff]/u);
        if (form.isWord) expect(form).toBe(formOf(token));
        end = until;
      });
      expect(text.slice(end)).toMatch(blank);
    }),
  );
});

test("a word is one object, whatever its case and whichever came first", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."a,b,c,é,ö,ß,Σ,σ,ς,ı,İ,ñ".split(",")),
    minLength: 1,
    maxLength: 70,
  });
  fc.assert(
    fc.property(word, (written) => {
      const form = formOf(written);
      const small = written.toLowerCase();
      expect(formOf(small)).toBe(form);
      expect(formOf(written)).toBe(form);
      expect(formOf(form.text)).toBe(form);
      expect(form).toMatchObject({ text: small.slice(0, 60), isWord: true });
      expect(form.hash).toBe(hashOf(form.text));
    }),
  );
  expect(formOf("STATES")).toBe(formOf("states"));
  expect(formOf("States")).toBe(formOf("sTATES"));
});

test("words beyond sixty letters are told apart by their beginning", () => {
  const long = "a".repeat(60);
  expect(formOf(`${long}bc`)).toBe(formOf(long));
  expect(formOf(`${long.slice(1)}b`)).not.toBe(formOf(long));
  expect(formOf("a".repeat(1_000_000)).text).toBe(long);
  // A capital that is two small letters.
  expect(formOf("İ".repeat(60)).text).toBe("i\u0307".repeat(30));
});

test("a form is the same after more forms than are remembered", () => {
  const { text, hash, isWord, traits } = formOf("Governance");
  for (let i = 0; i < 210_000; i++) formOf(String.fromCharCode(0x4e00 + (i >> 8), i & 0xff));
  expect(formOf("governance")).toMatchObject({ text, hash, isWord, traits });
  expect(formOf("GOVERNANCE")).toBe(formOf("governance"));
});

/** A made-up word for each number. */
function nameOf(number: number): string {
  return `q${String(number).replace(/\d/gu, (digit) => "abcdefghij".charAt(Number(digit)))}`;
}

test("a hash has 32 bits, is never 0 and hangs on the order of what is joined", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const [a, b] = [hashOf(one), hashOf(other)];
      for (const hash of [a, b, joinHashes(a, b)]) {
        expect(hash).toBe(hash | 0);
        expect(hash).not.toBe(0);
      }
      if (a !== b) expect(joinHashes(a, b)).not.toBe(joinHashes(b, a));
    }),
  );
});

test("a hundred thousand words have next to as many hashes", () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hashOf(nameOf(i))));
  expect(hashes.size).toBeGreaterThan(99_980);
});

test("the pieces of a word are all its threes, fours and fives of letters, edges counted in", () => {
  // ^we$ has ^we, we$ and ^we$; `the` has three threes, two fours and a five.
  expect(piecesOf("we")).toHaveLength(3);
  expect(piecesOf("the")).toHaveLength(6);
  const [begins] = piecesOf("rest");
  expect(piecesOf("resting")).toContain(begins);
  expect(piecesOf("arrest")).not.toContain(begins);
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), ({ length }) => {
      const edged = length + 2;
      const expected = [3, 4, 5].reduce((sum, size) => sum + Math.max(0, edged - size + 1), 0);
      expect(piecesOf("a".repeat(length))).toHaveLength(expected);
    }),
  );
});

test("fifty thousand words, or one word of a million letters, are read in time", () => {
  expect(readTokens("States should share. ".repeat(12_500)).forms).toHaveLength(50_000);
  expect(readTokens("a".repeat(1_000_000)).forms).toHaveLength(1);
  expect(readTokens("(".repeat(200_000)).forms).toHaveLength(200_000);
});
