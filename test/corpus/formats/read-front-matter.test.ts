import fc from "fast-check";
import { readFrontMatter } from "../../../src/corpus/formats/read-front-matter.js";

const read = (raw: string) => readFrontMatter(raw, "a.md");

test("facts under any of their names, the rest carried along; the text begins behind", () => {
  const raw =
    "---\r\ntitle: 'On: stone'\r\nby: [A B, C D]\r\npublished: 2020-01-02\r\nlang: id\r\ntags: [x]\r\n---\r\nText";
  const { bodyStart, facts, extra, problems } = read(raw);
  expect(raw.slice(bodyStart)).toBe("Text");
  expect(facts).toMatchObject({
    title: { value: "On: stone", from: "front matter title", source: "front-matter" },
    author: { value: "A B; C D", from: "front matter by" },
    date: { value: "2020-01-02", from: "front matter published" },
    language: { value: "id" },
    id: null,
  });
  expect(extra).toEqual({ tags: ["x"] });
  expect(problems).toEqual([]);
});

test("authors may be objects with names, and a source may be an address", () => {
  const raw =
    "---\nauthors:\n  - {name: A B, affiliation: X}\n  - C D\nsource: https://www.quay.example/a\n---\n";
  expect(read(raw).facts).toMatchObject({
    author: { value: "A B; C D", from: "front matter authors" },
    publisher: { value: "quay.example" },
  });
});

test("a text without front matter is left alone, a rule in its middle too", () => {
  for (const raw of [
    "Text\n---\nmore\n---\n",
    "--- \u0061",
    "----\na: b\n----\n",
    " ---\na: b\n---\n",
  ]) {
    expect(read(raw)).toMatchObject({ bodyStart: 0, problems: [] });
  }
});

test.each([
  ["title: a", 1, /expected a closing line ---, found none; read as text$/u],
  ["a: b\nc: [d\n---\n", 4, /^front matter: not valid YAML/u],
  ["a: b\na: c\n---\n", 3, /^front matter: not valid YAML \(Map keys must be unique\)/u],
  ["a: *none\n---\n", 2, /^front matter: not valid YAML .*its facts are unknown$/u],
  ["- a\n---\n", 2, /expected lines of the form key: value/u],
  ["title: {a: b}\n---\n", null, /^front matter: title: expected text; taken as unknown$/u],
])("%j is a warning with its line", (yaml, line, message) => {
  const { facts, problems } = read(`---\n${yaml}Text`);
  expect(facts.title).toBeNull();
  expect(problems).toMatchObject([
    { line, severity: "warning", message: expect.stringMatching(message) as string },
  ]);
});

test("aliases of aliases do not fill the memory", () => {
  const bomb = Array.from(
    { length: 30 },
    (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`,
  );
  expect(read(`---\na0: &a0 x\n${bomb.join("\n")}\n---\n`).problems).toHaveLength(1);
});

test("any front matter gives facts or a warning, never an error", () => {
  const part = fc.constantFrom(
    "a",
    ": ",
    "\n",
    "- ",
    "[",
    "{",
    "}",
    "*a",
    "&a ",
    "!!x ",
    "|",
    ">",
    "'",
    '"',
    "?",
    "#",
    "\t",
    "%",
    "@",
    "title: ",
    "<<: ",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { bodyStart } = read(`---\n${parts.join("")}\n---\nText`);
      expect(bodyStart).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
