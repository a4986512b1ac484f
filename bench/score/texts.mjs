// The texts that the score bench makes of the corpus, or of nothing.
import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import { open, writeFile } from "node:fs/promises";

const newline = 10;

/** Writes the first lines of the corpus that fit, at least one; gives the bytes written. */
export async function writeSample(corpus, bytes, file) {
  const source = await open(corpus);
  const { buffer, bytesRead } = await source.read(Buffer.alloc(bytes), 0, bytes, 0);
  await source.close();
  const end = buffer.subarray(0, bytesRead).lastIndexOf(newline) + 1;
  if (end === 0) throw new Error(`${corpus}: expected a line within ${bytes} bytes`);
  await writeFile(file, buffer.subarray(0, end));
  return end;
}

/** Writes the corpus so many times over, each time with other ids. */
export async function writeTimes(corpus, times, file) {
  const target = await open(file, "w");
  for (let time = 1; time <= times; time++) {
    for await (const lines of wholeLines(corpus)) {
      // Within a string the quotes would be escaped: this is the key.
      const renamed = lines.replace(/"id"\s*:\s*"/gu, (key) => `${key}${time}-`);
      await target.write(renamed, null, "latin1");
    }
  }
  await target.close();
}

/** Whole lines, some MB at a time, a byte a character. */
async function* wholeLines(corpus) {
  let rest = "";
  for await (const chunk of createReadStream(corpus, {
    encoding: "latin1",
    highWaterMark: 2 ** 22,
  })) {
    const end = chunk.lastIndexOf("\n") + 1;
    if (end > 0) yield rest + chunk.slice(0, end);
    rest = end > 0 ? chunk.slice(end) : rest + chunk;
  }
  if (rest !== "") yield `${rest}\n`;
}

/** Writes one record whose text is so many letters without a blank, the same in every run. */
export async function writeLetters(kind, length, file) {
  const letters = Buffer.alloc(length, "a");
  if (kind === "letters") {
    let state = 1;
    for (let i = 0; i < length; i++) {
      // Numerical Recipes' generator, its upper bits.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      letters[i] = 97 + ((state >>> 16) % 26);
    }
  }
  const record = { id: "hostile", country: "XX", year: 2000, author: "Nobody", text: `${letters}` };
  await writeFile(file, `${JSON.stringify(record)}\n`);
}
