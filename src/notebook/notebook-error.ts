/** A notebook of which a cell failed. What ran is written all the same. */
export class NotebookError extends Error {
  override readonly name = "NotebookError";

  constructor(
    /** The notebook's file name. */
    readonly notebook: string,
    /** The number of the failing cell: the one that Jupyter shows beside it, from 1. */
    readonly cell: number,
    /** The failing cell's code. */
    readonly source: string,
    /** The whole error as printed, with where it was thrown; free of control characters. */
    readonly error: string,
    summary: string,
  ) {
    super(`${notebook}: cell ${cell} failed: ${summary}`);
  }
}
