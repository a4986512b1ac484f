import { measureChange } from "../../measures/measure-change.js";
import type { RunChanges, RunDifferences, RunGroup } from "../../output/run-changes.js";
import type { ThemeCount } from "../../rows.js";
import { listChanges } from "../../themes/list-changes.js";
import { matchRenamed } from "../../themes/match-renamed.js";
import { themeLabels } from "../../themes/theme-labels.js";
import { countsOf } from "./counts-of.js";
import { findSuccessors } from "./find-successors.js";
import { listDocumentChanges } from "./list-document-changes.js";
import { listSettingChanges } from "./list-setting-changes.js";
import { pairDocuments, type DocumentPair } from "./pair-documents.js";
import type { RunSnapshot } from "./run-record.js";

/** In what two runs differ: documents, codebook, settings. */
export function listDifferences(before: RunSnapshot, after: RunSnapshot): RunDifferences {
  return listPaired(before, after, pairDocuments(before.documents, after.documents));
}

/**
 * What changed from one run to another: documents, codebook, settings, and what that did to the share
 * of each theme, as a whole and in groups. A document or theme of another name that is the same
 * counts as the same, and so does a twin that is counted in a document's place.
 */
export function compareRuns(
  before: RunSnapshot,
  after: RunSnapshot,
  { by = ["author", "year"] }: { readonly by?: readonly RunGroup[] } = {},
): RunChanges {
  const pairs = pairDocuments(before.documents, after.documents);
  const counts = [renameCounts(before, after, pairs), countsOf(after)] as const;
  const labels = { ...themeLabels(before.codebook), ...themeLabels(after.codebook) };
  return {
    ...listPaired(before, after, pairs),
    by,
    themes: measureChange(...counts, { labels }),
    groups: by.length === 0 ? [] : measureChange(...counts, { by, labels, onlyChanged: true }),
    labels,
  };
}

function listPaired(
  before: RunSnapshot,
  after: RunSnapshot,
  pairs: readonly DocumentPair[],
): RunDifferences {
  return {
    documents: listDocumentChanges(pairs),
    codebook: listChanges(before.codebook, after.codebook),
    settings: listSettingChanges(before, after),
  };
}

/** The earlier counts under the names that documents and themes have later. */
function renameCounts(
  before: RunSnapshot,
  after: RunSnapshot,
  pairs: readonly DocumentPair[],
): ThemeCount[] {
  const themes = new Map<string, string>();
  for (const [is, was] of matchRenamed(before.codebook, after.codebook)) themes.set(was, is);
  const documents = new Map<string, string>();
  const successors = findSuccessors(pairs);
  const taken = new Set(after.documents.map(({ document }) => document));
  for (const pair of pairs) {
    if (pair.before === null) continue;
    const { document } = pair.before;
    // An id may have gone over to another document.
    const gone = taken.has(document) ? `${document} (before)` : document;
    documents.set(document, successors.get(document) ?? pair.after?.document ?? gone);
  }
  return countsOf(before).map((row) => ({
    ...row,
    document: documents.get(row.document) ?? row.document,
    theme: themes.get(row.theme) ?? row.theme,
  }));
}
