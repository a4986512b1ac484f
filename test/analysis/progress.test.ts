import { showProgress, type Progress } from "../../src/analysis/progress.js";

function stream(isTTY: boolean, columns: number) {
  const written: string[] = [];
  const fake = { isTTY, columns, write: (text: string) => written.push(text) };
  return { written, fake: fake as unknown as NodeJS.WriteStream };
}

const step = { stage: "Reading documents", done: 3, of: 12, item: "a\u001b[31m.txt" };

test("on a terminal one line is kept up to date, and cleared at the end", () => {
  const { written, fake } = stream(true, 80);
  const { onProgress, clear } = showProgress(fake);
  onProgress(step);
  clear();
  expect(written).toEqual(["\r\u001b[KReading documents 3/12  a\ufffd[31m.txt", "\r\u001b[K"]);
});

test("the line never wraps", () => {
  const { written, fake } = stream(true, 24);
  showProgress(fake).onProgress(step);
  expect(written).toEqual(["\r\u001b[KReading documents 3/12 "]);
});

test("anywhere else nothing is said", () => {
  const { written, fake } = stream(false, 80);
  const { onProgress, clear } = showProgress(fake);
  onProgress(step);
  clear();
  expect(written).toEqual([]);
});

test("of a long job the pace and the time left are told, as soon as they can be", () => {
  const { written, fake } = stream(true, 120);
  let seconds = 0;
  const { onProgress } = showProgress(fake, () => 1000 * seconds);
  const tell = (at: number, done: number, more: Partial<Progress> = {}) => {
    seconds = at;
    onProgress({ stage: "Finding themes", done, of: 6000, ...more });
    return written.at(-1)?.replace("\r\u001b[K", "");
  };
  expect(tell(10, 1)).toBe("Finding themes 1/6000");
  expect(tell(11, 300)).toBe("Finding themes 300/6000");
  expect(tell(15, 1500)).toBe("Finding themes 1500/6000 (300/s, 15 s left)");
  expect(tell(60, 2000)).toBe("Finding themes 2000/6000 (40/s, 2 min left)");
  expect(tell(70, 6000)).toBe("Finding themes 6000/6000");
  expect(tell(80, 1, { stage: "Finding arguments" })).toBe("Finding arguments 1/6000");
  expect(tell(9_000, 12, { stage: "Finding arguments" })).toBe(
    "Finding arguments 12/6000 (1237 h left)",
  );
});

test("within a long file the pace is that of its documents", () => {
  const { written, fake } = stream(true, 120);
  let seconds = 0;
  const { onProgress } = showProgress(fake, () => 1000 * seconds);
  const tell = (at: number, documents: number, share: number) => {
    seconds = at;
    const within = { documents, share };
    onProgress({ stage: "Finding themes", done: 1, of: 2, item: "speeches.jsonl", within });
    return written.at(-1)?.replace("\r\u001b[K", "");
  };
  expect(tell(0, 0, 0)).toBe("Finding themes 1/2  speeches.jsonl, 0 documents");
  expect(tell(4, 12_000, 0.5)).toBe(
    "Finding themes 1/2 (3,000/s, 12 s left)  speeches.jsonl, 12,000 documents",
  );
});
