import { readMetadata } from "../../../src/corpus/sidecar/read-metadata.js";

const read = async (text: string, sidecar = "metadata.csv") => {
  const { rows, problems } = await readMetadata(text, sidecar);
  return {
    rows: rows.map(({ target, line, facts }) => ({
      target,
      line,
      ...Object.fromEntries(
        Object.entries(facts).flatMap(([name, fact]) =>
          fact === null ? [] : [[name, fact.value]],
        ),
      ),
    })),
    problems: problems.map(({ line, message }) => `${line ?? 0}: ${message}`),
  };
};

test("a table: an empty cell says nothing, unknown says that nobody knows", async () => {
  expect(
    await read("path;author;date;source\na.txt;Ada Brook;;The Delta\n\nb.txt;Unknown;2021;\n"),
  ).toEqual({
    rows: [
      { target: "a.txt", line: 2, author: "Ada Brook", publisher: "The Delta" },
      { target: "b.txt", line: 4, author: "", date: "2021" },
    ],
    problems: [],
  });
});

test("YAML maps paths to facts, or lists facts with paths; several authors are a list", async () => {
  const map =
    "a.txt:\n  author: [Ada Brook, Tom Marsh]\n  year: 2021\n'2020/*': {publisher: The Delta}\n";
  const rows = [
    { target: "a.txt", line: 1, author: "Ada Brook; Tom Marsh", year: "2021" },
    { target: "2020/*", line: 4, publisher: "The Delta" },
  ];
  expect(await read(map, "metadata.yml")).toEqual({ rows, problems: [] });
  const list = "- path: a.txt\n  title: T\n- file: b.txt\n  language: en\n";
  expect((await read(list, "metadata.yaml")).rows).toEqual([
    { target: "a.txt", line: 1, title: "T" },
    { target: "b.txt", line: 3, language: "en" },
  ]);
});

test("each value says where it stands", async () => {
  const { rows } = await readMetadata("path,id\na.txt,7\n", "talks/metadata.csv");
  expect(rows[0]?.facts.id).toEqual({
    value: "7",
    source: "metadata",
    from: "talks/metadata.csv, line 2",
  });
});

test("what cannot be understood is told with its line, and the rest counts", async () => {
  expect((await read("name,author\na,b\n")).problems).toEqual([
    '1: expected a column "path"; found name, author; it was not used',
  ]);
  const table = await read("path,author,mood\na.txt,A B,x,y\n,A B,\nc.txt,C D,\n");
  expect(table.rows).toEqual([{ target: "c.txt", line: 4, author: "C D" }]);
  expect(table.problems).toEqual([
    "1: expected columns path, id, title, author, date, year, publisher, language; found mood, which was not used",
    "2: expected 3 cells, as in the header; found 4; the row was not used",
    "3: expected the path of a file; found none",
  ]);
  const open = await read('path,author\na.txt,A B\nb.txt,"C\n');
  expect(open.rows).toHaveLength(1);
  expect(open.problems[0]).toMatch(/^0: expected every quotation mark to close; .* was not used$/u);
});

test.each([
  ["a: [\n", /^\d: expected YAML; found /u],
  ["- x\n", /^1: expected facts such as author: Ada Brook; found none$/u],
  ["a.txt: {author: {name: A}}\n", /^1: author: expected text or a number; it was not used$/u],
  ["a.txt: {mood: x}\n", /^1: a\.txt: expected .*; found mood, which was not used$/u],
  ["a: &a [*a]\nb: {author: *b}\n", /./u],
  ["7\n", /^1: expected paths with their facts; found something else$/u],
])("broken YAML %j", async (text, message) => {
  expect((await read(text, "metadata.yml")).problems[0]).toMatch(message);
});
