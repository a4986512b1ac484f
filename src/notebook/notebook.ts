/**
 * Notebooks as nbformat 4.5 writes them, as far as topoi looks into them. What it does not know
 * it leaves as it was.
 */

/** Text that nbformat allows to be one string or a list of lines. */
export type Multiline = string | readonly string[];

/** What one output can be shown as, by mime type. */
export type MimeBundle = Readonly<Record<string, unknown>>;

export interface StreamOutput {
  readonly output_type: "stream";
  readonly name: string;
  readonly text: Multiline;
}

export interface DisplayOutput {
  readonly output_type: "display_data" | "execute_result";
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly execution_count?: number | null;
}

export interface ErrorOutput {
  readonly output_type: "error";
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

export type Output = StreamOutput | DisplayOutput | ErrorOutput;

export interface CellMetadata {
  readonly tags?: readonly string[];
  readonly jupyter?: { readonly source_hidden?: boolean; readonly outputs_hidden?: boolean };
  readonly [key: string]: unknown;
}

export interface TextCell {
  readonly cell_type: "markdown" | "raw";
  readonly id: string;
  readonly metadata: CellMetadata;
  readonly source: Multiline;
  readonly attachments?: Readonly<Record<string, MimeBundle>>;
}

export interface CodeCell {
  readonly cell_type: "code";
  readonly id: string;
  readonly metadata: CellMetadata;
  readonly source: Multiline;
  readonly execution_count: number | null;
  readonly outputs: readonly Output[];
}

export type Cell = TextCell | CodeCell;

export interface NotebookMetadata {
  readonly kernelspec?: { readonly name: string; readonly display_name: string };
  readonly language_info?: { readonly name: string };
  readonly papermill?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export interface Notebook {
  readonly nbformat: 4;
  readonly nbformat_minor: number;
  readonly metadata: NotebookMetadata;
  readonly cells: readonly Cell[];
}

/** The text as one string. */
export function joinLines(text: Multiline): string {
  return typeof text === "string" ? text : text.join("");
}

/** True when the cell carries the tag. */
export function hasTag(cell: Cell, tag: string): boolean {
  return cell.metadata.tags?.includes(tag) ?? false;
}
