import { keepNothing } from "../kept.js";
import type { CorpusTally } from "../measures/corpus-tally.js";
import { argumentsOf } from "../measures/measure-arguments.js";
import { frequencyOf } from "../measures/measure-frequency.js";
import { makeProposal, takeStrongest, usualProposals } from "../measures/rank-proposals.js";
import type { DocumentRows, Proposal } from "../rows.js";
import type { Analysis } from "./analyse.js";
import { usualGroups } from "./configuration.js";
import { doubtCodebook } from "./doubt-codebook.js";
import { openHits } from "./kept/keep-hits.js";
import { keepTallies } from "./kept/keep-tallies.js";
import { keyDocument, type KeyedDocument } from "./kept/kept-document.js";
import { openRows } from "./kept/open-rows.js";
import { readMaterial, type AnalysisOptions } from "./read-material.js";

/**
 * An analysis of which the rows about parts of documents are not there, but read or made a document
 * at a time. Each of its long tables is put together where somebody asks for the whole of it, and
 * stays then.
 */
export interface Survey extends Analysis {
  /** What was counted of every document: what the figures are made of. */
  readonly tally: CorpusTally;
  readonly rowsOf: (document: string) => DocumentRows;
  /** For each document what names all that follows from its text: the same for the same. */
  readonly keys: ReadonlyMap<string, string>;
  readonly harmful: ReadonlySet<string>;
}

/** The rows and figures of `analyse`, document by document; nothing written but what is kept. */
export async function survey(options: AnalysisOptions): Promise<Survey> {
  const { onProgress, kept = keepNothing } = options;
  const { corpus, split, ...material } = await readMaterial(options);
  const { codebook, codebookFile, scoring } = material;
  const keyed = corpus.documents.map((row) => keyDocument(row, split));
  const hits = openHits(codebook, kept);
  const argues = options.arguments !== false;
  const making = { split, codebook, scoring, hits, argues, kept };
  const { tally, harmful } = keepTallies(keyed, making, onProgress);
  const rowsOf = openDocuments(keyed, (document) => openRows(document, { ...making, harmful }));
  const documents = corpus.documents.map((row, i) => {
    return { ...row, passages: tally.documents[i]?.found.sizes.length ?? 0 };
  });
  return putTogether({
    ...material,
    documents,
    removed: corpus.removed,
    frequency: frequencyOf(tally.scores, { by: usualGroups, interval: "documents" }),
    arguments: argumentsOf(tally.stances, { by: usualGroups, interval: "documents" }),
    proposals: rankTallied(tally, rowsOf),
    problems: [...corpus.problems, ...doubtCodebook(codebook, codebookFile, documents)],
    tally,
    rowsOf,
    keys: new Map(keyed.map(({ document, key }) => [document.document, key])),
    harmful,
  });
}

/** The tables with a row for a part of a document: by far the longest. */
export type DocumentTableName = keyof DocumentRows;

/** The rows of documents by their ids; those of the last one stay. */
function openDocuments(
  documents: readonly KeyedDocument[],
  open: (document: KeyedDocument) => DocumentRows,
): (document: string) => DocumentRows {
  const known = new Map(documents.map((keyed) => [keyed.document.document, keyed]));
  let last: readonly [string, DocumentRows] | null = null;
  return (document) => {
    if (last?.[0] === document) return last[1];
    const keyed = known.get(document);
    if (keyed === undefined) throw new TypeError(`expected a known document; found ${document}`);
    const rows = open(keyed);
    last = [document, rows];
    return rows;
  };
}

/** The rows of `rankProposals`; only those that come into question are made. */
function rankTallied(tally: CorpusTally, rowsOf: Survey["rowsOf"]): Proposal[] {
  return tally.proposals.flatMap((list) =>
    takeStrongest(list, usualProposals, ({ document, stance: place }) => {
      const { stances, components } = rowsOf(document);
      const stance = stances[place];
      const component = components.find((one) => one.component === stance?.component);
      if (stance === undefined || component === undefined) {
        throw new Error(`expected stance ${place + 1} of ${document}; found none`);
      }
      return makeProposal(stance, component);
    }),
  );
}

/** A survey, whose long tables are put together when they are asked for. */
function putTogether(found: Omit<Survey, DocumentTableName>): Survey {
  const { documents, rowsOf } = found;
  const collect = <Name extends DocumentTableName>(name: Name) => {
    let rows: DocumentRows[Name] | undefined;
    const take = ({ document }: { document: string }) => rowsOf(document)[name] as Row<Name>[];
    return () => (rows ??= documents.flatMap(take) as unknown as DocumentRows[Name]);
  };
  const tables = {
    passages: collect("passages"),
    hits: collect("hits"),
    scores: collect("scores"),
    components: collect("components"),
    relations: collect("relations"),
    stances: collect("stances"),
  };
  return {
    ...found,
    get passages() {
      return tables.passages();
    },
    get hits() {
      return tables.hits();
    },
    get scores() {
      return tables.scores();
    },
    get components() {
      return tables.components();
    },
    get relations() {
      return tables.relations();
    },
    get stances() {
      return tables.stances();
    },
  };
}

type Row<Name extends DocumentTableName> = DocumentRows[Name][number];
