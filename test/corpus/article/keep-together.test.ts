import type { Block } from "../../../src/corpus/block.js";
import type { Reason } from "../../../src/corpus/article/furniture.js";
import { keepTogether } from "../../../src/corpus/article/keep-together.js";

/** Lines as `+ text` (article), `- text` (not) or `title| text` (a reason); what is kept of them. */
function kept(...lines: string[]): string[] {
  const parsed = lines.map((line) => /^(\+|-|[a-z]+\|) (.*)$/u.exec(line)?.slice(1) ?? ["-", line]);
  const blocks = parsed.map(([, text = ""]): Block => ({ kind: "paragraph", text, runs: [] }));
  const reasons = parsed.map(([sign = ""]) =>
    sign.endsWith("|") ? (sign.slice(0, -1) as Reason) : null,
  );
  const result = keepTogether(
    blocks,
    reasons,
    parsed.map(([sign]) => sign === "+"),
  );
  return blocks.filter((_, i) => result[i]).map(({ text }) => text);
}

test("a standfirst under the title, where only bylines and the like stand between", () => {
  const standfirst = "Why a harbour that asks for stone is given promises";
  const rest = ["byline| By Lene Aas", "caption| Photo: Jo Vael", "+ The harbour is open."];
  expect(kept("- Opinion", "title| Stone", `- ${standfirst}`, ...rest)).toEqual([
    standfirst,
    "The harbour is open.",
  ]);
  expect(kept("title| Stone", `- ${standfirst}`, "- Latest", ...rest)).toHaveLength(1);
  expect(kept(`- ${standfirst}`, ...rest)).toHaveLength(1);
  expect(
    kept("title| Stone", "- Posted by the harbour's own office on 3 May 2020", ...rest),
  ).toHaveLength(1);
});

test("a list behind the line that announces it, up to the next furniture", () => {
  expect(
    kept(
      "+ Stone lasts.",
      "- We ask the council for:",
      "- a timetable",
      "- a budget",
      "advert| Ad",
      "- News",
    ),
  ).toEqual(["Stone lasts.", "We ask the council for:", "a timetable", "a budget"]);
  expect(kept("+ Stone lasts.", "- Tags:", "- harbours")).toEqual(["Stone lasts."]);
});

test("a short sentence between paragraphs or at the very end, but no label", () => {
  expect(kept("+ Stone lasts.", "- Why?", "+ It is hard.", "- So be it.")).toHaveLength(4);
  expect(kept("+ Stone lasts.", "- Latest", "+ It is hard.")).toHaveLength(2);
});
