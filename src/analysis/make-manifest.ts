import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../corpus/files/list-files.js";
import { version } from "../version.js";
import type { Analysis } from "./analyse.js";
import type { OutputFile } from "./stage-output.js";

/** What went into a run, with what settings and versions, and what came out. No clock in it. */
export interface Manifest {
  readonly topoi: string;
  readonly versions: { readonly node: string; readonly icu: string; readonly unicode: string };
  readonly settings: {
    readonly unit: string;
    /** Words in a window, where that is the unit. */
    readonly words?: number;
    /** Languages whose document is counted where the same text comes in several. */
    readonly prefer: readonly string[];
    readonly by: readonly string[];
  };
  readonly codebook: { readonly name: string; readonly version: string } & OutputFile;
  readonly inputs: readonly OutputFile[];
  readonly counts: {
    readonly documents: number;
    readonly counted: number;
    readonly passages: number;
    readonly hits: number;
    readonly problems: number;
  };
  readonly outputs: readonly OutputFile[];
}

/** The manifest of an analysis; paths of inputs are relative to the folder of the documents. */
export async function makeManifest(
  seeds: string,
  analysis: Analysis,
  outputs: readonly OutputFile[],
): Promise<Manifest> {
  const { files, sidecars } = await listFiles(seeds);
  const inputs: OutputFile[] = [];
  for (const { file, name } of [...files, ...sidecars]) inputs.push(await hashFile(file, name));
  const { codebook, codebookFile } = analysis;
  return {
    topoi: version,
    versions: {
      node: process.versions.node,
      icu: process.versions.icu ?? "",
      unicode: process.versions.unicode ?? "",
    },
    settings: {
      unit: analysis.unit,
      ...windowOf(analysis),
      prefer: analysis.prefer,
      by: ["author", "year"],
    },
    codebook: {
      name: codebook.codebook,
      version: codebook.version,
      ...(await hashFile(codebookFile, path.basename(codebookFile))),
    },
    inputs,
    counts: {
      documents: analysis.documents.length,
      counted: analysis.documents.filter(({ counted }) => counted).length,
      passages: analysis.passages.length,
      hits: analysis.hits.length,
      problems: analysis.problems.length,
    },
    outputs: [...outputs].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function windowOf({ words }: Analysis): { words?: number } {
  return words === null ? {} : { words };
}

async function hashFile(file: string, name: string): Promise<OutputFile> {
  const bytes = await readFile(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path: name, bytes: bytes.length, sha256 };
}
