import type { Run } from "../../rows.js";
import type { Block } from "../block.js";
import * as letters from "./letter-class.js";
import type { Mending } from "./mend-hyphens.js";
import type { Line } from "./scan-lines.js";

/**
 * A block of some of the lines put together and tidied as `makeBlock` tidies: single blanks, no
 * controls.
 *
 * Where one letter stands for one letter (a blank for a line feed), the run goes on: lines that end
 * in nothing but a line feed make one run together.
 *
 * @param group - the numbers of the lines
 * @param mendings - what comes between a line and the next, by its number; a blank where not said
 */
export function takeLines(
  kind: Block["kind"],
  raw: string,
  lines: readonly Line[],
  group: readonly number[],
  mendings: ReadonlyMap<number, Mending>,
): Block {
  const text = new TextWithRuns(raw);
  const last = group.length - 1;
  for (let i = 0; i <= last; i++) {
    const number = group[i] ?? 0;
    const line = lines[number];
    if (line === undefined) continue;
    const mending = i === last ? "keep" : (mendings.get(number) ?? "blank");
    const end = mending === "remove" ? line.end - 1 : line.end;
    if (line.isTidy) text.take(line.start, end);
    else text.takeUntidy(line.start, end);
    if (mending === "blank") text.takeBlank(line.end);
  }
  return { kind, ...text.close() };
}

/** So many stretches are put together at a time. */
const mostParts = 1_000;

/** Text that grows by stretches of the original, with its runs. */
class TextWithRuns {
  readonly #raw: string;
  #parts: string[] = [];
  readonly #chunks: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;
  /** The run that is still growing. */
  #start = 0;
  #rawStart = 0;
  #rawEnd = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  takeUntidy(start: number, end: number): void {
    let from = start;
    let i = start;
    while (i < end) {
      const unit = this.#raw.charCodeAt(i);
      const kind = letters.classOf(unit);
      if (
        !isUntidy(kind) ||
        letters.isHeld(this.#raw, i) ||
        (unit === 0x20 && !isUntidy(this.#classAt(i + 1)))
      ) {
        i++;
        continue;
      }
      this.take(from, i);
      const gap = i;
      let hasBlank = false;
      while (i < end && isUntidy(this.#classAt(i)) && !letters.isHeld(this.#raw, i)) {
        hasBlank ||= this.#classAt(i) !== letters.CONTROL;
        i++;
      }
      if (hasBlank) this.takeBlank(gap);
      from = i;
    }
    this.take(from, end);
  }

  /** One blank, for the unit at `at` and whatever is left out behind it. */
  takeBlank(at: number): void {
    this.#extend(at, 1);
    this.#add(" ");
  }

  close(): Pick<Block, "text" | "runs"> {
    this.#closeRun();
    const [only = ""] = this.#parts;
    const isWhole = this.#chunks.length === 0 && this.#parts.length === 1;
    const text = isWhole ? only : this.#chunks.concat(this.#parts).join("");
    return { text, runs: this.#runs };
  }

  take(start: number, end: number): void {
    if (start >= end) return;
    this.#extend(start, end - start);
    this.#add(this.#raw.slice(start, end));
  }

  #add(part: string): void {
    this.#parts.push(part);
    if (this.#parts.length < mostParts) return;
    // Millions of short slices would take many times the memory of their text.
    this.#chunks.push(this.#parts.join(""));
    this.#parts = [];
  }

  #extend(rawStart: number, length: number): void {
    if (rawStart !== this.#rawEnd || this.#length === 0) {
      this.#closeRun();
      this.#start = this.#length;
      this.#rawStart = rawStart;
    }
    this.#rawEnd = rawStart + length;
    this.#length += length;
  }

  #closeRun(): void {
    if (this.#length === this.#start) return;
    this.#runs.push({
      start: this.#start,
      end: this.#length,
      raw_start: this.#rawStart,
      raw_end: this.#rawEnd,
    });
  }

  #classAt(at: number): number {
    return letters.classOf(this.#raw.charCodeAt(at));
  }
}

function isUntidy(kind: number): boolean {
  return kind === letters.BLANK || kind === letters.CONTROL || kind === letters.BREAK;
}
