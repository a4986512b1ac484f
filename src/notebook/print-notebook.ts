import type { Cell, Multiline, Notebook, Output } from "./notebook.js";
import { joinLines } from "./notebook.js";

/**
 * The notebook as the text of an .ipynb file, laid out as Jupyter does: indented by one blank,
 * texts as lists of lines, ending in a line feed. The same notebook gives the same text.
 */
export function printNotebook(notebook: Notebook): string {
  const cells = notebook.cells.map(splitCell);
  return `${JSON.stringify({ ...notebook, cells }, null, 1)}\n`;
}

function splitCell(cell: Cell): Cell {
  const source = splitLines(cell.source);
  if (cell.cell_type !== "code") return { ...cell, source };
  return { ...cell, source, outputs: cell.outputs.map(splitOutput) };
}

function splitOutput(output: Output): Output {
  if (output.output_type === "stream") return { ...output, text: splitLines(output.text) };
  if (output.output_type === "error") return output;
  const data = Object.entries(output.data).map(([type, value]) => [type, splitValue(type, value)]);
  return { ...output, data: Object.fromEntries(data) as typeof output.data };
}

/** Texts are split; JSON stays as it is, even where it is a text, and so does what is base64. */
function splitValue(type: string, value: unknown): unknown {
  const isText = /^text\/|[+/](?:xml|javascript)$/.test(type);
  return isText && typeof value === "string" ? splitLines(value) : value;
}

function splitLines(text: Multiline): Multiline {
  return joinLines(text).match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
