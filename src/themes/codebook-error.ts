/** A codebook with mistakes: one line each. */
export class CodebookError extends Error {
  override readonly name = "CodebookError";
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}
