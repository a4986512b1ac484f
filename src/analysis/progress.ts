import { plain } from "../text/plain.js";

/** Where a long job stands. */
export interface Progress {
  /** What is being done: "Reading documents". */
  readonly stage: string;
  readonly done: number;
  readonly of: number;
  /** What is being worked on: a path, a table, a cell. */
  readonly item?: string;
}

/** Called whenever the job has moved on. */
export type OnProgress = (progress: Progress) => void;

/**
 * A listener that keeps one line of a terminal up to date, and says nothing anywhere else; and a
 * way to clear that line.
 */
export function showProgress(stream: NodeJS.WriteStream): {
  onProgress: OnProgress;
  clear: () => void;
} {
  if (!stream.isTTY) {
    const nothing = () => undefined;
    return { onProgress: nothing, clear: nothing };
  }
  return {
    onProgress({ stage, done, of, item }) {
      const line = `${stage} ${done}/${of}${item === undefined ? "" : `  ${plain(item)}`}`;
      // A terminal that does not know its width says 0.
      const width = stream.columns > 0 ? stream.columns : 80;
      stream.write(`\r\u001b[K${line.slice(0, width - 1)}`);
    },
    clear: () => stream.write("\r\u001b[K"),
  };
}
