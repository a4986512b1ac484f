import { plain } from "../text/plain.js";
import type { Problem } from "../rows.js";

/** So many problems of one kind are told of a file, one by one. */
const most = 5;

/**
 * Says on standard error what could not be read or is doubtful, each with its file and line. Of many
 * of one kind in a file the first are told, and how many more there are.
 */
export function tellProblems(problems: readonly Problem[]): void {
  const counts = new Map<string, { readonly like: Problem; count: number }>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.path, kindOf(problem)]);
    const known = counts.get(key) ?? { like: problem, count: 0 };
    counts.set(key, known);
    if (++known.count > most) continue;
    const warning = problem.severity === "warning" ? "warning: " : "";
    tell(problem, `${warning}${problem.message}`);
  }
  for (const { like, count } of counts.values()) {
    if (count > most) tell({ ...like, line: null }, `${count - most} more${likeWhich(like)}`);
  }
}

/** What was wanted; what was found is another thing each time. */
function kindOf({ severity, message }: Problem): string {
  return `${severity} ${message.replace(/[,;] found .*/su, "").replace(/\d+/gu, "0")}`;
}

function likeWhich({ line }: Problem): string {
  return line === null ? " like these" : ` like line ${line}`;
}

function tell({ path, line }: Problem, message: string): void {
  const place = line === null ? plain(path) : `${plain(path)}:${line}`;
  process.stderr.write(`${place}: ${plain(message)}\n`);
}
