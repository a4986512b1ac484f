import { createRequire } from "node:module";
import path from "node:path";
import type Picomatch from "picomatch";
import type { Problem } from "../../rows.js";
import type { MetadataRow } from "./metadata-row.js";
import { factUnderKey } from "./fact-under-key.js";
import { overrideFacts } from "./override-facts.js";
import { problem, type SourceFacts } from "../source.js";

/** The rows of all sidecars, ready to be applied. */
export interface MetadataIndex {
  /** Whether there is nothing to apply. */
  readonly isEmpty: boolean;
  /** The source of a file with what the sidecars say of it. */
  readonly apply: <Kind extends SourceFacts>(source: Kind, name: string) => Kind;
  /** What is wrong with rows, told when all sources have been seen. */
  readonly finish: () => Problem[];
}

/** Which rows are about a file: those that name it, and those whose glob does. */
interface FileRows {
  named: MetadataRow | null;
  readonly globs: MetadataRow[];
}

/**
 * An index of what sidecars say, by file. A row names a file by its path below the sidecar's
 * folder, by its name alone where no other file has it, or many by a glob; else it is taken for
 * the id of a record. What names a document most closely wins: glob, file, id.
 *
 * @param names - all files that are read
 * @param areAll - whether a row about none of them is worth a warning
 */
export function indexMetadata(
  rows: readonly MetadataRow[],
  names: readonly string[],
  areAll: boolean,
): MetadataIndex {
  const files = new Map(names.map((name) => [plainPath(name), newRows()] as const));
  const ids = new Map<string, { row: MetadataRow; isUsed: boolean }>();
  const problems: Problem[] = [];
  const doubt = ({ sidecar, line }: MetadataRow, message: string): void => {
    problems.push(problem("warning", sidecar, line, message));
  };
  for (const row of byDepth(rows)) {
    const { target } = row;
    const found = findFiles(row, [...files.keys()]);
    if (found.kind === "several") {
      const { length } = found.files;
      doubt(row, `expected the path of one file; found ${length} of the name ${target}; not used`);
    } else if (found.kind === "glob") {
      for (const file of found.files) files.get(file)?.globs.push(row);
    } else if (found.kind === "one") {
      for (const file of found.files.map((name) => files.get(name))) {
        if (file?.named)
          doubt(row, `expected one row for a file; found another for ${target}; not used`);
        else if (file !== undefined) file.named = row;
      }
    } else if (ids.has(target)) {
      doubt(row, `expected one row for a document; found another for ${target}; not used`);
    } else ids.set(target, { row, isUsed: false });
  }
  /** Of the rows that were about a document, the keys that none of theirs had. */
  const missing = new Map<MetadataRow, Set<string>>();
  const override = <Kind extends SourceFacts>(source: Kind, row: MetadataRow): Kind => {
    if (row.keys.size > 0) {
      const keys = missing.get(row) ?? new Set(row.keys.values());
      missing.set(row, keys);
      for (const key of keys) if (factUnderKey(source, key, row.sidecar) !== null) keys.delete(key);
    }
    return overrideFacts(source, row);
  };
  return {
    isEmpty: rows.length === 0,
    apply(source, name) {
      const file = files.get(plainPath(name));
      const own = ids.get(source.facts.id?.value ?? "");
      if (own !== undefined) own.isUsed = true;
      const about = [...(file?.globs ?? []), file?.named ?? null, own?.row ?? null];
      return about.reduce((known, row) => (row === null ? known : override(known, row)), source);
    },
    finish() {
      for (const [row, keys] of missing) {
        for (const key of keys) {
          doubt(row, `expected a key or column of the documents; found <${key}>, which none has`);
        }
      }
      const unused = areAll ? [...ids.values()].filter(({ isUsed }) => !isUsed) : [];
      for (const { row } of unused) {
        doubt(
          row,
          `expected the path of a file or the id of a document; found ${row.target}, which is neither`,
        );
      }
      return problems;
    },
  };
}

function newRows(): FileRows {
  return { named: null, globs: [] };
}

/** The sidecar that lies nearer to a file comes first. */
function byDepth(rows: readonly MetadataRow[]): MetadataRow[] {
  const depth = ({ sidecar }: MetadataRow): number => sidecar.split("/").length;
  return [...rows].sort((a, b) => depth(b) - depth(a));
}

interface FoundFiles {
  readonly kind: "one" | "glob" | "several" | "none";
  readonly files: readonly string[];
}

function findFiles({ sidecar, target }: MetadataRow, names: readonly string[]): FoundFiles {
  const folder = sidecar.includes("/") ? `${plainPath(path.posix.dirname(sidecar))}/` : "";
  const below = names.filter((name) => name.startsWith(folder));
  const wanted = plainPath(target);
  const exact = below.filter((name) => name === folder + wanted);
  if (exact.length > 0) return { kind: "one", files: exact };
  if (/[*?[{]/u.test(target)) {
    const picomatch = createRequire(import.meta.url)("picomatch") as typeof Picomatch;
    const matches = picomatch(wanted, { basename: !wanted.includes("/"), dot: true });
    const files = below.filter((name) => matches(name.slice(folder.length)));
    return { kind: files.length > 0 ? "glob" : "none", files };
  }
  const files = below.filter((name) => isCalled(path.posix.basename(name), wanted));
  return { kind: files.length === 0 ? "none" : files.length === 1 ? "one" : "several", files };
}

/** Whether a file has this name, with its ending or without. */
function isCalled(file: string, wanted: string): boolean {
  return file === wanted || file.slice(0, -path.posix.extname(file).length) === wanted;
}

/** A path as all machines write it: slashes, letters composed. */
function plainPath(name: string): string {
  return path.posix.normalize(name.replaceAll("\\", "/")).normalize("NFC");
}
