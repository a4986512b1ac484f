import type { Codebook } from "../codebook.js";

/** A form in which codebooks are kept: topoi's own, or another tool's. */
export interface CodebookFormat {
  /** As people call it: `LIWC`. */
  readonly name: string;
  /** File name endings, lower case, the first one usual: `.dic`. */
  readonly extensions: readonly string[];
  /**
   * The codebook that a file's text holds. What the file says that topoi reads otherwise, or not
   * at all, is told in the codebook's notes with its line.
   *
   * @param name - the file's name, for the messages
   * @throws CodebookError naming every mistake that leaves the meaning open.
   */
  readonly parse: (text: string, name: string) => Codebook;
  /** The text of a file that holds the codebook, and what that form cannot hold. */
  readonly format: (codebook: Codebook) => FormattedCodebook;
}

/** A codebook as a text. */
export interface FormattedCodebook {
  readonly text: string;
  /** What is lost, a sentence each: `weights of 3 terms (LIWC has none): "internal affairs", …`. */
  readonly losses: readonly string[];
}
