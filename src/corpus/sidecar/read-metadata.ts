import type { Problem } from "../../rows.js";
import type { MetadataEntry, MetadataRow } from "./metadata-row.js";
import { collectFacts, problem, readFact, type FactName } from "../source.js";
import { describeError } from "../files/unreadable-error.js";

/** The rows of a sidecar, and what is wrong with it. */
export interface Metadata {
  readonly rows: readonly MetadataRow[];
  readonly problems: readonly Problem[];
}

/** Written for what is known to be unknown, since an empty cell says nothing. */
const unknown = "unknown";
/** `<countryName>`: what each document has under this key. */
const placeholder = /^<\s*([^<>]*[^<>\s])\s*>$/u;

/**
 * What a file `metadata.csv` (or `.tsv`, `.yml`, `.yaml`) says of the documents beside it and in
 * the folders below.
 *
 * A table has a column `path` and any of `title`, `author`, `date`, `year`, `language`,
 * `publisher`, `id`; YAML maps paths to such facts, or lists facts with a `path` each. An empty
 * cell says nothing; `unknown` says that nobody knows, and nothing is looked for; `<countryName>`
 * stands for what each record has under that key or in that column. Whatever cannot be understood
 * is a warning with its line, and the rest counts.
 */
export async function readMetadata(text: string, sidecar: string): Promise<Metadata> {
  const rows: MetadataRow[] = [];
  const problems: Problem[] = [];
  const doubt = (line: number | null, message: string): void => {
    problems.push(problem("warning", sidecar, line, message));
  };
  try {
    const isYaml = /\.ya?ml$/iu.test(sidecar);
    const entries = isYaml
      ? (await import("./metadata-yaml.js")).metadataOfYaml(text)
      : (await import("./metadata-table.js")).metadataOfTable(text);
    for await (const entry of entries) {
      if ("message" in entry) doubt(entry.line, entry.message);
      else if (entry.target === "") doubt(entry.line, "expected the path of a file; found none");
      else rows.push(toRow(entry, sidecar, doubt));
    }
  } catch (error) {
    doubt(null, `${describeError(error)}; what follows was not used`);
  }
  return { rows, problems };
}

function toRow(
  { line, target, values }: Exclude<MetadataEntry, { message: string }>,
  sidecar: string,
  doubt: (line: number, message: string) => void,
): MetadataRow {
  const keys = new Map<FactName, string>();
  const facts = collectFacts((name) => {
    const value = readFact(values.get(name));
    if (value === undefined) doubt(line, `${name}: expected text or a number; it was not used`);
    if (value === undefined || value === null) return null;
    const key = placeholder.exec(value)?.[1];
    if (key !== undefined) {
      keys.set(name, key);
      return null;
    }
    const given = value.toLowerCase() === unknown ? "" : value;
    return { value: given, source: "metadata", from: `${sidecar}, line ${line}` };
  });
  return { sidecar, line, target, facts, keys };
}
