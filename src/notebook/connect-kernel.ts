import { decodeMessage, encodeMessage, type Message } from "./jupyter-message.js";
import type { Connection } from "./spawn-kernel.js";

/** A request under way: what it sends on the output channel, its reply, its end. */
export interface Request {
  /** The content of the kernel's reply. */
  readonly reply: Promise<Message["content"]>;
  /** Settles when the kernel has said everything that belongs to the request. */
  readonly idle: Promise<void>;
}

/** The two channels of a kernel that topoi speaks on. */
export interface KernelConnection {
  /** Sends a request; `onOutput` also hears what comes after its end, as Jupyter shows it. */
  readonly request: (
    type: string,
    content: Message["content"],
    onOutput?: (message: Message) => void,
  ) => Request;
  /** Fails every request under way and every later one with this error. */
  readonly fail: (error: Error) => void;
  /** Closes the sockets. Requests under way stay as they are: call `fail` first. */
  readonly close: () => void;
}

interface Waiting {
  readonly onOutput: (message: Message) => void;
  readonly reply: Deferred<Message["content"]>;
  readonly idle: Deferred<undefined>;
}

/**
 * A connection to a kernel over ZeroMQ. Messages whose signature is not the connection's are
 * dropped. Sockets connect whenever the kernel is ready; requests made before wait.
 */
export async function connectKernel(connection: Connection): Promise<KernelConnection> {
  const { Dealer, Subscriber } = await import("zeromq");
  const options = { linger: 0, reconnectInterval: 50, receiveHighWaterMark: 0 };
  const shell = new Dealer({ ...options, sendHighWaterMark: 0 });
  const iopub = new Subscriber(options);
  const at = `${connection.transport}://${connection.ip}:`;
  shell.connect(`${at}${connection.shell_port}`);
  iopub.connect(`${at}${connection.iopub_port}`);
  iopub.subscribe();

  const requests = new Map<string, Waiting>();
  let failed: Error | null = null;
  // One send at a time is all that a socket takes.
  let sending: Promise<void> = Promise.resolve();
  void listen(shell, connection.key, (message) => {
    requests.get(message.parent ?? "")?.reply.resolve(message.content);
  });
  void listen(iopub, connection.key, (message) => {
    const waiting = requests.get(message.parent ?? "");
    if (message.type !== "status") waiting?.onOutput(message);
    else if (message.content.execution_state === "idle") waiting?.idle.resolve(undefined);
  });
  return { request, fail, close };

  function request(
    type: string,
    content: Message["content"],
    onOutput: (message: Message) => void = () => undefined,
  ): Request {
    const { id, frames } = encodeMessage(connection.key, type, content);
    const waiting: Waiting = { onOutput, reply: defer(), idle: defer() };
    requests.set(id, waiting);
    if (failed) reject(waiting, failed);
    else sending = sending.then(() => shell.send(frames)).catch(fail);
    return { reply: waiting.reply.promise, idle: waiting.idle.promise };
  }

  function fail(error: unknown): void {
    failed ??= error instanceof Error ? error : new Error(String(error));
    for (const waiting of requests.values()) reject(waiting, failed);
  }

  function close(): void {
    shell.close();
    iopub.close();
  }
}

async function listen(
  socket: AsyncIterable<Buffer[]>,
  key: string,
  onMessage: (message: Message) => void,
): Promise<void> {
  for await (const frames of socket) {
    const message = decodeMessage(key, frames);
    if (message) onMessage(message);
  }
}

function reject(waiting: Waiting, error: Error): void {
  waiting.reply.reject(error);
  waiting.idle.reject(error);
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function defer<T>(): Deferred<T> {
  let settle: Pick<Deferred<T>, "resolve" | "reject"> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // A request that nobody waits for any more must not end the process when it fails.
  promise.catch(() => undefined);
  if (!settle) throw new Error("A promise did not hand out its ends.");
  return { promise, ...settle };
}
