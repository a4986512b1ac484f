import { setTimeout as wait } from "node:timers/promises";
import type { OutputCollector } from "./collect-outputs.js";
import type { KernelConnection } from "./connect-kernel.js";
import type { Message } from "./jupyter-message.js";

// After a cell that failed, tslab turns down cells for 200 ms.
const retryAfter = 50;

/**
 * Settles when the cell has run and `collector` holds its outputs, with the error as the last of
 * them where it failed. It never rejects: a kernel that ends is an error of the cell too.
 */
export async function executeCell(
  connection: KernelConnection,
  code: string,
  collector: OutputCollector,
): Promise<void> {
  try {
    const status = await execute(connection, code, collector);
    if (status !== "ok") collector.failAsPrinted();
  } catch (error) {
    collector.fail("KernelError", error instanceof Error ? error.message : String(error));
  }
}

async function execute(
  connection: KernelConnection,
  code: string,
  collector: OutputCollector,
): Promise<unknown> {
  for (;;) {
    const cell = connection.request("execute_request", content(code), collector.add);
    const { status } = await cell.reply;
    // That a promise failed unhandled is told after the end of the cell: one more question and
    // answer, and it has arrived.
    const after = connection.request("kernel_info_request", {});
    const lost = Promise.race([cell.idle.then(() => false), after.idle.then(() => true)]);
    await after.idle;
    if (await lost) throw new Error("Outputs of the cell were lost on their way.");
    if (status !== "abort" && status !== "aborted") return status;
    await wait(retryAfter);
  }
}

function content(code: string): Message["content"] {
  return {
    code,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: true,
  };
}
