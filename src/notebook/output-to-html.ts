import { stripVTControlCharacters } from "node:util";
import { escape } from "../output/escape.js";
import { cleanHtml } from "./clean-html.js";
import { imageSource, textOf } from "./image-source.js";
import type { Markdown } from "./markdown-to-html.js";
import { joinLines, type MimeBundle, type Output } from "./notebook.js";

/**
 * One output of a cell as HTML: of a bundle the richest form that a page without scripts can
 * show (HTML, Markdown, drawing, bitmap, text). One that it cannot show says so.
 */
export function outputToHtml(output: Output, markdown: Markdown): string {
  if (output.output_type === "stream") {
    const name = output.name === "stderr" ? "stderr" : "stdout";
    return `<pre class="output ${name}">${textToHtml(joinLines(output.text))}</pre>`;
  }
  if (output.output_type === "error") {
    const text = [`${output.ename}: ${output.evalue}`, ...output.traceback];
    // The traceback mostly begins with these very words.
    const lines = output.traceback.join("\n").includes(output.evalue) ? text.slice(1) : text;
    return `<pre class="output error" role="alert">${textToHtml(lines.join("\n"))}</pre>`;
  }
  return bundleToHtml(output.data, markdown);
}

function bundleToHtml(bundle: MimeBundle, markdown: Markdown): string {
  const html = textOf(bundle["text/html"]);
  if (html !== null) return `<div class="output rich">${cleanHtml(html)}</div>`;
  const written = textOf(bundle["text/markdown"]);
  if (written !== null) return `<div class="output rich">${markdown.render(written)}</div>`;
  const image = imageSource(bundle);
  const text = textOf(bundle["text/plain"]);
  if (image !== null) {
    const words = escape((text ?? "").trim());
    return `<figure class="output"><img src="${image}" alt="${words}"></figure>`;
  }
  if (text !== null) return `<pre class="output">${textToHtml(text)}</pre>`;
  const types = Object.keys(bundle).join(", ");
  return `<p class="output missing">${escape(`This page cannot show ${types || "an empty output"}.`)}</p>`;
}

/** The text without colours, escaped. */
function textToHtml(text: string): string {
  return escape(stripVTControlCharacters(text));
}
