import type * as Fflate from "fflate";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { keepNothing, keepText, keyOf } from "../kept.js";
import { escapeJson } from "./escape.js";
import { html, Html } from "./html.js";

const require = createRequire(import.meta.url);

/** JSON longer than this is packed: reading it is quick, a page of many megabytes is not. */
const longestPlain = 100_000;

/**
 * A `<script>` element that holds a value for the page's scripts and runs nothing: JSON, or where
 * that is long, JSON packed with gzip and written as base64. The packer is the same on every
 * machine, unlike zlib, whose bytes differ between processors, and takes its time: what is packed is
 * kept.
 */
export function embedData(id: string, value: unknown, kept = keepNothing): Html {
  return embedJson(id, JSON.stringify(value), kept);
}

/** The same for a value that is JSON already. */
export function embedJson(id: string, json: string, kept = keepNothing): Html {
  if (json.length <= longestPlain) {
    return html`<script type="application/json" id="${id}">${new Html(escapeJson(json))}</script>
`;
  }
  const name = createHash("sha256").update(json).digest("hex");
  const packed = keepText(kept, keyOf("packed", name), () => pack(json));
  return html`<script type="application/gzip" id="${id}">${new Html(packed)}</script>
`;
}

function pack(json: string): string {
  const { gzipSync } = require("fflate") as typeof Fflate;
  return Buffer.from(gzipSync(Buffer.from(json), { level: 6, mtime: 0 })).toString("base64");
}
