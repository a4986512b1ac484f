import { indexMetadata } from "../../../src/corpus/sidecar/apply-metadata.js";
import { readMetadata } from "../../../src/corpus/sidecar/read-metadata.js";
import { collectFacts, noFacts, type Facts } from "../../../src/corpus/source.js";

async function apply(
  sidecars: Readonly<Record<string, string>>,
  names: readonly string[],
  { areAll = true, id = null as string | null, extra = {} } = {},
) {
  const all = [];
  for (const [name, text] of Object.entries(sidecars)) {
    all.push(...(await readMetadata(text, name)).rows);
  }
  const index = indexMetadata(all, names, areAll);
  const facts: Facts =
    id === null
      ? noFacts
      : collectFacts((name) =>
          name === "id" ? { value: id, source: "metadata", from: "x" } : null,
        );
  const authors = names.map((name) => {
    const source = { line: null, blocks: [], facts, extra, isPage: false };
    return index.apply(source, name).facts.author?.value ?? null;
  });
  return {
    authors,
    problems: index.finish().map(({ path, line, message }) => `${path}:${line ?? 0}: ${message}`),
  };
}

test("a path, a name without its ending, a glob, a path with backslashes, a decomposed letter", async () => {
  const table = "path,author\na.txt,A\nb,B\n2020/*.txt,C\n2021\\d.txt,D\nu\u0308.txt,E\n";
  const names = ["a.txt", "b.pdf", "2020/c.txt", "2021/d.txt", "ü.txt", "z.txt"];
  expect(await apply({ "metadata.csv": table }, names)).toEqual({
    authors: ["A", "B", "C", "D", "E", null],
    problems: [],
  });
});

test("a name that several files have is told, and so are rows that match nothing or match twice", async () => {
  const table = "path,author\na.txt,A\n1/a.txt,B\n1/a.txt,C\nnone.txt,D\n";
  const names = ["1/a.txt", "2/a.txt"];
  expect(await apply({ "metadata.csv": table }, names)).toEqual({
    authors: ["B", null],
    problems: [
      "metadata.csv:2: expected the path of one file; found 2 of the name a.txt; not used",
      "metadata.csv:4: expected one row for a file; found another for 1/a.txt; not used",
      "metadata.csv:5: expected the path of a file or the id of a document; found none.txt, which is neither",
    ],
  });
  expect(
    (await apply({ "metadata.csv": "path,author\nx,D\n" }, names, { areAll: false })).problems,
  ).toEqual([]);
});

test("the sidecar beside a file wins over one further up; a file's own row over a glob", async () => {
  const sidecars = {
    "metadata.csv": "path,author\n1/a.txt,Far\n*.txt,Any\n",
    "1/metadata.csv": "path,author\na.txt,Near\n",
  };
  const { authors, problems } = await apply(sidecars, ["1/a.txt", "b.txt"]);
  expect(authors).toEqual(["Near", "Any"]);
  expect(problems).toEqual([
    "metadata.csv:2: expected one row for a file; found another for 1/a.txt; not used",
  ]);
});

test("a record is named by its id", async () => {
  const table = "id,author\nAFG-1993,A\n";
  const { authors } = await apply({ "metadata.csv": table }, ["a.jsonl"], { id: "AFG-1993" });
  expect(authors).toEqual(["A"]);
});

test("a name in angle brackets is a key or column of each document", async () => {
  const table = "path,author,title\na.jsonl,<countryName>,< no such >\n";
  const found = await apply({ "metadata.csv": table }, ["a.jsonl", "b.txt"], {
    extra: { countryName: "Fiji" },
  });
  expect(found).toEqual({
    authors: ["Fiji", null],
    problems: [
      "metadata.csv:2: expected a key or column of the documents; found <no such>, which none has",
    ],
  });
  const yaml = "a.jsonl:\n  author: <countryName>\n";
  const read = await apply({ "metadata.yml": yaml }, ["a.jsonl"], { extra: { countryName: 1 } });
  expect(read).toEqual({ authors: ["1"], problems: [] });
});
