import { insertChunk } from "./insert-chunk.js";

/** A PDF's creator has so many letters, blanks at its end, so that signing moves nothing in it. */
const room = 60;

/** Who made a PDF, as it is drawn. */
export const unsigned = "topoi".padEnd(room);

/**
 * The file of a chart with a word on where it comes from, in the place that its form has for that:
 * `<metadata>` of an SVG, `generator` of a page, the text `Source` of a PNG, `Creator` of a PDF,
 * `usermeta` of a specification. What is seen stays the same.
 *
 * @param source - plain letters, 60 at most: `topoi 0.1.0, run 3f0c52a9d1be`
 */
export function signFile<Data extends string | Uint8Array>(
  ending: string,
  data: Data,
  source: string,
): Data {
  if (!/^[\w ,.:-]+$/u.test(source) || source.length > room) {
    throw new RangeError(`signFile: expected up to ${room} plain letters; found ${source}`);
  }
  const signed = typeof data === "string" ? signText(ending, data, source) : signBytes(ending, data, source);
  return signed as Data;
}

function signText(ending: string, text: string, source: string): string {
  if (ending === "vl.json") {
    const spec = JSON.parse(text) as { readonly usermeta?: object };
    const usermeta = { ...spec.usermeta, source };
    return `${JSON.stringify({ ...spec, usermeta }, null, 2)}\n`;
  }
  return ending === "svg"
    ? text.replace("</title>", `</title><metadata>${source}</metadata>`)
    : text.replace("<title>", `<meta name="generator" content="${source}">\n<title>`);
}

function signBytes(ending: string, bytes: Uint8Array, source: string): Uint8Array {
  if (ending === "png") return insertChunk(bytes, "tEXt", Buffer.from(`Source\0${source}`, "latin1"));
  const pdf = Buffer.from(bytes);
  // In a title, brackets have backslashes before them.
  const place = pdf.indexOf(`\n(${unsigned})`, 0, "latin1");
  if (place < 0) throw new Error("signFile: expected a PDF as it is drawn; found another");
  pdf.write(source.padEnd(room), place + 2, "latin1");
  return new Uint8Array(pdf);
}
