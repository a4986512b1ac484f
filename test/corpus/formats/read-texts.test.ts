import path from "node:path";
import { gzipSync } from "node:zlib";
import { formatOf } from "../../../src/corpus/files/formats.js";
import { openFile } from "../../../src/corpus/files/open-file.js";
import { readTexts } from "../../../src/corpus/formats/read-texts.js";
import { withFolder } from "../../folder.js";
import { gather } from "../found.js";

function read(name: string, content: string | Uint8Array) {
  return withFolder({ [name]: content }, async (folder) => {
    const file = await openFile(path.join(folder, name));
    try {
      return await gather(readTexts(file, formatOf(name) ?? ".pdf", name));
    } finally {
      await file.close();
    }
  });
}

const text = "  Page 3\n\nA wrap-\nped line. \u0000\r\n";

test.each([
  ["a.txt", "One.\r\nTwo.\n"],
  ["a.txt.gz", gzipSync("One.\r\nTwo.\n")],
  ["a.csv", 'text\n"One.\r\nTwo.\n"\n'],
  ["a.tsv", 'id\ttext\n1\t"One.\r\nTwo.\n"\n'],
  ["a.jsonl", '{"text":"One.\\r\\nTwo.\\n"}'],
  ["a.ndjson.gz", gzipSync('{"text":"One.\\r\\nTwo.\\n"}')],
])("the text of %s is what stands there, to the letter", async (name, content) => {
  expect((await read(name, content)).sources.map((source) => source.text)).toEqual([
    "One.\r\nTwo.\n",
  ]);
});

test("nothing of a record is taken out or put together", async () => {
  const { sources } = await read("a.jsonl", JSON.stringify({ text }));
  expect(sources).toMatchObject([{ line: 1, text }]);
});

test.each([".md", ".html", ".mhtml", ".docx", ".odt", ".epub", ".pdf"])(
  "a %s file has to be made text first, and is refused",
  async (ending) => {
    await expect(read(`a${ending}`, "One.")).rejects.toThrow(
      `expected a format whose text stands as it is (.txt, .csv, .tsv, .xlsx, .jsonl, .ndjson, .parquet); found ${ending}`,
    );
  },
);

test("a plain text in another encoding is told; a blank one is none", async () => {
  const { sources, problems } = await read("a.txt", Buffer.from("\ufeffOne.", "utf16le"));
  expect(sources[0]?.text).toBe("One.");
  expect(problems).toMatchObject([{ message: "read as utf-16le, by its byte order mark" }]);
  expect(await read("a.txt", " \n")).toEqual({ sources: [], problems: [] });
});
