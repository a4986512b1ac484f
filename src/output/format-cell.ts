import type { Cell } from "./table.js";

/**
 * The cell as a person reads it: at most three decimals, `yes` and `no`, `unknown` for null.
 *
 * A number too small for three decimals keeps its first digits, for it is not zero.
 */
export function formatCell(cell: Cell): string {
  if (cell === null) return "unknown";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "string") return cell;
  const rounded = Number(cell.toFixed(3));
  return String(rounded === 0 && cell !== 0 ? Number(cell.toPrecision(2)) : rounded);
}

/** `first 20 of 312 rows`, or nothing where all are shown. */
export function formatLimit(shown: number, all: number): string {
  return shown < all ? `first ${shown} of ${all} rows` : "";
}

/** The columns that hold numbers, and nothing else but null: they are aligned to the right. */
export function areNumbers(cells: readonly Cell[]): boolean {
  return (
    cells.some((cell) => typeof cell === "number") &&
    cells.every((cell) => typeof cell === "number" || cell === null)
  );
}
