import type { Scalar, YAMLMap } from "yaml";
import { parseYaml } from "../../src/themes/parse-yaml.js";

test.each([
  ["lists in brackets", "[".repeat(10_000)],
  ["maps in braces", "{a: ".repeat(10_000)],
  ["lists by dashes", "- ".repeat(10_000)],
  ["maps by blanks", Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ["keys by question marks", "? ".repeat(10_000)],
])("%s that are nested without end are refused", (_, text) => {
  expect(() => parseYaml(text, "deep.yml")).toThrow(
    /^deep\.yml: expected at most 100 levels of lists and keys, found more \(line [1-9]\d*\)$/u,
  );
});

test("a key that is there twice, a quote that does not close, a tab: each is told with its line", () => {
  const messageOf = (text: string): string => {
    try {
      parseYaml(text, "book.yml");
      return "none";
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(messageOf("a: 1\na: 2\n")).toBe(
    'book.yml: not valid YAML: the key "a" is there already (line 2, column 1)',
  );
  expect(messageOf('a: 1\nb: [x, "y]\nc: z\n')).toBe(
    "book.yml: not valid YAML: the quotation mark does not close (line 2, column 8)",
  );
  expect(messageOf("a: b\n---\nc: d\n")).toBe(
    "book.yml: not valid YAML: a second document begins (line 2, column 1)",
  );
  expect(messageOf("a:\n\tb: c\n")).toMatch(/not valid YAML: .*\(line 2, column 1\)$/u);
});

test("aliases are not followed: text that would grow without bound stays as it is", () => {
  const lines = ["a0: &a0 [x, x]"];
  for (let i = 1; i < 60; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
  expect(parseYaml(lines.join("\n"), "laughs.yml").document.errors).toEqual([]);
});

test("more terms than memory has room for are refused, and many keys are read", () => {
  expect(() => parseYaml(`a: [${"x,".repeat(1_300_000)}]`, "long.yml")).toThrow(
    "long.yml: expected at most about 500,000 terms, found more (line 1)",
  );
  const keys = Array.from({ length: 30_000 }, (_, i) => `k${i}:`).join("\n");
  const { document } = parseYaml(keys, "keys.yml");
  expect(document.contents).toMatchObject({ items: { length: 30_000 } });
});

test.each(["\n", "\r\n", "\r"])("lines may end with %j", (end) => {
  const { document, lines } = parseYaml(["a:", "  b: c", "d: |", "  e", "  f", ""].join(end), "x");
  expect(document.toJS()).toEqual({ a: { b: "c" }, d: "e\nf\n" });
  const [, second] = (document.contents as YAMLMap<Scalar>).items;
  expect(lines.linePos(second?.key.range?.[0] ?? 0)).toEqual({ line: 3, col: 1 });
});
