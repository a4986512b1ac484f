import type { Note } from "../codebook.js";

/** So many notes of one kind are told one by one. */
const most = 20;

/** Notes as they are gathered: of many of the same kind the rest is told in one. */
export class NoteList {
  readonly #notes: Note[] = [];
  readonly #counts = new Map<string, number>();

  /** @param kind - what is alike about the notes, as people call it: `patterns left out` */
  add(kind: string, line: number | null, message: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= most) this.#notes.push({ line, message });
  }

  /** All notes, by line; those without one last. */
  list(): Note[] {
    const rest = [...this.#counts].flatMap(([kind, count]): Note[] =>
      count <= most ? [] : [{ line: null, message: `${kind}: ${count - most} more` }],
    );
    const lineOf = ({ line }: Note) => line ?? Number.MAX_SAFE_INTEGER;
    return [...this.#notes, ...rest].sort((a, b) => lineOf(a) - lineOf(b));
  }
}
