import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import { targetNames, type MetadataEntry } from "./metadata-row.js";
import { factNames, type FactName } from "../source.js";
import { columnKey } from "../formats/column-key.js";
import { findColumns } from "../formats/table-columns.js";

/** The entries of a sidecar that is YAML: paths with their facts, or a list of facts with paths. */
export function* metadataOfYaml(text: string): Generator<MetadataEntry> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    yield { line, message: `expected YAML; found ${error.message}; it was not used` };
    return;
  }
  const lineOf = (node: unknown): number =>
    lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const toValues = (node: YAMLMap): unknown => node.toJS(document, { maxAliasCount: 100 });
  const root = document.contents;
  if (isMap(root)) {
    for (const { key, value } of root.items) {
      const target = isScalar(key) ? String(key.value) : "";
      yield* takeEntry(value, lineOf(key), toValues, target);
    }
  } else if (isSeq(root)) {
    for (const item of root.items) yield* takeEntry(item, lineOf(item), toValues, null);
  } else if (root !== null) {
    yield { line: 1, message: "expected paths with their facts; found something else" };
  }
}

/** @param path - what the entry is about, `null` where it says so itself */
function* takeEntry(
  node: unknown,
  line: number,
  toValues: (node: YAMLMap) => unknown,
  path: string | null,
): Generator<MetadataEntry> {
  const about = path === null ? "" : `${path}: `;
  if (!isMap(node)) {
    yield { line, message: `${about}expected facts such as author: Ada Brook; found none` };
    return;
  }
  let given: Record<string, unknown>;
  try {
    given = toValues(node) as Record<string, unknown>;
  } catch (error) {
    yield { line, message: `${about}expected facts; found ${(error as Error).message}` };
    return;
  }
  const keys = Object.keys(given);
  const own = path === null ? keys.find((key) => targetNames.includes(columnKey(key))) : undefined;
  const columns = findColumns(keys.map((key) => (key === own ? "" : key)));
  const values = new Map<FactName, unknown>();
  for (const name of factNames) {
    const at = columns.places.get(name);
    if (at !== undefined) values.set(name, given[keys[at] ?? ""]);
  }
  const used = new Set(columns.places.values());
  for (const key of keys.filter((key, i) => key !== own && !used.has(i))) {
    const wanted = factNames.join(", ");
    yield { line, message: `${about}expected ${wanted}; found ${key}, which was not used` };
  }
  const target = path ?? (own === undefined ? "" : given[own]);
  const isName = typeof target === "string" || typeof target === "number";
  yield { line, target: isName ? String(target) : "", values };
}
