/** An output folder that somebody else is writing to, or watching for. */
export class LockedError extends Error {
  override readonly name = "LockedError";
}
