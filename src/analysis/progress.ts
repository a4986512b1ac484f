import { groupDigits } from "../text/group-digits.js";
import { plain } from "../text/plain.js";

/** Where a long job stands. */
export interface Progress {
  /** What is being done: "Reading documents". */
  readonly stage: string;
  readonly done: number;
  readonly of: number;
  /** What is being worked on: a path, a table, a cell. */
  readonly item?: string;
  /** Where the item is a long file: what share of it is done, 0 to 1, and how many documents. */
  readonly within?: { readonly share: number; readonly documents?: number };
}

/** Called whenever the job has moved on. */
export type OnProgress = (progress: Progress) => void;

/** Before so many seconds have passed nobody can tell how long the rest takes. */
const soonest = 2;

/**
 * A listener that keeps one line of a terminal up to date, with how fast a job goes and how long the
 * rest will take at that pace, and says nothing anywhere else; and a way to clear that line.
 *
 * @param now - the time in milliseconds, from whenever
 */
export function showProgress(
  stream: NodeJS.WriteStream,
  now: () => number = () => performance.now(),
): {
  onProgress: OnProgress;
  clear: () => void;
} {
  if (!stream.isTTY) {
    const nothing = () => undefined;
    return { onProgress: nothing, clear: nothing };
  }
  const paceOf = openPace(now);
  return {
    onProgress(progress) {
      const { stage, done, of, item, within } = progress;
      const count = within?.documents;
      const documents = count === undefined ? [] : [`${groupDigits(count)} documents`];
      const told = [...(item === undefined ? [] : [item]), ...documents].join(", ");
      const line = `${stage} ${done}/${of}${paceOf(progress)}${told === "" ? "" : `  ${plain(told)}`}`;
      // A terminal that does not know its width says 0.
      const width = stream.columns > 0 ? stream.columns : 80;
      stream.write(`\r\u001b[K${line.slice(0, width - 1)}`);
    },
    clear: () => stream.write("\r\u001b[K"),
  };
}

/** Tells the pace of a stage, and how long the rest of it takes: ` (240/s, 20 s left)`. */
function openPace(now: () => number): (progress: Progress) => string {
  let stage: string | null = null;
  let item = 0;
  const begun = { stage: 0, item: 0 };
  return ({ stage: name, done, of, within }) => {
    const time = now() / 1000;
    if (name !== stage) [stage, item, begun.stage, begun.item] = [name, done, time, time];
    if (done !== item) [item, begun.item] = [done, time];
    const passed = time - begun.stage;
    const share = (within === undefined ? done : done - 1 + within.share) / of;
    if (passed < soonest || share <= 0 || share >= 1) return "";
    const pace =
      within === undefined ? done / passed : (within.documents ?? 0) / (time - begun.item);
    const rest = `${inWords((passed / share) * (1 - share))} left`;
    // Of a few long things a second says nothing.
    return pace >= 1 && pace < Infinity
      ? ` (${groupDigits(Math.round(pace))}/s, ${rest})`
      : ` (${rest})`;
  };
}

function inWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 100) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
