import type { KernelConnection } from "./connect-kernel.js";
import type { Message } from "./jupyter-message.js";
import type { KernelProcess } from "./spawn-kernel.js";

const retryEvery = 100;

/**
 * The language that a starting kernel reports, once both of its channels work. What a kernel
 * publishes before the subscription has reached it is lost, so it is asked again until an answer
 * comes through on the output channel as well.
 *
 * @throws when the kernel ends, cannot start, or is silent for `limit` milliseconds.
 */
export async function waitForKernel(
  kernel: KernelProcess,
  connection: KernelConnection,
  limit: number,
): Promise<Readonly<Record<string, unknown>>> {
  const timers: NodeJS.Timeout[] = [];
  try {
    const reply = await new Promise<Message["content"]>((resolve, reject) => {
      const ask = (): void => {
        // tslab does not end when it cannot listen: it prints, and waits for ever.
        if (kernel.stderr().includes("UnhandledPromiseRejection")) fail("could not start");
        const { reply, idle } = connection.request("kernel_info_request", {});
        idle.then(() => reply).then(resolve, reject);
      };
      const fail = (reason: string): void => {
        reject(new Error(`The TypeScript kernel ${reason}.${quoteStderr(kernel)}`));
      };
      timers.push(setTimeout(fail, limit, `did not answer within ${limit / 1000} s`));
      timers.push(setInterval(ask, retryEvery));
      ask();
    });
    return (reply.language_info ?? {}) as Record<string, unknown>;
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** How a kernel ended, in a sentence, with what it wrote. */
export function describeEnd(kernel: KernelProcess): string {
  const { exitCode, signalCode } = kernel.child;
  if (kernel.stderr().includes("heap out of memory")) {
    return "The TypeScript kernel ran out of memory.";
  }
  const how = signalCode === null ? `exit code ${exitCode ?? "unknown"}` : `signal ${signalCode}`;
  return `The TypeScript kernel ended (${how}).${quoteStderr(kernel)}`;
}

function quoteStderr(kernel: KernelProcess): string {
  const text = kernel.stderr().trim();
  return text === "" ? "" : ` It wrote: ${text}`;
}
