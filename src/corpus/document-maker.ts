import type { Document, Problem, Removed } from "../rows.js";
import type { InFile, SourceFacts } from "./source.js";

/** What documents were made of the sources, what was taken out of them, and what was wrong. */
export interface MadeDocuments {
  readonly documents: Document[];
  readonly removed: Removed[];
  readonly problems: Problem[];
}

/** Takes sources one at a time, and makes documents of them when all are there. */
export interface DocumentMaker<Kind extends SourceFacts> {
  readonly add: (source: InFile<Kind>) => void;
  readonly finish: () => MadeDocuments;
}
