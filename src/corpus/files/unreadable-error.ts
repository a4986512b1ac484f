/** What makes a file unreadable, as a sentence for the table of problems. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

/** The sentence for whatever was thrown while a file was read. */
export function describeError(error: unknown): string {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  if (error instanceof UnreadableError) return message;
  if (error instanceof RangeError && message.includes("call stack")) {
    return "expected a text; found one nested deeper than can be read";
  }
  return reasons[code] ?? `could not be read (${message})`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "expected a file that may be read; found one without permission",
  EPERM: "expected a file that may be read; found one without permission",
  ENOENT: "expected a file, found nothing: it vanished before it was read",
  EISDIR: "expected a file, found a folder",
  ENOTDIR: "expected a file, found nothing: it vanished before it was read",
  ELOOP: "expected a file, found a link that leads in a circle",
  ENXIO: "expected a file, found a socket or a device",
  ENAMETOOLONG: "expected a file, found a path that is too long to be opened",
  EMFILE: "could not be opened: too many files are open",
  EIO: "could not be read: the disk reports an error",
  Z_BUF_ERROR: "expected a whole .gz file; found one that is cut off",
  Z_DATA_ERROR: "expected a .gz file; found damaged data",
};
