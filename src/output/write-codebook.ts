import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectText } from "../text/expect-text.js";
import { expectCodebook } from "../themes/expect-codebook.js";
import type { Codebook } from "../themes/codebook.js";
import { chooseFormats } from "../themes/formats/choose-formats.js";
import { writeFile } from "./write-file.js";

/** How a codebook is written. */
export interface WriteCodebookOptions {
  /** The form of the file, as `topoi codebook` lists them; by its ending unless named. */
  readonly format?: string | undefined;
}

/** A codebook as it was written. */
export interface WrittenCodebook {
  /** Absolute path. */
  readonly file: string;
  /** What the form cannot hold and the file therefore lacks, a sentence each. */
  readonly losses: readonly string[];
}

const optionNames: OptionNames<WriteCodebookOptions> = { format: true };

/**
 * The file in which a codebook was written, and what was lost on the way.
 *
 * The file's ending tells the form: `.yml` is topoi's own, in which nothing is lost; a quanteda
 * dictionary needs `{ format: "quanteda" }`. Folders are made; the file is written whole or not at
 * all, over one of that name.
 *
 * @throws CodebookError where the ending or the name tells no form.
 * @example
 * const { file, losses } = await writeCodebook(codebook, "../output/codebook.csv");
 * await writeCodebook(codebook, "../output/dictionary.yml", { format: "quanteda" });
 */
export async function writeCodebook(
  codebook: Codebook,
  file: string,
  options: WriteCodebookOptions = {},
): Promise<WrittenCodebook> {
  expectCodebook("writeCodebook", codebook);
  expectText("writeCodebook", "the path of a file", file);
  expectOptions("writeCodebook", options, optionNames);
  const { format } = options;
  const [form] = chooseFormats(file, format);
  const { text, losses } = await form.format(codebook);
  return { file: await writeFile(file, text), losses };
}
