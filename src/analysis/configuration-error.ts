/** A `topoi.yml` with mistakes: one line each. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}
