import { collectOutputs, type Displays, type OutputCollector } from "./collect-outputs.js";
import { connectKernel, type KernelConnection } from "./connect-kernel.js";
import { executeCell } from "./execute-cell.js";
import { spawnKernel, type KernelProcess } from "./spawn-kernel.js";
import { describeEnd, waitForKernel } from "./wait-for-kernel.js";

/** What `startKernel` can be told. */
export interface KernelOptions {
  /** The folder that the cells work in; default the current one. */
  readonly folder?: string | undefined;
  /** How long the kernel may take to answer at first, in milliseconds; default 60,000. */
  readonly startLimit?: number | undefined;
}

/** What `execute` can be told. */
export interface ExecuteOptions {
  /** How long the cell may take, in milliseconds; default 600,000 (ten minutes). */
  readonly timeLimit?: number | undefined;
}

/**
 * What came of a cell. It stays live: what the cell left running and prints later is added, and
 * a promise of it that fails later makes it an error.
 */
export interface Execution extends Pick<OutputCollector, "outputs" | "error"> {
  readonly status: "ok" | "error";
}

/** A running tslab kernel. */
export interface Kernel {
  /** The language as the kernel describes it, for a notebook's `metadata.language_info`. */
  readonly language: Readonly<Record<string, unknown>>;
  /**
   * Runs the code and gives back its outputs. A cell that fails has the status `error` and its
   * last output says why; so does one that takes too long or that ends the kernel: after these
   * two the kernel is gone and every later cell fails the same way.
   */
  readonly execute: (code: string, options?: ExecuteOptions) => Promise<Execution>;
  /** Interrupts the running cell: a loop without `await`, or a promise it waits for. */
  readonly interrupt: () => void;
  /** Ends the kernel and removes what it left; harmless when repeated. */
  readonly close: () => Promise<void>;
}

const defaultStartLimit = 60_000;
const defaultTimeLimit = 600_000;
const attempts = 3;

/**
 * A tslab kernel that has answered and is ready for cells. No Python is needed. It ends with
 * this process at the latest.
 *
 * @throws when the kernel ends or stays silent while it starts, with what it wrote.
 */
export async function startKernel(options: KernelOptions = {}): Promise<Kernel> {
  const { folder = process.cwd(), startLimit = defaultStartLimit } = options;
  for (let attempt = 1; ; attempt++) {
    const process = await spawnKernel(folder);
    const connection = await connectKernel(process.connection);
    const { child } = process;
    child.once("error", connection.fail);
    child.once("exit", () => {
      connection.fail(new Error(describeEnd(process)));
    });
    const close = (): Promise<void> => endKernel(process, connection);
    try {
      const language = await waitForKernel(process, connection, startLimit);
      const displays: Displays = new Map();
      const execute: Kernel["execute"] = async (code, { timeLimit = defaultTimeLimit } = {}) => {
        const collector = collectOutputs(displays, folder);
        const timer = setTimeout(() => {
          const limit = `The cell took longer than ${timeLimit / 1000} s and was stopped.`;
          connection.fail(new Error(limit));
          process.kill();
        }, timeLimit);
        await executeCell(connection, code, collector);
        clearTimeout(timer);
        return watchExecution(collector);
      };
      return { language, execute, interrupt: () => child.kill("SIGINT"), close };
    } catch (error) {
      await close();
      // Somebody took one of the ports between our looking and the kernel's listening.
      const taken = /EADDRINUSE|Address already in use/.test(process.stderr());
      if (!taken || attempt === attempts) throw error;
    }
  }
}

function watchExecution(collector: OutputCollector): Execution {
  return {
    outputs: collector.outputs,
    get error() {
      return collector.error;
    },
    get status() {
      return collector.error === null ? "ok" : "error";
    },
  };
}

async function endKernel(process: KernelProcess, connection: KernelConnection): Promise<void> {
  const { child } = process;
  const running = child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const gone = running ? new Promise((resolve) => child.once("exit", resolve)) : null;
  connection.fail(new Error("The kernel was closed."));
  process.kill();
  connection.close();
  await gone;
}
