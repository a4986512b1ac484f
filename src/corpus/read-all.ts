import type { Problem } from "../rows.js";
import type { DocumentMaker } from "./document-maker.js";
import { readFile, Tally, type Read } from "./files/read-file.js";
import { findFiles } from "./find-files.js";
import type { Corpus, ReadOptions } from "./read-corpus.js";
import type { FoundOf, SourceFacts } from "./source.js";

/** So many documents pass before it is told how many there are. */
const told = 100;

/** The documents that `readCorpus` promises. What cleans texts is loaded for those to be cleaned. */
export async function readAll(seeds: string, options: ReadOptions): Promise<Corpus> {
  if (options.asIs !== true) {
    const { sourceReader } = await import("./formats/read-sources.js");
    const { collectDocuments } = await import("./make-documents.js");
    return readAllBy(seeds, options, sourceReader(options.kept), collectDocuments(options));
  }
  const { readTexts } = await import("./formats/read-texts.js");
  const { collectAsIs } = await import("./collect-as-is.js");
  return readAllBy(seeds, options, readTexts, collectAsIs(options.language));
}

async function readAllBy<Kind extends SourceFacts>(
  seeds: string,
  options: ReadOptions,
  read: Read<FoundOf<Kind>>,
  made: DocumentMaker<Kind>,
): Promise<Corpus> {
  const { files, problems, metadata } = await findFiles(seeds, options);
  for (const [i, { file, name }] of files.entries()) {
    options.onFile?.(i + 1, files.length, name);
    let count = 0;
    const tally = new Tally();
    const tell = (row: Problem) => ({ problem: row });
    for await (const found of readFile(file, name, read, tell, tally)) {
      if (!tally.takes(found)) continue;
      if ("problem" in found) problems.push(found.problem);
      else {
        const source = metadata.apply(found.source, name);
        made.add({ ...(options.onSource?.(source, name) ?? source), path: name });
        if (++count % told === 0) options.onDocument?.(count, name, tally.share);
      }
    }
    problems.push(...tally.rest(name));
  }
  const { documents, removed, problems: doubts } = made.finish();
  return { documents, removed, problems: [...problems, ...metadata.finish(), ...doubts] };
}
