import { setFlagsFromString } from "node:v8";

let jobs = 0;

/**
 * The result of work that keeps much of what it makes, done in less memory.
 *
 * The engine lets its heap grow to two to four times what is alive before it looks for what is not.
 * While this work runs it looks when `growth` per cent have been added: a little costs little time
 * where most of what is made is kept. Work within such work goes by the outer one's.
 */
export async function spareMemory<Result>(
  work: () => Promise<Result>,
  growth = 15,
): Promise<Result> {
  if (jobs++ === 0) setFlagsFromString(`--heap-growing-percent=${growth}`);
  try {
    return await work();
  } finally {
    if (--jobs === 0) setFlagsFromString("--heap-growing-percent=0");
  }
}
