import { describeError } from "../files/unreadable-error.js";
import { splitText } from "../lines/read-txt.js";
import { problem, type Found, type FoundText } from "../source.js";

/**
 * The records of a file with their texts parted into paragraphs. Nothing of a record is taken for
 * page furniture; offsets into the original count in its text.
 */
export async function* splitTexts(
  records: AsyncIterable<FoundText>,
  path: string,
): AsyncGenerator<Found> {
  for await (const found of records) {
    if ("problem" in found) {
      yield found;
      continue;
    }
    const { text, ...known } = found.source;
    let source: Found;
    try {
      source = { source: { ...known, ...splitText(text), isPage: false } };
    } catch (error) {
      source = { problem: problem("error", path, known.line, describeError(error)) };
    }
    yield source;
  }
}
