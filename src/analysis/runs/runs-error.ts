/** A call that names no run that is kept. */
export class RunsError extends Error {
  override readonly name = "RunsError";
}
