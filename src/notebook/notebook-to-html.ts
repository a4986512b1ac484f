import { escape } from "../output/escape.js";
import { codeToHtml } from "./code-to-html.js";
import { createMarkdown, type Markdown } from "./markdown-to-html.js";
import { hasTag, joinLines, type Cell, type CodeCell, type Notebook } from "./notebook.js";
import { notebookStyle } from "./notebook-style.js";
import { outputToHtml } from "./output-to-html.js";

/** What the page says beyond the notebook. */
export interface NotebookPageOptions {
  /** The title where no Markdown cell has a heading. */
  readonly title?: string;
  /** The language that the notebook is written in, as in HTML's `lang`; default `en`. */
  readonly language?: string;
}

// Nothing in the page may run or fetch: all that it shows is in it.
const policy = [
  "default-src 'none'",
  "img-src data:",
  "style-src 'unsafe-inline'",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The executed notebook as one self-contained HTML page without scripts. What cells print is
 * escaped, what they show as HTML is cleaned, and SVG becomes an image in which nothing can act.
 * A code cell tagged `hide-input` (or hidden in Jupyter) is folded, and so are hidden outputs.
 */
export async function notebookToHtml(
  notebook: Notebook,
  options: NotebookPageOptions = {},
): Promise<string> {
  const markdown = await createMarkdown();
  const body = notebook.cells
    .map((cell) => cellToHtml(cell, markdown))
    .filter((html) => html !== "");
  const title = findTitle(notebook, markdown) ?? options.title ?? "Notebook";
  return `<!doctype html>
<html lang="${escape(options.language ?? "en")}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${notebookStyle}</style>
</head>
<body>
<main>
${body.join("\n")}
</main>
</body>
</html>
`;
}

function findTitle(notebook: Notebook, markdown: Markdown): string | null {
  for (const cell of notebook.cells) {
    const heading =
      cell.cell_type === "markdown" ? markdown.findHeading(joinLines(cell.source)) : null;
    if (heading !== null) return heading;
  }
  return null;
}

function cellToHtml(cell: Cell, markdown: Markdown): string {
  const source = joinLines(cell.source);
  if (cell.cell_type !== "code") {
    if (cell.cell_type === "raw") return `<pre class="raw">${escape(source)}</pre>`;
    return `<section class="text">\n${markdown.render(source, cell.attachments)}</section>`;
  }
  if (source.trim() === "") return "";
  return `<section class="code">\n${sourceToHtml(cell, source)}${outputsToHtml(cell, markdown)}</section>`;
}

function sourceToHtml(cell: CodeCell, source: string): string {
  const count = cell.execution_count ?? " ";
  const code = `<pre class="source" data-count="[${count}]"><code>${codeToHtml(source)}</code></pre>\n`;
  const hidden = cell.metadata.jupyter?.source_hidden === true || hasTag(cell, "hide-input");
  return hidden ? fold("Code", code) : code;
}

function outputsToHtml(cell: CodeCell, markdown: Markdown): string {
  if (cell.outputs.length === 0) return "";
  const outputs = cell.outputs.map((output) => outputToHtml(output, markdown)).join("\n");
  const hidden = cell.metadata.jupyter?.outputs_hidden === true || hasTag(cell, "hide-output");
  return hidden ? fold("Output", `${outputs}\n`) : `${outputs}\n`;
}

function fold(summary: string, html: string): string {
  return `<details><summary>${summary}</summary>\n${html}</details>\n`;
}
