import { createHash } from "node:crypto";
import {
  harmfulOf,
  openBalance,
  type Balance,
} from "../../arguments/stance/find-harmful-themes.js";
import { keepData, keyOf, type Kept } from "../../kept.js";
import { CorpusTally } from "../../measures/corpus-tally.js";
import {
  tallyArguments,
  tallyThemes,
  type ArgumentTally,
  type ThemeTally,
} from "../../measures/tally-document.js";
import type { KeepDrawn } from "../../measures/sum-by-document.js";
import type { DocumentFacts, DocumentRows, Hit } from "../../rows.js";
import { scorePassages } from "../../themes/score-passages.js";
import type { OnProgress } from "../progress.js";
import { argumentKeys } from "./keep-arguments.js";
import { keepPassages, passagesKey, type KeyedDocument } from "./kept-document.js";
import { openRows, type RowOptions } from "./open-rows.js";

/** What was counted of the documents, and which themes are about something bad. */
export interface KeptTallies {
  readonly tally: CorpusTally;
  readonly harmful: ReadonlySet<string>;
}

/** What is kept of the themes of a document. */
interface FoundThemes {
  readonly tally: ThemeTally;
  readonly balance: Balance;
}

/** So many characters are searched at once: the words of a text are soon known from others. */
const mostSearched = 4_000_000;

/**
 * What is counted of each document, which is counted only where it is new. The rows of one document,
 * or of a few that are new, are in memory at a time.
 */
export function keepTallies(
  documents: readonly KeyedDocument[],
  options: Omit<RowOptions, "harmful">,
  onProgress?: OnProgress,
): KeptTallies {
  const found = keepThemes(documents, options, onProgress);
  const harmful = harmfulOf(found.map(({ balance }) => balance));
  const argued = keepArgued(documents, { ...options, harmful }, onProgress);
  const none = tallyArguments(noRows, options.codebook.themes);
  const tallies = documents.flatMap(({ document: facts }, i) => {
    const own = found[i];
    if (own === undefined) return [];
    return [{ facts: takeFacts(facts), found: own.tally, argued: argued[i] ?? none }];
  });
  return { tally: new CorpusTally(options.codebook, tallies, openDrawn(options.kept)), harmful };
}

/** Keeps intervals by the sums that they are drawn from: those of most groups stay the same. */
function openDrawn(kept: Kept): KeepDrawn {
  return (what, sums, make) => {
    const bytes = new Uint8Array(sums.buffer, sums.byteOffset, sums.byteLength);
    const hash = createHash("sha256").update(bytes).digest("hex");
    return keepData(kept, keyOf("drawn", what, hash), make);
  };
}

/** No more of a document than figures are grouped by. */
function takeFacts(facts: DocumentFacts): DocumentFacts {
  const { document, author, year, language, source, counted } = facts;
  return { document, author, year, language, source, counted };
}

const noRows: DocumentRows = {
  ...{ passages: [], hits: [], scores: [] },
  ...{ components: [], relations: [], stances: [] },
};

function keepThemes(
  documents: readonly KeyedDocument[],
  options: Omit<RowOptions, "harmful">,
  onProgress?: OnProgress,
): FoundThemes[] {
  const { codebook, scoring, hits, kept } = options;
  const named = keyOf(codebook.matching, codebook.themes, scoring);
  const keys = documents.map(({ key }) => keyOf("themes of document", key, named));
  const known = documents.map(({ key }, i) => {
    const isKnown = kept.has(keys[i] ?? "");
    // What it was counted from is wanted too: another run may ask for it.
    if (isKnown) for (const one of [passagesKey(key), ...hits.keysOf(key)]) kept.has(one);
    return isKnown;
  });
  const wanting = documents.filter((_, i) => known[i] !== true);
  const made = new Map<KeyedDocument, FoundThemes>();
  const count = openThemeCount(options);
  let done = 0;
  for (const batch of cutBatches(wanting)) {
    for (const [keyed, own] of count(batch)) {
      made.set(keyed, own);
      const step = { done: ++done, of: wanting.length };
      if (done % 100 === 0 || done === step.of) onProgress?.({ stage: "Finding themes", ...step });
    }
  }
  return documents.map((keyed, i) =>
    keepData(kept, keys[i] ?? "", () => made.get(keyed) ?? firstOf(count([keyed]))),
  );
}

function firstOf(counted: ReadonlyMap<KeyedDocument, FoundThemes>): FoundThemes {
  const [first] = counted.values();
  if (first === undefined) throw new Error("expected a document to be counted; found none");
  return first;
}

function openThemeCount({
  split,
  codebook,
  scoring,
  hits,
  kept,
}: Omit<RowOptions, "harmful">): (
  documents: readonly KeyedDocument[],
) => Map<KeyedDocument, FoundThemes> {
  const weigh = openBalance();
  return (documents) => {
    const cut = documents.map((keyed) => keepPassages(keyed, split, kept));
    const byDocument = new Map<string, Hit[]>(cut.map(({ document }) => [document.document, []]));
    for (const hit of hits.find(cut)) byDocument.get(hit.document)?.push(hit);
    return new Map(
      documents.map((keyed, i) => {
        const passages = cut[i]?.passages ?? [];
        const own = byDocument.get(keyed.document.document) ?? [];
        const scores = scorePassages(passages, own, codebook, scoring);
        const tally = tallyThemes({ passages, hits: own, scores }, codebook.themes);
        return [keyed, { tally, balance: weigh(own) }];
      }),
    );
  };
}

/** Documents that are searched together. */
function* cutBatches(documents: readonly KeyedDocument[]): Generator<KeyedDocument[]> {
  let batch: KeyedDocument[] = [];
  let size = 0;
  for (const keyed of documents) {
    batch.push(keyed);
    size += keyed.document.text.length;
    if (size < mostSearched) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function keepArgued(
  documents: readonly KeyedDocument[],
  options: RowOptions,
  onProgress?: OnProgress,
): ArgumentTally[] {
  const { codebook, harmful, kept } = options;
  if (!options.argues) return [];
  const named = keyOf(codebook.matching, codebook.themes, [...harmful].sort());
  return documents.map((keyed, i) => {
    const key = keyOf("arguments of document", keyed.key, named);
    const tally = keepData(kept, key, () =>
      tallyArguments(openRows(keyed, options), codebook.themes),
    );
    for (const one of Object.values(argumentKeys(keyed.key))) kept.has(one);
    onProgress?.({ stage: "Finding arguments", done: i + 1, of: documents.length });
    return tally;
  });
}
