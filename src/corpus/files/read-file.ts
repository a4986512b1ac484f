import path from "node:path";
import type { Problem } from "../../rows.js";
import { problem } from "../source.js";
import { formatOf, formats, type Format } from "./formats.js";
import { limits } from "./limits.js";
import { openFile, type OpenFile } from "./open-file.js";
import { describeError } from "./unreadable-error.js";

/** What an open file of a format holds, piece by piece, in some way of reading. */
export type Read<Piece> = (file: OpenFile, format: Format, name: string) => AsyncIterable<Piece>;

/**
 * Counts what a file gives, so that of a thousand problems and more only the first are told, and how
 * far it has been read.
 */
export class Tally {
  private found = 0;
  private problems = 0;
  private open: Pick<OpenFile, "size" | "done"> | null = null;

  /** Whether this is to be handed on. */
  takes(found: object): boolean {
    this.found++;
    return !("problem" in found) || ++this.problems <= limits.problems;
  }

  /** Says which file is read. */
  follow(open: Pick<OpenFile, "size" | "done">): void {
    this.open = open;
  }

  /** How much of the file has been read, 0 to 1. */
  get share(): number {
    return this.open === null || this.open.size === 0
      ? 0
      : Math.min(1, this.open.done / this.open.size);
  }

  /** Whether the file has given nothing so far. */
  get isEmpty(): boolean {
    return this.found === 0;
  }

  /** How many problems were not handed on. */
  rest(name: string): Problem[] {
    return tellRest(this.problems, name);
  }
}

/** That a file has more problems than are told, where it has so many. */
export function tellRest(problems: number, name: string): Problem[] {
  const rest = problems - limits.problems;
  if (rest <= 0) return [];
  return [problem("error", name, null, `${rest} more problems like these, which are not listed`)];
}

/** That a file is no longer what it was when it was opened. */
export function tellChanged(name: string): Problem {
  const message = "changed while it was read; read it again when it is finished";
  return problem("warning", name, null, message);
}

/**
 * What is in a file; whatever goes wrong is a problem among the rest.
 *
 * @param tell - a problem as a piece of what is read
 * @param tally - has counted what was given by the time that the next piece is asked for
 */
export async function* readFile<Piece>(
  file: string,
  name: string,
  read: Read<Piece>,
  tell: (row: Problem) => Piece,
  tally: Tally,
): AsyncGenerator<Piece> {
  const failed = (message: string): Piece => tell(problem("error", name, null, message));
  const format = formatOf(name);
  if (format === null) {
    const ending = path.extname(name).toLowerCase();
    yield failed(
      `expected ${formats.join(", ")}; found ${ending === "" ? "no file ending" : ending}`,
    );
    return;
  }
  try {
    const open = await openFile(file);
    tally.follow(open);
    try {
      yield* read(open, format, name);
      if (tally.isEmpty) yield failed("expected text, found an empty file");
      if (await open.hasChanged()) yield tell(tellChanged(name));
    } finally {
      await open.close();
    }
  } catch (error) {
    yield failed(describeError(error));
  }
}
