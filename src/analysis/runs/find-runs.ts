import { listWords } from "../../text/list-words.js";
import { plain } from "../../text/plain.js";
import { readRuns, type NumberedRun } from "./run-records.js";
import { RunsError } from "./runs-error.js";

/** So many numbers are named where one is not there. */
const mostNamed = 12;

/** Two runs to compare, and a sentence on each record that could not be read. */
export interface TwoRuns {
  readonly before: NumberedRun;
  readonly after: NumberedRun;
  readonly notes: readonly string[];
}

/**
 * The runs of those names: numbers, `last`, or `first`. The last two unless named, or where the last
 * is named alone; with another name alone, that run and the last.
 *
 * @throws RunsError with the numbers that there are when one is not there.
 */
export function findRuns(output: string, names: readonly string[]): TwoRuns {
  const { runs, notes } = readRuns(output);
  const [one, other] = names;
  const last = runs.at(-1);
  if (last === undefined) {
    throw new RunsError(`${output}: expected records of runs; found none: topoi run keeps them`);
  }
  // Nobody asks what the last run changed since itself.
  if (one === undefined || (other === undefined && findRun(one, runs) === last)) {
    const before = runs.at(-2);
    if (before !== undefined) return { before, after: last, notes };
    throw new RunsError(
      `${output}: expected two runs to compare; found one, number ${last.run}: ` +
        "the next run in which something is new is the second",
    );
  }
  const before = findRun(one, runs);
  return { before, after: other === undefined ? last : findRun(other, runs), notes };
}

function findRun(name: string, runs: readonly NumberedRun[]): NumberedRun {
  const numbers = runs.map(({ run }) => run);
  const found =
    name === "last"
      ? runs.at(-1)
      : name === "first"
        ? runs[0]
        : runs.find(({ run }) => String(run) === name);
  if (found !== undefined) return found;
  const listed = numbers.slice(-mostNamed).map(String);
  const rest = numbers.length - listed.length;
  const others = rest > 0 ? `, and ${rest} before` : "";
  const wanted = `a run that is kept (${listWords(listed)}${others}) or last`;
  throw new RunsError(`${plain(name)}: expected ${wanted}; found no such run`);
}
