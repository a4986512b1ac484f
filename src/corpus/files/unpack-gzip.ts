import { createGunzip } from "node:zlib";

const chunkSize = 256 * 1024;
/** In small pieces, since each may unpack to a thousand times as much. */
const usualStep = 16 * 1024;

/**
 * The bytes unpacked: all that there are before what is wrong with them is thrown.
 *
 * @param packed - the bytes from the beginning, each time it is called
 */
export async function* unpackGzip(
  packed: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let [given, last] = [0, 0];
  const usual = inflate(packed(), (at) => {
    last = at;
    return usualStep;
  });
  try {
    for await (const piece of usual) {
      given += piece.length;
      yield piece;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "Z_DATA_ERROR") throw error;
    // Of the piece with the damage zlib gives nothing: what is good of it comes byte by byte.
    yield* behind(
      given,
      inflate(packed(), (at) => (at < last ? usualStep : 1)),
    );
    throw error;
  }
}

/** What comes behind so many bytes. */
async function* behind(
  count: number,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const piece of pieces) {
    if (piece.length > left) yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

/** @param stepAt - how many bytes to unpack at once from a place on */
async function* inflate(
  packed: AsyncIterable<Uint8Array>,
  stepAt: (at: number) => number,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize });
  const unpacked: Uint8Array[] = [];
  const state: { failure: Error | null; isOver: boolean; wake: () => void } = {
    failure: null,
    isOver: false,
    wake: () => undefined,
  };
  const finish = (failure: Error | null): void => {
    state.failure ??= failure;
    state.isOver = true;
    state.wake();
  };
  gunzip.on("data", (piece: Uint8Array) => unpacked.push(piece));
  gunzip
    .once("end", () => {
      finish(null);
    })
    .once("error", finish);
  const put = (piece: Uint8Array | null): Promise<void> =>
    new Promise((resolve) => {
      state.wake = resolve;
      if (piece === null) gunzip.end();
      else
        gunzip.write(piece, () => {
          resolve();
        });
    });
  let done = 0;
  try {
    for await (const bytes of packed) {
      for (let at = 0; at < bytes.length && !state.isOver;) {
        const step = stepAt(done + at);
        await put(bytes.subarray(at, at + step));
        yield* unpacked.splice(0);
        at += step;
      }
      done += bytes.length;
    }
    if (!state.isOver) await put(null);
    yield* unpacked.splice(0);
    if (state.failure !== null) throw state.failure;
  } finally {
    gunzip.destroy();
  }
}
