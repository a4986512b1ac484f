import type { Problem } from "../rows.js";
import { listFiles, type SeedFile } from "./files/list-files.js";
import { openFile } from "./files/open-file.js";
import { readText } from "./files/read-text.js";
import { describeError } from "./files/unreadable-error.js";
import { indexMetadata, type MetadataIndex } from "./sidecar/apply-metadata.js";
import type { MetadataRow } from "./sidecar/metadata-row.js";
import type { Metadata } from "./sidecar/read-metadata.js";
import { problem } from "./source.js";

/** The files of a place, and what the sidecars beside them say. */
export interface FoundFiles {
  readonly files: readonly SeedFile[];
  readonly metadata: MetadataIndex;
  /** What is no file, and what is wrong with a sidecar. */
  readonly problems: Problem[];
}

/**
 * The files that a folder, a file or a glob names, in order, with their sidecars.
 *
 * @param options - whether sidecars count; they do unless `metadata` is false. And what is not read
 * @throws SeedsError when the place does not exist or holds no file.
 */
export async function findFiles(
  seeds: string,
  options: { readonly metadata?: boolean; readonly exclude?: readonly string[] | undefined } = {},
): Promise<FoundFiles> {
  const listing = await listFiles(seeds, options.exclude);
  const { files, sidecars, isFolder, problems: doubts } = listing;
  const problems: Problem[] = [...doubts];
  const rows: MetadataRow[] = [];
  for (const sidecar of options.metadata === false ? [] : sidecars) {
    const read = await readSidecar(sidecar);
    rows.push(...read.rows);
    problems.push(...read.problems);
  }
  const names = files.map(({ name }) => name);
  return { files, metadata: indexMetadata(rows, names, isFolder), problems };
}

async function readSidecar({ file, name }: SeedFile): Promise<Metadata> {
  try {
    const { readMetadata } = await import("./sidecar/read-metadata.js");
    const open = await openFile(file);
    try {
      return await readMetadata(readText(await open.bytes()).text, name);
    } finally {
      await open.close();
    }
  } catch (error) {
    const message = `${describeError(error)}; it was not used`;
    return { rows: [], problems: [problem("warning", name, null, message)] };
  }
}
