import { setFlagsFromString } from "node:v8";

let jobs = 0;

/**
 * The result of work that keeps much of what it makes, done in less memory.
 *
 * The engine lets its heap grow to twice what is alive before it looks for what is not. While this
 * work runs it looks when a seventh has been added, which costs little time where most is kept.
 */
export async function spareMemory<Result>(work: () => Promise<Result>): Promise<Result> {
  if (jobs++ === 0) setFlagsFromString("--heap-growing-percent=15");
  try {
    return await work();
  } finally {
    if (--jobs === 0) setFlagsFromString("--heap-growing-percent=0");
  }
}
