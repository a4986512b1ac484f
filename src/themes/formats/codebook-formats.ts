import type { CodebookFormat } from "./codebook-format.js";
import { csv, tsv } from "./csv.js";
import { lexicoderXml } from "./lexicoder-xml.js";
import { lexicoder } from "./lexicoder.js";
import { liwc22 } from "./liwc22.js";
import { liwc } from "./liwc.js";
import { quanteda } from "./quanteda.js";
import { refiQda } from "./refi-qda.js";
import { topoiYaml } from "./topoi-yaml.js";
import { wordstat } from "./wordstat.js";
import { yoshikoder } from "./yoshikoder.js";

/** Every form of a codebook, topoi's own first; where two have an ending, the first is usual. */
export const codebookFormats: readonly CodebookFormat[] = [
  topoiYaml,
  quanteda,
  csv,
  tsv,
  liwc,
  liwc22,
  lexicoder,
  lexicoderXml,
  wordstat,
  yoshikoder,
  refiQda,
];

/** The form of that name, capitals or not, or `undefined`. */
export function formatNamed(name: string): CodebookFormat | undefined {
  return codebookFormats.find((format) => format.name.toLowerCase() === name.toLowerCase());
}

/** The forms whose files end as this one does, the usual one first. */
export function formatsOfFile(file: string): CodebookFormat[] {
  const name = file.toLowerCase();
  return codebookFormats.filter(({ extensions }) => extensions.some((end) => name.endsWith(end)));
}

/** `topoi (.yml, .yaml), quanteda (.yml, .yaml), …` */
export function listFormats(): string {
  const forms = codebookFormats.map(({ name, extensions }) => `${name} (${extensions.join(", ")})`);
  return forms.join(", ");
}
