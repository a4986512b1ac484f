import type * as Fflate from "fflate";
import { createRequire } from "node:module";
import { escapeJson } from "./escape.js";
import { html, Html } from "./html.js";

const require = createRequire(import.meta.url);

/** JSON longer than this is packed: reading it is quick, a page of many megabytes is not. */
const longestPlain = 100_000;

/**
 * A `<script>` element that holds a value for the page's scripts and runs nothing: JSON, or where
 * that is long, JSON packed with gzip and written as base64. The packer is the same on every
 * machine, unlike zlib, whose bytes differ between processors.
 */
export function embedData(id: string, value: unknown): Html {
  const json = JSON.stringify(value);
  if (json.length <= longestPlain) {
    return html`<script type="application/json" id="${id}">${new Html(escapeJson(value))}</script>
`;
  }
  const { gzipSync } = require("fflate") as typeof Fflate;
  const packed = gzipSync(Buffer.from(json), { level: 6, mtime: 0 });
  return html`<script type="application/gzip" id="${id}">${Buffer.from(packed).toString("base64")}</script>
`;
}
