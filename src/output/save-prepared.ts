import { expectText } from "../text/expect-text.js";
import { expectPassages } from "../themes/prepared/expect-prepared.js";
import { corpusBytes } from "../themes/prepared/corpus-file.js";
import { keepPassages } from "../themes/prepared/prepare-corpus.js";
import type { Passage } from "../rows.js";
import { writeFile } from "./write-file.js";

/**
 * The absolute path of the file in which the passages were saved with their words known, for
 * `openPrepared`; about three bytes for one of text, and never all of them in memory. The file is
 * written whole or not at all.
 *
 * @param passages - those of a document one after the other, as `splitPassages` gives them
 * @example
 * await savePrepared(splitPassages(corpus), "speeches.topoi");
 */
export async function savePrepared(passages: Iterable<Passage>, path: string): Promise<string> {
  expectPassages("savePrepared", passages);
  expectText("savePrepared", "the path of a file", path);
  return writeFile(path, corpusBytes(keepPassages(passages)));
}
