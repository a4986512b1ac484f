import { describeDifferences } from "../../src/output/describe-differences.js";
import type { Codebook } from "../../src/themes/codebook.js";
import { compareCodebooks } from "../../src/themes/compare-codebooks.js";
import { listChanges } from "../../src/themes/list-changes.js";
import { codebookOf, passageOf } from "../themes/passages.js";

const passages = [
  passageOf("A dike holds the river.", { passage: "tract#1" }),
  passageOf("The levee broke.", { passage: "tract#2", index: 2 }),
];

function linesOf(a: Codebook, b: Codebook): string[] {
  const text = describeDifferences(listChanges(a, b), compareCodebooks(passages, a, b));
  return text.split("\n").map((line) => line.trimEnd());
}

test("a theme that is only in one has no share in the other", () => {
  expect(linesOf(codebookOf({ walls: ["dike"] }), codebookOf({ ruin: ["broke"] }))).toEqual([
    "ruin: theme added, with 1 term",
    "walls: theme removed, with 1 term",
    "",
    "theme  passages  before    after     gained  lost",
    "─────  ────────  ────────  ────────  ──────  ────",
    "ruin          2  no theme  50.0 %         1     0",
    "walls         2  50.0 %    no theme       0     1",
    "",
    "1 passage gains ruin",
    "  tract#2  The levee [broke].",
    "",
    "1 passage loses walls",
    "  tract#1  A [dike] holds the river.",
    "",
  ]);
});

test("many terms are told together, the first of them by name", () => {
  const words = Array.from("abcdefgh", (letter) => letter.repeat(3));
  expect(linesOf(codebookOf({ x: ["dike"] }), codebookOf({ x: ["dike", ...words] }))).toEqual([
    'x: 8 terms added: "aaa", "bbb", "ccc", "ddd", "eee", "fff", …',
    "",
    "None of 2 passages gains or loses a theme.",
    "",
  ]);
});

test("a passage that moves without a hit of its own says by what", () => {
  const a = codebookOf({ walls: ["dike"] });
  const b = { ...a, themes: a.themes.map((theme) => ({ ...theme, present_from: 2 })) };
  const lines = linesOf(a, b);
  expect(lines[0]).toBe("walls: present_from: any hit -> 2");
  expect(lines).toContain("  tract#1  by its weights, negation or neighbours");
});

test("nothing in it can steer the terminal", () => {
  const [a, b] = [codebookOf({ x: ["\u001b[31mdike"] }), codebookOf({ x: ["dike\u001b[0m"] })];
  expect(linesOf(a, b).join("\n")).not.toContain("\u001b");
});
