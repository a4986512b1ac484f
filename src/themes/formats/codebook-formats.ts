import type { Codebook } from "../codebook.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";

/** A form of codebooks that is loaded when one is read or written; else as {@link CodebookFormat}. */
export interface CodebookForm extends Pick<CodebookFormat, "name" | "extensions"> {
  readonly parse: (text: string, name: string) => Promise<Codebook>;
  readonly format: (codebook: Codebook) => Promise<FormattedCodebook>;
}

function form(
  name: string,
  extensions: readonly string[],
  load: () => Promise<CodebookFormat>,
): CodebookForm {
  return {
    name,
    extensions,
    parse: async (text, file) => (await load()).parse(text, file),
    format: async (codebook) => (await load()).format(codebook),
  };
}

const yaml = [".yml", ".yaml"] as const;

/** Every form of a codebook, topoi's own first; where two have an ending, the first is usual. */
export const codebookFormats: readonly CodebookForm[] = [
  {
    ...form("topoi", yaml, async () => (await import("./topoi-yaml.js")).topoiYaml),
    // What writes it is not needed to read it.
    parse: async (text, file) => (await import("../parse-codebook.js")).parseCodebook(text, file),
  },
  form("quanteda", yaml, async () => (await import("./quanteda.js")).quanteda),
  form("CSV", [".csv"], async () => (await import("./csv.js")).csv),
  form("TSV", [".tsv", ".tab"], async () => (await import("./csv.js")).tsv),
  form("LIWC", [".dic"], async () => (await import("./liwc.js")).liwc),
  form("LIWC-22", [".dicx"], async () => (await import("./liwc22.js")).liwc22),
  form("Lexicoder", [".lc3"], async () => (await import("./lexicoder.js")).lexicoder),
  form("Lexicoder 2", [".lcd"], async () => (await import("./lexicoder-xml.js")).lexicoderXml),
  form("WordStat", [".cat"], async () => (await import("./wordstat.js")).wordstat),
  form("Yoshikoder", [".ykd"], async () => (await import("./yoshikoder.js")).yoshikoder),
  form("REFI-QDA", [".qdc"], async () => (await import("./refi-qda.js")).refiQda),
];

/** The form of that name, capitals or not, or `undefined`. */
export function formatNamed(name: string): CodebookForm | undefined {
  return codebookFormats.find((format) => format.name.toLowerCase() === name.toLowerCase());
}

/** The forms whose files end as this one does, the usual one first. */
export function formatsOfFile(file: string): CodebookForm[] {
  const name = file.toLowerCase();
  return codebookFormats.filter(({ extensions }) => extensions.some((end) => name.endsWith(end)));
}

/** `topoi (.yml, .yaml), quanteda (.yml, .yaml), …` */
export function listFormats(): string {
  const forms = codebookFormats.map(({ name, extensions }) => `${name} (${extensions.join(", ")})`);
  return forms.join(", ");
}
