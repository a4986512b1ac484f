/** One line of a file of bytes; `bytes` is `null` where it is too long to be held. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Its length in bytes, without the line feed. */
  readonly length: number;
}

const lineFeed = 10;

/**
 * The lines of a stream of bytes, parted by line feeds, one at a time. A line of more than `most`
 * bytes is passed over without being held.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let length = 0;
  let held: Uint8Array[] = [];
  const hold = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > most) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const take = (): ByteLine => {
    const [only] = held;
    const whole = held.length === 1 && only !== undefined ? only : Buffer.concat(held);
    const bytes = length > most ? null : whole;
    const line = { number, bytes, length };
    number++;
    length = 0;
    held = [];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
