import { parseTerm } from "../../src/themes/parse-term.js";

const sequencesOf = (term: string): string[] =>
  parseTerm(term).sequences.map((elements) =>
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
  ["人工智能", ["人工 智能"]],
  ["  -law- ", ["law"]],
])("%j is %j", (term, sequences) => {
  expect(sequencesOf(term)).toEqual(sequences);
  expect(parseTerm(term).mistake).toBeNull();
});

test.each([
  ["", "a word"],
  ["–", "a word"],
  ["😀", "a word"],
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
