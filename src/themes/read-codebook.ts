import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { DecodedText } from "../text/decoding/decode-text.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectText } from "../text/expect-text.js";
import { plain } from "../text/plain.js";
import { CodebookError } from "./codebook-error.js";
import type { Codebook } from "./codebook.js";
import { chooseFormats } from "./formats/choose-formats.js";
import type { CodebookForm } from "./formats/codebook-formats.js";

/** How a codebook is read. */
export interface CodebookOptions {
  /** The form of the file, as `topoi codebook` lists them; by its ending unless named. */
  readonly format?: string | undefined;
}

const optionNames: OptionNames<CodebookOptions> = { format: true };

/** Text of this length takes the readers a gigabyte. */
const mostMegabytes = 16;

/**
 * The codebook in a file, checked.
 *
 * The file's ending tells its form: topoi's own YAML, a quanteda dictionary (YAML without `themes`
 * and `codebook`), a table (`.csv`, `.tsv`) and others; `format` tells it where the ending does
 * not. The text is UTF-8, UTF-16 or, told in a note, what it looks like. What was read otherwise
 * than its tool would, or left out, stands in the codebook's `notes`.
 *
 * @throws CodebookError with one line for every mistake: file, theme, term, what was wanted and
 * what was found.
 * @example
 * const codebook = await readCodebook("../seeds/themes.yml");
 * const doubts = [...codebook.notes, ...reviewCodebook(codebook)];
 */
export async function readCodebook(file: string, options: CodebookOptions = {}): Promise<Codebook> {
  expectText("readCodebook", "the path of a file", file);
  expectOptions("readCodebook", options, optionNames);
  const { format } = options;
  await checkFile(file);
  const forms = chooseFormats(file, format);
  const { text, note } = await readText(file);
  const name = path.basename(file);
  const form = await chooseByText(forms, text, name);
  const codebook = await form.parse(text, name);
  return note === null
    ? codebook
    : { ...codebook, notes: [{ line: null, message: note }, ...codebook.notes] };
}

/** Of the forms that are YAML, topoi's own and quanteda's, the one that the text is in. */
async function chooseByText(
  [usual, ...others]: readonly [CodebookForm, ...CodebookForm[]],
  text: string,
  name: string,
): Promise<CodebookForm> {
  const quanteda = others.find((form) => form.name === "quanteda");
  if (quanteda === undefined) return usual;
  const { isDictionary } = await import("./formats/is-dictionary.js");
  return isDictionary(text, name) ? quanteda : usual;
}

function refusal(file: string, wanted: string, found: string): CodebookError {
  return new CodebookError([`${plain(file)}: expected ${wanted}, found ${found}`]);
}

function unreadable(file: string, error: unknown): CodebookError {
  const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
  return refusal(file, "a codebook", isMissing ? "no such file" : "not readable");
}

/** A pipe would be waited for, and a file of any size read. */
async function checkFile(file: string): Promise<void> {
  const about = await stat(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  if (!about.isFile()) {
    throw refusal(file, "a codebook", about.isDirectory() ? "a folder" : "no regular file");
  }
  const megabytes = Math.ceil(about.size / 1024 / 1024);
  if (megabytes > mostMegabytes) {
    throw refusal(file, `a codebook of at most ${mostMegabytes} MB`, `${megabytes} MB`);
  }
}

async function readText(file: string): Promise<DecodedText> {
  const { decodeText, NotTextError } = await import("../text/decoding/decode-text.js");
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error;
    throw new CodebookError([`${plain(file)}: ${error.message}`]);
  }
}
