import { checkNear, checkWithin, parseTerm } from "../../src/themes/parse-term.js";

const sequencesOf = (term: string): string[] =>
  parseTerm(term).sequences.map(({ elements }) =>
    elements.map(({ form, isGlob }) => (isGlob ? `/${form}/` : form)).join(" "),
  );

test.each([
  ["Rule of Law", ["rule of law"]],
  ["rule-making", ["rule making", "rulemaking"]],
  ["state-of-the-art ship", ["state of the art ship", "stateoftheart ship"]],
  ["rule - making", ["rule making"]],
  ["sovereign*", ["/sovereign*/"]],
  ["inter-state*", ["inter /state*/", "/interstate*/"]],
  ["cyber-*", ["cyber /*/", "/cyber*/"]],
  ["Ö**?L*", ["/ö*?l*/"]],
  ["people’s", ["people s"]],
  ["l‘état*", ["l /état*/"]],
  ["and/or*", ["and /or*/"]],
  ["U.S. policy", ["u.s policy"]],
  ["“quoted”", ["quoted"]],
  ["人工智能", ["人 工 智 能"]],
  ["5G网络", ["5g 网 络"]],
  ["5G*网络", ["/5g*/ 网 络"]],
  ["サイバー・空間", ["サ イ バ ー 空 間"]],
  ["网络-主权", ["网 络 主 权"]],
  ["网?", ["网 /?/"]],
  ["*主权*", ["主 权"]],
  ["网*权", ["网 权", "网 /?/ 权", "网 /?/ /?/ 权", "网 /?/ /?/ /?/ 权", "网 /?/ /?/ /?/ /?/ 权"]],
  ["  -law- ", ["law"]],
])("%j is %j", (term, sequences) => {
  expect(sequencesOf(term)).toEqual(sequences);
  expect(parseTerm(term).mistake).toBeNull();
});

test.each(["a,", "主权", "*a", "a-", "a ", "a", "*", " "])(
  "a megabyte of %j is no term",
  (piece) => {
    const { mistake } = parseTerm(piece.repeat(500_000));
    expect(mistake).toBe("at most 1,000 characters");
  },
);

test.each([
  ["", "a word"],
  ["–", "a word"],
  ["😀", "a word"],
  ["\u00ad\u200d", "a word"],
  ["\u064b", "a word"],
  ["权*权*权*权", "at most 2 * between characters"],
  ["*", "at least one letter besides * and ?"],
  ["?* *", "at least one letter besides * and ?"],
  ["*-*", "at least one letter besides * and ?"],
  ["a b c d e f g h i j k l m", "at most 12 words"],
  ["law (sea)", "words with only blanks, hyphens, apostrophes, & or / between them"],
  ["law: sea*", "words with only blanks, hyphens, apostrophes, & or / between them"],
  ["law. Sea", "words with only blanks, hyphens, apostrophes, & or / between them"],
])("%j should be %s", (term, mistake) => {
  expect(parseTerm(term).mistake).toBe(mistake);
});

test("a proximity term has 2 to 6 parts, at most 50 words apart", () => {
  expect([1, 2, 6, 7].map(checkNear)).toEqual([
    ...["a list of 2 to 6 terms", null, null, "a list of 2 to 6 terms"],
  ]);
  const wanted = "a whole number of words from 1 to 50";
  expect([0, 1, 50, 51, 1.5, "2", null].map(checkWithin)).toEqual([
    ...[wanted, null, null, wanted, wanted, wanted, wanted],
  ]);
});
