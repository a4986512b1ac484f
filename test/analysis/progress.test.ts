import { showProgress } from "../../src/analysis/progress.js";

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
