import fc from "fast-check";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { savePrepared } from "../../../src/output/save-prepared.js";
import type { Passage } from "../../../src/rows.js";
import { findHits } from "../../../src/themes/find-hits.js";
import { corpusBytes, thisMachine } from "../../../src/themes/prepared/corpus-file.js";
import { openPrepared, PreparedCorpusError } from "../../../src/themes/prepared/open-prepared.js";
import { keepPassages } from "../../../src/themes/prepared/prepare-corpus.js";
import { withFolder } from "../../folder.js";
import { codebookOf, passageOf } from "../passages.js";
import { hardCorpora } from "./hard-corpora.js";

const texts = ["The state keeps the law.", "No law, no state.", "维护网络主权。", "Ein Land"];
const passages = texts.map((text, i) =>
  passageOf(text, { passage: `tract#${i + 1}`, index: i + 1, language: i === 2 ? "zh" : "en" }),
);
const codebook = codebookOf({ t: ["law", "主权"], u: ["state"] });

/** The bytes of the file, with a new block after so many bytes of text. */
function bytesOf(passages: readonly Passage[], size: number): Buffer {
  return Buffer.concat([...corpusBytes(keepPassages(passages, size))]);
}

/** What is thrown when a file of these bytes is opened and gone through; `null`: nothing. */
async function errorOf(folder: string, bytes: Uint8Array): Promise<unknown> {
  const file = path.join(folder, "corpus.topoi");
  await writeFile(file, bytes);
  return errorOfOpening(file);
}

function errorOfOpening(file: string): unknown {
  try {
    const corpus = openPrepared(file);
    try {
      findHits(corpus, codebook);
    } finally {
      corpus.close();
    }
  } catch (error) {
    return error;
  }
  return null;
}

test("a corpus that was saved is opened with the hits of its passages", async () => {
  await withFolder({}, async (folder) => {
    const saved = await savePrepared(passages, path.join(folder, "to", "corpus.topoi"));
    const corpus = openPrepared(saved);
    expect(corpus.count).toBe(4);
    for (let i = 0; i < 2; i++)
      expect(findHits(corpus, codebook)).toEqual(findHits(passages, codebook));
    corpus.close();
    corpus.close();
  });
});

test("whatever the passages, and wherever blocks end", async () => {
  await withFolder({}, async (folder) => {
    const file = path.join(folder, "corpus.topoi");
    const size = fc.constantFrom(1, 50, 4_000_000);
    await fc.assert(
      fc.asyncProperty(hardCorpora, size, async ({ codebook, passages }, size) => {
        await writeFile(file, bytesOf(passages, size));
        const corpus = openPrepared(file);
        const hits = findHits(corpus, codebook);
        corpus.close();
        expect(hits).toEqual(findHits(passages, codebook, { by: "clear" }));
      }),
      { numRuns: 300 },
    );
  });
});

test("a file that was cut off anywhere is told, and never read", async () => {
  await withFolder({}, async (folder) => {
    const bytes = bytesOf(passages, 20);
    for (let length = 1; length < bytes.length; length++) {
      const error = await errorOf(folder, bytes.subarray(0, length));
      expect(error).toBeInstanceOf(PreparedCorpusError);
      expect((error as Error).message).toMatch(
        /corpus\.topoi: expected .+, found .+; prepare the corpus again$/u,
      );
    }
    expect(await errorOf(folder, bytes)).toBeNull();
  });
});

test("bytes that were changed are told, wherever they stand", async () => {
  await withFolder({}, async (folder) => {
    const bytes = bytesOf(passages, 20);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        const error = await errorOf(folder, changed);
        if (error !== null) expect(error).toBeInstanceOf(PreparedCorpusError);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("what is no prepared corpus is told by its path, what was wanted and what was found", () => {
  const wanted = "expected a corpus that topoi has prepared";
  test.each([
    [
      "another file",
      "id,text\n1,The law of the state is no file of topoi's.\n",
      "found another file",
    ],
    ["a file that is not long", "x", "found another file"],
    ["an empty file", "", "found an empty file"],
  ])("%s", async (_, content, found) => {
    await withFolder({ "a.topoi": content }, (folder) => {
      const file = path.join(folder, "a.topoi");
      const message = `${file}: ${wanted}, ${found}; prepare the corpus again`;
      expect(errorOfOpening(file)).toEqual(new PreparedCorpusError(message));
      return Promise.resolve();
    });
  });

  test("a folder, and nothing at all", async () => {
    await withFolder({}, async (folder) => {
      const place = path.join(folder, "a.topoi");
      const missing = errorOfOpening(place);
      expect(missing).toEqual(
        new PreparedCorpusError(
          `${place}: ${wanted}, found nothing there; prepare the corpus again`,
        ),
      );
      await mkdir(place);
      expect(errorOfOpening(place)).toEqual(
        new PreparedCorpusError(`${place}: ${wanted}, found a folder; prepare the corpus again`),
      );
    });
  });

  test("a file of a Node that knows other words, or of a machine that writes numbers otherwise", async () => {
    await withFolder({}, async (folder) => {
      for (const [key, value] of [
        ["unicode", "9.0"],
        ["endianness", "BE"],
      ] as const) {
        const other = { ...thisMachine, [key]: value };
        const bytes = Buffer.concat([...corpusBytes(keepPassages(passages), other)]);
        const error = await errorOf(folder, bytes);
        expect(error).toBeInstanceOf(PreparedCorpusError);
        const found = `expected ${key} ${thisMachine[key]}, found ${value}; prepare the corpus again`;
        expect((error as Error).message).toBe(`${path.join(folder, "corpus.topoi")}: ${found}`);
      }
    });
  });
});

test("the file is the same whenever it is written", async () => {
  await withFolder({}, async (folder) => {
    const one = await savePrepared(passages, path.join(folder, "one.topoi"));
    const other = await savePrepared(passages, path.join(folder, "other.topoi"));
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  });
});

test("a corpus that was closed is not read any more, whatever was read of it before", async () => {
  await withFolder({}, async (folder) => {
    const file = path.join(folder, "a.topoi");
    await savePrepared([passageOf("The law.")], file);
    const corpus = openPrepared(file);
    expect(findHits(corpus, codebookOf({ t: ["law"] }))).toHaveLength(1);
    corpus.close();
    corpus.close();
    expect(() => findHits(corpus, codebookOf({ t: ["law"] }))).toThrow(
      `${file}: expected a corpus that is open, found one that was closed`,
    );
  });
});
