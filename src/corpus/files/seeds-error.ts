/** A place that names no documents at all; the message says what was found there. */
export class SeedsError extends Error {
  override readonly name = "SeedsError";
  constructor(
    message: string,
    /** True when there is no such place, false when it is there and holds no document. */
    readonly isMissing: boolean,
  ) {
    super(message);
  }
}
