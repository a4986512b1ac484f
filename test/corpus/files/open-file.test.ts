import { execFileSync } from "node:child_process";
import { appendFile, chmod, rename, unlink } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { openFile } from "../../../src/corpus/files/open-file.js";
import { describeError } from "../../../src/corpus/files/unreadable-error.js";
import { withFolder } from "../../folder.js";

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
}

test("the bytes at once or piece by piece; those of a .gz unpacked, of several members too", async () => {
  const packed = Buffer.concat([gzipSync("One. "), gzipSync("Two.")]);
  await withFolder({ "a.txt": "One. Two.", "b.txt.gz": packed }, async (folder) => {
    for (const name of ["a.txt", "b.txt.gz"]) {
      const file = await openFile(path.join(folder, name));
      expect(Buffer.from(await file.bytes()).toString()).toBe("One. Two.");
      expect(await readAll(file.chunks())).toBe("One. Two.");
      expect(await file.hasChanged()).toBe(false);
      await file.close();
    }
  });
});

test("a document of more than 48 MB is not read, packed or not", async () => {
  const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(100_000);
  await withFolder({ "a.txt": "", "b.txt.gz": bomb }, async (folder) => {
    execFileSync("truncate", ["-s", "200M", path.join(folder, "a.txt")]);
    const large = await openFile(path.join(folder, "a.txt"));
    await expect(large.bytes()).rejects.toThrow(
      "expected a document of at most 48 MB; found 200 MB",
    );
    await large.close();
    const packed = await openFile(path.join(folder, "b.txt.gz"));
    await expect(packed.bytes()).rejects.toThrow(
      "expected a document of at most 48 MB; found more than that, unpacked",
    );
    await packed.close();
  });
});

test("a file that grows or goes while it is read is known by it", async () => {
  await withFolder({ "a.txt": "One.", "b.txt": "One." }, async (folder) => {
    const growing = await openFile(path.join(folder, "a.txt"));
    await appendFile(path.join(folder, "a.txt"), " Two.");
    expect(await growing.hasChanged()).toBe(true);
    expect(Buffer.from(await growing.bytes()).toString()).toBe("One.");
    await growing.close();
    const going = await openFile(path.join(folder, "b.txt"));
    await unlink(path.join(folder, "b.txt"));
    expect(Buffer.from(await going.bytes()).toString()).toBe("One.");
    await going.close();
    const gone = await openFile(path.join(folder, "b.txt")).catch(describeError);
    expect(gone).toBe("expected a file, found nothing: it vanished before it was read");
  });
});

test("a file in whose place another is put is read as it was, and known by it", async () => {
  await withFolder({ "a.txt": "One.", "b.txt": "Two." }, async (folder) => {
    const place = path.join(folder, "a.txt");
    const file = await openFile(place);
    await rename(path.join(folder, "b.txt"), place);
    expect(Buffer.from(await file.bytes()).toString()).toBe("One.");
    expect(await file.hasChanged()).toBe(true);
    await unlink(place);
    expect(await file.hasChanged()).toBe(false);
    await file.close();
  });
});

test("a file that goes on growing ends where it ended when it was opened", async () => {
  await withFolder({ "a.jsonl": "One." }, async (folder) => {
    const file = await openFile(path.join(folder, "a.jsonl"));
    let read = "";
    for await (const chunk of file.chunks()) {
      read += Buffer.from(chunk).toString();
      await appendFile(path.join(folder, "a.jsonl"), "More.");
    }
    expect(read).toBe("One.");
    expect(await file.hasChanged()).toBe(true);
    await file.close();
  });
});

test("a pipe without a writer does not keep anybody waiting; a folder is none", async () => {
  await withFolder({ "a.txt": "" }, async (folder) => {
    execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
    const tried = (name: string) => openFile(path.join(folder, name)).catch(describeError);
    expect(await tried("pipe.txt")).toBe("expected a file, found something else");
    expect(await tried(".")).toBe("expected a file, found something else");
  });
});

test("damaged and cut-off .gz files are told", async () => {
  const cut = gzipSync("One. ".repeat(100)).subarray(0, 20);
  await withFolder({ "a.txt.gz": cut, "b.txt.gz": "no gz at all" }, async (folder) => {
    const tried = async (name: string) => {
      const file = await openFile(path.join(folder, name));
      const found = await file.bytes().catch(describeError);
      await file.close();
      return found;
    };
    expect(await tried("a.txt.gz")).toBe("expected a whole .gz file; found one that is cut off");
    expect(await tried("b.txt.gz")).toBe("expected a .gz file; found damaged data");
  });
});

const isRoot = process.getuid?.() === 0;
(isRoot ? test.skip : test)("a file without permission is told", async () => {
  await withFolder({ "a.txt": "x" }, async (folder) => {
    await chmod(path.join(folder, "a.txt"), 0);
    expect(await openFile(path.join(folder, "a.txt")).catch(describeError)).toBe(
      "expected a file that may be read; found one without permission",
    );
  });
});

test("of a cut-off .gz all that can be unpacked is given before it is told, wherever it is cut", async () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => `${i * 7919} and ${(i * 104729) % 977}\n`);
  const text = lines.join("");
  const packed = gzipSync(text);
  for (const cut of [packed.length - 1, packed.length - 9, packed.length >> 1, 300, 11, 3]) {
    await withFolder({ "a.txt.gz": packed.subarray(0, cut) }, async (folder) => {
      const file = await openFile(path.join(folder, "a.txt.gz"));
      let given = "";
      const all = async () => {
        for await (const chunk of file.chunks()) given += Buffer.from(chunk).toString();
      };
      await expect(all()).rejects.toThrow("unexpected end of file");
      expect(text.startsWith(given)).toBe(true);
      const share = cut / packed.length;
      expect(given.length).toBeGreaterThanOrEqual(share > 0.4 ? share * 0.9 * text.length : 0);
      await file.close();
    });
  }
});
