import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One version of an article that there is in several languages. */
export interface ParallelText {
  /** Event and article: `harbour-before`, `harbour-after`. One event, one author. */
  readonly article: string;
  readonly language: string;
  readonly text: string;
}

const folder = fileURLToPath(new URL("fixtures/parallel/", import.meta.url));

/**
 * Twelve opinion pieces in two to four of eleven languages: two each by one author on one event, so
 * that each has five others in foreign languages to be mistaken for. Some translations leave out or
 * join paragraphs, some come without capitals.
 */
export function readParallelTexts(): ParallelText[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [article = "", language = ""] = file.split(".");
      return { article, language, text: readFileSync(`${folder}${file}`, "utf8") };
    });
}
