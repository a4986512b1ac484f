import { gzipSync } from "node:zlib";
import { unpackGzip } from "../../../src/corpus/files/unpack-gzip.js";
import { chunksOf } from "../found.js";

/** What is given, and what is thrown behind it. */
async function unpack(...pieces: Uint8Array[]): Promise<{ given: string; error: unknown }> {
  const all: Uint8Array[] = [];
  let error: unknown = null;
  try {
    for await (const piece of unpackGzip(() => chunksOf(...pieces))) all.push(piece);
  } catch (thrown) {
    error = (thrown as NodeJS.ErrnoException).code;
  }
  return { given: Buffer.concat(all).toString(), error };
}

const text = Array.from(
  { length: 9_000 },
  (_, i) => `${i * 7919} and ${(i * 104729) % 977}\n`,
).join("");
const packed = gzipSync(text);

test("all members are unpacked, however the bytes are cut, and zeros behind them are nothing", async () => {
  const members = Buffer.concat([packed, gzipSync("One."), Buffer.alloc(512)]);
  const found = await unpack(
    members.subarray(0, 9),
    members.subarray(9, 40_000),
    members.subarray(40_000),
  );
  expect(found).toEqual({ given: `${text}One.`, error: null });
});

test("what comes before other bytes behind the end, or a wrong check sum, is given whole", async () => {
  const wrongSum = Buffer.from(packed);
  wrongSum.writeUInt32LE(7, packed.length - 8);
  for (const bytes of [Buffer.concat([packed, Buffer.from("garbage")]), wrongSum]) {
    expect(await unpack(bytes)).toEqual({ given: text, error: "Z_DATA_ERROR" });
    const [start, end] = [bytes.subarray(0, 30_000), bytes.subarray(30_000)];
    expect(await unpack(start, end)).toEqual({ given: text, error: "Z_DATA_ERROR" });
  }
});

test("what comes before damage is given, and nothing twice", async () => {
  const damaged = Buffer.from(packed);
  damaged.fill(0xff, 30_000, 30_100);
  const { given, error } = await unpack(damaged);
  expect(error).toBe("Z_DATA_ERROR");
  // Behind the damage a few letters may come out wrong before it is known.
  const share = 30_000 / packed.length;
  expect(given.slice(0, Math.floor(share * 0.9 * text.length))).toBe(
    text.slice(0, Math.floor(share * 0.9 * text.length)),
  );
});

test("bytes that are no gzip give nothing", async () => {
  expect(await unpack(Buffer.from("no gz at all"))).toEqual({ given: "", error: "Z_DATA_ERROR" });
});
