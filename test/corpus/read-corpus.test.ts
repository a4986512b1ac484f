import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { Document } from "../../src/rows.js";
import { formats } from "../../src/corpus/files/formats.js";
import { readCorpus, type Corpus } from "../../src/corpus/read-corpus.js";
import { withFolder } from "../folder.js";
import { makeDocx, makeEpub, makeOdt, makePdf, wordParagraph } from "./make-files.js";
import { splitPassages } from "../../src/text/split-passages.js";

const fixtures = path.join(import.meta.dirname, "fixtures");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "topoi-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The corpus of a folder with these files. */
async function readFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<Corpus> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return readCorpus(folder);
}

async function readFixture(name: string): Promise<{ document: Document; passages: string[] }> {
  const { documents, problems } = await readCorpus(path.join(fixtures, name));
  const [document] = documents;
  if (document === undefined || documents.length > 1) throw new Error(`${name}: not one document`);
  expect(problems).toEqual([]);
  return {
    document,
    passages: splitPassages([document], { shortest: 0 }).map((passage) => passage.text),
  };
}

const sentence = "The harbour authority has asked for a breakwater for eleven years now.";

describe("pages as they are found", () => {
  test("a news portal: byline with pipes, buttons, caption, biography, copyright, spam", async () => {
    const { document, passages } = await readFixture("portal-page.txt");
    expect(document).toMatchObject({
      title: "Stone against the sea",
      author: "Maren Oldekop",
      date: "2021-03-14",
      year: 2021,
      date_source: "text",
      language: "en",
      source: "Nyholm Daily",
    });
    expect(passages).toHaveLength(4);
    expect(passages[0]).toMatch(/^Small harbours cannot wait .*\n\nIn the lower bay, /u);
    expect(passages[3]).toMatch(/on progress each quarter\.$/u);
  });

  test("a page with a comment form and a biography by name", async () => {
    const { document, passages } = await readFixture("comment-page.txt");
    expect(document).toMatchObject({
      title: "Small harbours, large promises",
      author: "Lene Vael",
      date: "2017-11-21",
      source: "Harbour.example.org",
    });
    expect(passages.map((text) => text.slice(0, 10))).toEqual([
      "The third ",
      "During the",
      "Most strik",
    ]);
  });

  test("a scrape in small letters: the author in its middle, the source at its end", async () => {
    const { document, passages } = await readFixture("lower-case-scrape.txt");
    expect(document).toMatchObject({
      title: "jonna aas: rise with the tide and hold the line of stone",
      author: "Jonna Aas",
      date: null,
      language: "en",
      source: "Coastal Forum",
    });
    expect(passages.map((text) => text.slice(-12))).toEqual(
      ["ads in full:", "with stone.", "ur summers.", "e who sail from them."].map(
        (end) => expect.stringContaining(end.slice(-11)) as string,
      ),
    );
  });

  test("the same in Indonesian, with its date", async () => {
    const { document, passages } = await readFixture("lower-case-indonesian.txt");
    expect(document).toMatchObject({
      author: "Jonna Aas",
      date: "2021-03-07",
      language: "id",
      source: "Forum Pesisir",
    });
    expect(passages).toHaveLength(4);
    expect(passages.join()).not.toMatch(/penyunting|laporan\/umpan|Русский/u);
  });

  test("a Chinese page: several facts in one line", async () => {
    const { document, passages } = await readFixture("chinese-page.txt");
    expect(document).toMatchObject({
      title: "海港为什么需要防波堤",
      author: "陈望海",
      date: "2021-03-14",
      language: "zh",
      source: "海岸日报",
    });
    expect(passages.map((text) => text.slice(0, 4))).toEqual(["过去十一", "下湾的渔", "因此，市"]);
  });

  test("a think tank's page: sections belong together, nothing in it runs", async () => {
    const { document, passages } = await readFixture("think-tank.html");
    expect(document).toMatchObject({
      title: "Ports without shelter",
      author: "Tomas Brekke",
      date: "2020-11-03",
      date_source: "metadata",
      language: "en",
      source: "Institute for Coastal Policy",
    });
    expect(passages[0]).toMatch(/^Summary\n\nThe harbour/u);
    expect(passages.join("\n")).toContain("Invite the neighbouring ports to bid jointly");
    expect(passages.join("\n")).not.toMatch(/cookies|Cranes|program|must not|senior fellow|©/u);
  });

  test("a newsletter: front matter, table, quotation and the list at its end", async () => {
    const { document, passages } = await readFixture("newsletter.md");
    expect(document).toMatchObject({
      document: "maren-oldekop-tomas-brekke-2022",
      title: "The Quay Letter",
      author: "Maren Oldekop; Tomas Brekke",
      date: "2022-02-01",
      date_source: "front-matter",
      extra: { tags: ["ports"] },
    });
    expect(passages).toEqual([
      "Dear readers,",
      "The harbour authority has spent eleven years asking for a breakwater. See the report.",
      "port boats",
      "Nyholm 112",
      "Insurance premiums have doubled since the storm of 2019; the smallest boats go without cover.",
      "Our demands",
      "Publish the tender",
      "Invite the neighbours",
      "by letter [quay@example.org]",
    ]);
  });
});

describe("texts that are no pages lose nothing", () => {
  test.each([
    ["poem.txt", ["it did not knock,", "the kettle and the clock.", "They sent a wreath"]],
    ["interview.txt", ["A: In 2010.", "A: Every spring"]],
    ["two-languages.txt", ["answers the telephone.", "港口没有庇护", "肯接电话的人。"]],
    [
      "wrapped-speech.txt",
      [
        "Mr. Chairman, Excellencies,",
        "What the fishers of the lower bay",
        "one office that answers",
        "I thank you.",
      ],
    ],
  ])("%s", async (name, wanted) => {
    const { document, passages } = await readFixture(name);
    expect(document.author).toBeNull();
    for (const words of wanted) expect(passages.join("\n")).toContain(words);
  });

  test("one line, line ends of Windows, a byte order mark", async () => {
    const { documents } = await readFiles({
      "a.txt": sentence,
      "b.txt": `\ufeffOf waiting\r\nby Lene van der Aas\r\n12 June 2017\r\n\r\n${sentence} And more.\r\n`,
    });
    expect(documents.map((row) => [row.title, row.author, row.date, row.text])).toEqual([
      [null, null, null, sentence],
      ["Of waiting", "Lene van der Aas", "2017-06-12", `${sentence} And more.`],
    ]);
  });

  test("what a document does not say stays unknown", async () => {
    const { documents } = await readFiles({
      "a.txt": `By contrast, 03/04/2017 is no date.\n\n${sentence}\n\nPosted 2 days ago`,
    });
    expect(documents[0]).toMatchObject({
      title: null,
      author: null,
      date: null,
      year: null,
      date_source: null,
      source: null,
    });
  });
});

describe("what cannot be read is told, and the rest is read", () => {
  test("an empty file, a picture, no letters, no text, an unknown ending", async () => {
    const { documents, problems } = await readFiles({
      "empty.txt": "",
      "blank.md": " \n\t\n",
      "photo.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0),
      "random.txt": Uint8Array.of(0x64, 0xe9, 0x02),
      "bare.html": "<script>1</script>",
      "report.docx": "x",
      "report.doc": "x",
      "good.txt": sentence,
    });
    expect(documents.map((row) => row.path)).toEqual(["good.txt"]);
    expect(Object.fromEntries(problems.map((row) => [row.path, row.message]))).toEqual({
      "blank.md": "expected text, found an empty file",
      "empty.txt": "expected text, found an empty file",
      "random.txt": "expected text, found binary data (byte 0xE9 at byte 1)",
      "photo.txt": "expected text, found a PNG image",
      "report.doc": `expected ${formats.join(", ")}; found .doc`,
      "report.docx": expect.stringMatching(/^expected a DOCX file; found a damaged one/u) as string,
      "bare.html": "expected a text, found none",
    });
    expect(problems.every((row) => row.severity === "error")).toBe(true);
  });

  test("another encoding than UTF-8 is read, with a warning", async () => {
    const { documents, problems } = await readFiles({
      "latin1.txt": Uint8Array.from(Buffer.from(`Élan vital. ${sentence}`, "latin1")),
    });
    expect(documents[0]?.text).toBe(`Élan vital. ${sentence}`);
    expect(problems).toEqual([
      {
        path: "latin1.txt",
        line: null,
        severity: "warning",
        message: "read as windows-1252, a guess",
      },
    ]);
  });

  test("broken front matter is a warning with its line; the text is read", async () => {
    const { documents, problems } = await readFiles({
      "a.md": `---\ntitle: x\nauthor: [a\n---\n${sentence}\n`,
    });
    expect(documents[0]).toMatchObject({ title: null, author: null, text: sentence });
    expect(problems).toMatchObject([{ path: "a.md", line: 4, severity: "warning" }]);
    expect(problems[0]?.message).toMatch(
      /^front matter: not valid YAML \(.*\); its facts are unknown$/u,
    );
  });

  test("a bad line in a JSONL file is named; the other records are read", async () => {
    const { documents, problems } = await readFiles({
      "a.jsonl": [
        `{"id":"one","text":${JSON.stringify(sentence)}}`,
        "{oops \u001b[31m",
        "[1]",
        `{"text":5}`,
        `{"id":"two","text":"Two."}`,
      ].join("\n"),
    });
    expect(documents.map((row) => row.document)).toEqual(["one", "two"]);
    expect(problems.map((row) => row.line)).toEqual([2, 3, 4]);
    expect(problems.map((row) => row.message).join("")).not.toContain("\u001b");
  });

  test("an id that two records bring is given to the first, and told", async () => {
    const { documents, problems } = await readFiles({
      "a.jsonl": '{"id":"x","text":"One."}\n{"id":"x","text":"Two."}',
    });
    expect(documents.map((row) => row.document)).toEqual(["x", "x-2"]);
    expect(problems).toMatchObject([{ line: 2, severity: "warning" }]);
  });
});

test("every format in one folder, packed or not, and a sidecar that overrides what was found", async () => {
  const pdf = await makePdf([[{ text: `${sentence} In a PDF.`, x: 50, y: 700, size: 9 }]]);
  const files = {
    "a.docx": makeDocx(wordParagraph(`${sentence} In Word.`)),
    "b.odt": makeOdt(`<text:p>${sentence} In ODT.</text:p>`),
    "c.epub": makeEpub([["one.xhtml", `<p>${sentence} In a book.</p>`]]),
    "d.pdf": pdf,
    "e.csv": `id,text\nrow,${sentence} In a table.\n`,
    "f.tsv.gz": gzipSync(`text\ttitle\n${sentence} In another.\tT\n`),
    "g.html.gz": gzipSync(`<p>${sentence} On a page.</p>`),
    "h.ndjson.gz": gzipSync(JSON.stringify({ text: `${sentence} In a line.` })),
    "i.mht": `Content-Type: text/html\n\n<p>${sentence} In an archive.</p>`,
    "j.md": `---\nauthor: Ada Brook\ndate: 2020-01-01\n---\nBy Tom Marsh\n\n${sentence}\n`,
    "metadata.csv":
      "path,author,year\nj.md,unknown,unknown\n*.pdf,Lene Vael,2019\nrow,Jonna Aas,\nz,A,\n",
  };
  const { documents, problems } = await readFiles(files);
  expect(documents.map((row) => row.path)).toEqual(
    Object.keys(files).filter((name) => name !== "metadata.csv"),
  );
  const byPath = new Map(documents.map((row) => [row.path, row]));
  expect(byPath.get("j.md")).toMatchObject({ author: null, date: null, year: null });
  expect(byPath.get("d.pdf")).toMatchObject({ author: "Lene Vael", year: 2019 });
  expect(byPath.get("e.csv")).toMatchObject({ document: "row", author: "Jonna Aas" });
  expect(problems).toMatchObject([{ path: "metadata.csv", line: 5, severity: "warning" }]);
  const { documents: plain } = await readCorpus(folder, { metadata: false });
  expect(plain.find((row) => row.path === "j.md")?.author).toBe("Ada Brook");
});

test("a page of 200 MB is told and not read; one of 100,000 elements in each other is", async () => {
  const deep = `${"<div>".repeat(100_000)}<p>${sentence}</p>`;
  const { documents, problems } = await (async () => {
    await writeFile(path.join(folder, "deep.html"), deep);
    await writeFile(path.join(folder, "large.html"), "");
    await truncate(path.join(folder, "large.html"), 200 * 1024 * 1024);
    return readCorpus(folder);
  })();
  expect(documents.map((row) => row.text)).toEqual([sentence]);
  expect(problems).toMatchObject([
    { path: "large.html", message: "expected a document of at most 48 MB; found 200 MB" },
  ]);
});

test("each document can be seen and changed as its file gives it, with its line", async () => {
  await writeFile(path.join(folder, "two.jsonl"), '{"text":"One."}\n\n{"text":"Two.","n":2}\n');
  const seen: unknown[] = [];
  const { documents } = await readCorpus(folder, {
    onSource(source, name) {
      seen.push([name, source.line, source.extra]);
      return { ...source, extra: { ...source.extra, line: source.line } };
    },
  });
  expect(seen).toEqual([
    ["two.jsonl", 1, {}],
    ["two.jsonl", 3, { n: 2 }],
  ]);
  expect(documents.map(({ extra }) => extra)).toEqual([{ line: 1 }, { n: 2, line: 3 }]);
});

describe("read as is", () => {
  const wrapped = `Page 1\r\n\r\nBy Jane Doe\r\n\r\n${sentence}  Twice-\r\ntold.`;

  test("texts of records and plain files stay to the letter, with the facts that are given", async () => {
    await readFiles({
      "a.jsonl": `${JSON.stringify({ id: "x", text: wrapped, author: "Ada Brook", year: 2019 })}\n`,
      "b.csv": `text,title\n"${wrapped}",T\n`,
      "c.txt": wrapped,
      "metadata.csv": "path,author\nc.txt,Tom Marsh\n",
    });
    const { documents, removed, problems } = await readCorpus(folder, { asIs: true });
    expect([removed, problems]).toEqual([[], []]);
    expect(documents).toMatchObject([
      { document: "x", author: "Ada Brook", year: 2019, title: null },
      { document: "b-2", author: null, title: "T" },
      { document: "c", author: "Tom Marsh", author_from: "metadata.csv, line 2" },
    ]);
    for (const row of documents) {
      expect(row).toMatchObject({
        text: wrapped,
        language: "en",
        headings: [],
        passages: 1,
        counted: true,
        same_text_as: null,
      });
      expect(row.runs).toHaveLength(1);
    }
  });

  test("a page is refused, a blank text told, and ids are made different as ever", async () => {
    await readFiles({
      "a.jsonl": ["One.", " ", "Two."].map((text) => JSON.stringify({ id: 1, text })).join("\n"),
      "b.md": sentence,
    });
    const { documents, problems } = await readCorpus(folder, { asIs: true, language: "German" });
    expect(documents.map((row) => [row.document, row.language])).toEqual([
      ["1", "de"],
      ["1-2", "de"],
    ]);
    expect(problems.map(({ path: file, line, message }) => [file, line, message])).toEqual([
      ["b.md", null, expect.stringMatching(/^expected a format whose text stands as it is/u)],
      ["a.jsonl", 2, "expected a text, found none"],
      ["a.jsonl", 3, "id: expected one that no other document has, found 1; named 1-2"],
    ]);
    await expect(readCorpus(folder, { asIs: true, language: "Klingonese" })).rejects.toThrow(
      "language: expected a language such as en or German, found Klingonese",
    );
  });

  test("records before a cut in a .gz are read, and its line is told", async () => {
    const lines = Array.from(
      { length: 500 },
      (_, i) => `{"id":${i},"text":"Number ${i * 7919}."}\n`,
    );
    const packed = gzipSync(lines.join(""));
    await readFiles({ "a.jsonl.gz": packed.subarray(0, packed.length >> 1) });
    const { documents, problems } = await readCorpus(folder, { asIs: true });
    expect(documents.length).toBeGreaterThan(200);
    expect(documents.map((row) => row.document)).toEqual(documents.map((_, i) => String(i)));
    expect(problems).toMatchObject([
      {
        path: "a.jsonl.gz",
        line: documents.length + 1,
        message: "expected a whole .gz file; found one that is cut off",
      },
    ]);
  });
});

test("of one file's problems the first thousand are told, and how many more there are", async () => {
  const { problems } = await readFiles({ "a.jsonl": "x\n".repeat(1_500) });
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)?.message).toBe("500 more problems like these, which are not listed");
});

test("control characters, escapes and programs do no harm", async () => {
  const { documents } = await readFiles({
    "a.jsonl": JSON.stringify({
      id: "a\u001b]0;x\u0007",
      title: "<script>alert(1)</script>\u202e",
      author: "A\u0000B C",
      text: `\u001b[2J${sentence}\u0007`,
    }),
    "b.html": `<p>${sentence} More.<script>process.exit(1)</script><img src=x onerror=alert(1)></p>`,
  });
  for (const row of documents) {
    const { title, author, document, text } = row;
    expect([title, author, document, text].join("")).not.toMatch(/[\p{Cc}\u202e]/u);
  }
  expect(documents[0]?.text).toBe(`[2J${sentence}`);
  expect(documents[1]?.text).toBe(`${sentence} More.`);
});

test("the same words twice are one text, counted once", async () => {
  const { documents } = await readFiles({
    "a.txt": sentence,
    "b.md": `**${sentence}**`,
    "c.txt": "Other words altogether.",
  });
  expect(documents.map((row) => [row.document, row.same_text_as, row.counted])).toEqual([
    ["a", null, true],
    ["b", "a", false],
    ["c", null, true],
  ]);
});

test("folders in folders, files and globs; README and YAML are no documents; paths tell files apart", async () => {
  await readFiles({
    "2020/a.txt": "One text.",
    "2021/a.txt": "Another text.",
    "README.md": "x",
    "themes.yml": "x",
    "license-to-fish.txt": "A third.",
  });
  const pathsOf = async (seeds: string) =>
    (await readCorpus(path.join(folder, seeds))).documents.map((row) => row.path);
  expect(await pathsOf(".")).toEqual(["2020/a.txt", "2021/a.txt", "license-to-fish.txt"]);
  expect(await pathsOf("*/a.txt")).toEqual(["2020/a.txt", "2021/a.txt"]);
  expect(await pathsOf("2020/a.txt")).toEqual(["a.txt"]);
});

test("a place that is not there or empty is an error that says so", async () => {
  await expect(readCorpus(path.join(folder, "none"))).rejects.toMatchObject({
    name: "SeedsError",
    isMissing: true,
  });
  await expect(readCorpus(folder)).rejects.toMatchObject({ name: "SeedsError", isMissing: false });
  await expect(readCorpus(path.join(folder, "*.txt"))).rejects.toThrow(
    /expected a glob that matches documents/u,
  );
});

test("progress is told before each file", async () => {
  const told: unknown[] = [];
  await writeFile(path.join(folder, "a.txt"), sentence);
  await writeFile(path.join(folder, "b.txt"), sentence);
  await readCorpus(folder, { onFile: (...args) => told.push(args) });
  expect(told).toEqual([
    [1, 2, "a.txt"],
    [2, 2, "b.txt"],
  ]);
});

test("reading twice gives the same; every passage is a slice of its text", async () => {
  const once = await readCorpus(fixtures);
  expect(await readCorpus(fixtures)).toEqual(once);
  for (const document of once.documents) {
    for (const { start, end, text } of splitPassages([document])) {
      expect(document.text.slice(start, end)).toBe(text);
    }
  }
});

test("any bytes under any ending are a document or a problem", async () => {
  const marks = fc.constantFrom(
    "---\n",
    "a: *x\n",
    "{",
    '{"text":"a"}\n',
    "<p>",
    "</",
    "<table>",
    "&#",
    "[",
    "**",
    "\u0000",
    "\r",
    "x. ",
    "`",
    "\ufeff",
    "By A B\n",
    "作者：",
    "1/2/3",
  );
  const content = fc.oneof(
    fc.array(marks, { maxLength: 12 }).map((all) => Buffer.from(all.join(""))),
    fc
      .array(marks, { maxLength: 12 })
      .map((all) => Buffer.from(`\ufeff${all.join("")}`, "utf16le")),
    fc.uint8Array({ maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom(...formats, ".csv.gz"), async (bytes, ending) => {
      const file = path.join(folder, `x${ending}`);
      await writeFile(file, bytes);
      const { documents, problems } = await readCorpus(file);
      expect(documents.length + problems.length).toBeGreaterThan(0);
      for (const { message } of problems) {
        expect(message).not.toMatch(/\n|could not be read/u);
        expect(message.length).toBeLessThan(320);
      }
      expect(splitPassages(documents)).toBeDefined();
    }),
    { numRuns: 200 },
  );
});

test("of a long file it is told how many documents it has given, and what share of it was read", async () => {
  const text = "The dike was raised by a metre. ".repeat(400);
  const lines = Array.from({ length: 250 }, (_, i) => JSON.stringify({ text: `${i} ${text}` }));
  await withFolder({ "speeches.jsonl": lines.join("\n") }, async (folder) => {
    const told: [number, string, number][] = [];
    await readCorpus(folder, { asIs: true, onDocument: (...step) => told.push(step) });
    expect(told.map(([documents, file]) => [documents, file])).toEqual([
      [100, "speeches.jsonl"],
      [200, "speeches.jsonl"],
    ]);
    const [first = 0, second = 0] = told.map(([, , share]) => share);
    expect(first).toBeGreaterThan(0.3);
    expect(first).toBeLessThan(second);
    expect(second).toBeLessThanOrEqual(1);
  });
});

test("a language to prefer may be a name, and one that is none is told", async () => {
  await withFolder({ "a.txt": "The river belongs to those who live on it." }, async (folder) => {
    const read = (prefer: string[]) => readCorpus(folder, { prefer });
    expect((await read(["English", "de"])).documents).toHaveLength(1);
    await expect(read(["de", "zzzz"])).rejects.toThrow(
      new RangeError('readCorpus: prefer: expected languages such as en, id; found "zzzz"'),
    );
  });
});
