import { plain } from "../../text/plain.js";
import { CodebookError } from "../codebook-error.js";
import { formatNamed, formatsOfFile, listFormats, type CodebookForm } from "./codebook-formats.js";

/**
 * The form of a codebook's file: the one that is named, else by the file's ending, the usual one
 * first where several forms have it.
 *
 * @throws CodebookError where there is none, with those that there are.
 */
export function chooseFormats(
  file: string,
  named?: string,
): readonly [CodebookForm, ...CodebookForm[]] {
  const refuse = (found: string): never => {
    const wanted = `expected one of the forms ${listFormats()}`;
    throw new CodebookError([`${plain(file)}: ${wanted}; found ${plain(found)}`]);
  };
  if (named !== undefined) return [formatNamed(named) ?? refuse(`"${named}"`)];
  const [first, ...others] = formatsOfFile(file);
  const ending = /\.[^./\\]*$/u.exec(file)?.[0] ?? "a name without an ending";
  return [first ?? refuse(ending), ...others];
}
