import { jest } from "@jest/globals";
import { tellProblems } from "../../src/commands/tell-problems.js";
import type { Problem } from "../../src/rows.js";

function told(problems: readonly Problem[]): string[] {
  const lines: string[] = [];
  const write = jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  tellProblems(problems);
  write.mockRestore();
  return lines;
}

function problem(line: number | null, message: string, path = "a.jsonl"): Problem {
  return { path, line, message, severity: message.includes("taken") ? "warning" : "error" };
}

test("each problem is told with its file and line", () => {
  expect(
    told([problem(6, "expected a text, found none"), problem(null, "a date was taken as unknown")]),
  ).toEqual([
    "a.jsonl:6: expected a text, found none\n",
    "a.jsonl: warning: a date was taken as unknown\n",
  ]);
});

test("of many of one kind the first are told, and how many more; others are not lost", () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    problem(i + 1, `expected a key "text"; found id, n${i}`),
  );
  const lines = told([
    ...many,
    problem(41, "expected a whole .gz file; found one that is cut off"),
    ...many.slice(0, 5).map((one) => ({ ...one, path: "b.jsonl" })),
  ]);
  expect(lines).toHaveLength(5 + 1 + 5 + 1);
  expect(lines[5]).toBe("a.jsonl:41: expected a whole .gz file; found one that is cut off\n");
  expect(lines.at(-1)).toBe("a.jsonl: 35 more like line 1\n");
});
