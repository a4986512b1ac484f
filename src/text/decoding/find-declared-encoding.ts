import { encodingName } from "./decode-as.js";

/** Where a page or an XML file must declare its charset, by the Encoding and XML standards. */
const searched = 4096;
const declarations = [
  /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/iu,
  /<meta\s[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/iu,
];

/**
 * The encoding that a file declares of itself in an XML declaration or in `<meta charset>` or
 * `<meta http-equiv>`, by its standard name, or `null`.
 *
 * A declared UTF-16 means UTF-8, as the HTML standard has it: it could not be read as ASCII else.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder("iso-8859-2").decode(bytes.subarray(0, searched));
  for (const pattern of declarations) {
    const label = pattern.exec(start)?.[1];
    const encoding = label === undefined ? null : encodingName(label);
    if (encoding !== null) return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  }
  return null;
}
