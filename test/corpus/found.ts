import type { FoundOf, Source, SourceFacts } from "../../src/corpus/source.js";
import type { Problem } from "../../src/rows.js";

/** All that a reader found, sorted out. */
export async function gather<Kind extends SourceFacts>(
  all: AsyncIterable<FoundOf<Kind>>,
): Promise<{ sources: Kind[]; problems: Problem[] }> {
  const sources: Kind[] = [];
  const problems: Problem[] = [];
  for await (const found of all) {
    if ("source" in found) sources.push(found.source);
    else problems.push(found.problem);
  }
  return { sources, problems };
}

/** The texts of a source's blocks; headings with a mark before them. */
export function textsOf(source: Source | undefined): string[] {
  return (source?.blocks ?? []).map(({ kind, text }) => (kind === "heading" ? `# ${text}` : text));
}

/** The facts that are known. */
export function knownFacts(source: SourceFacts | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source?.facts ?? {}).flatMap(([name, fact]) =>
      fact === null ? [] : [[name, fact.value]],
    ),
  );
}

/** These pieces as a stream of bytes. */
export async function* chunksOf(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (const piece of pieces) yield typeof piece === "string" ? Buffer.from(piece) : piece;
}
