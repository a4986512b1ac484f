const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const waiting = new Set<() => void>();

/**
 * A function that does the clean-up once, whichever comes first: its call, the end of this
 * process, or an interrupt of it. After an interrupt the process ends as it would have without
 * us, unless somebody else listens to that signal too and so decides.
 */
export function cleanUpOnExit(cleanUp: () => void): () => void {
  if (waiting.size === 0) listen();
  waiting.add(once);
  return once;

  function once(): void {
    if (!waiting.delete(once)) return;
    if (waiting.size === 0) unlisten();
    cleanUp();
  }
}

function listen(): void {
  process.on("exit", cleanUpAll);
  for (const signal of signals) process.on(signal, cleanUpAndLeave);
}

function unlisten(): void {
  process.off("exit", cleanUpAll);
  for (const signal of signals) process.off(signal, cleanUpAndLeave);
}

function cleanUpAll(): void {
  for (const once of [...waiting]) once();
}

function cleanUpAndLeave(signal: NodeJS.Signals): void {
  cleanUpAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
