import type { Component, Passage, Relation } from "../rows.js";
import { toRaw } from "../text/runs.js";
import { cuesOf } from "./cues-of.js";
import { cutUnits, type Unit } from "./cut-units.js";
import { findHolders, type Holding } from "./find-holders.js";
import { findRelations } from "./find-relations.js";
import { judgeUnits, type MethodJudgement } from "./judge-units.js";
import type { JudgedUnit } from "./judged-unit.js";
import { englishModel } from "./model/role-model.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What is argued in passages. */
export interface Arguments {
  readonly components: readonly Component[];
  readonly relations: readonly Relation[];
}

/** How to look for arguments. */
export interface ArgumentOptions {
  /** Told after each document how many are done. */
  readonly onDocument?: (done: number, of: number) => void;
}

const optionNames: OptionNames<ArgumentOptions> = { onDocument: true };

/**
 * The role of every sentence (`claim`, `premise`, `proposal` or `none`), whose view it gives, and
 * which sentences support or attack which: rows of the tables `components` and `relations`.
 *
 * A sentence is cut where a connective joins a claim and its reason, or where its author answers what
 * others are reported to say in it. English is judged by a model trained on speeches and comments that
 * readers have read (README says how well), German, French, Spanish, Indonesian and Malay by cue
 * phrases; `method` names which. Sentences of other languages have role `none`, with
 * confidence 0 and a `note`, and so do headings, tables and what has no words. `confidence` is how
 * likely a reader gives the same role; `cue` has the words that spoke most for it.
 *
 * Components are in the order of the passages, whatever unit those are; every word of a passage is
 * in exactly one. Relations hold within a document; a view that is reported to be rejected supports
 * nothing of its author's, nor does one that is merely reported in another paragraph, unless the
 * author shares it (`as X said`) or words such as `therefore` join the two. Time is linear in the
 * length of the text.
 *
 * @example
 * const { components, relations } = findArguments(passages);
 * const proposals = components.filter(({ role }) => role === "proposal");
 */
export function findArguments(
  passages: readonly Passage[],
  options: ArgumentOptions = {},
): Arguments {
  expectRows("findArguments", "passages", passages);
  expectOptions("findArguments", options, optionNames);
  const documents = [...groupByDocument(passages).values()];
  const components: Component[] = [];
  const relations: Relation[] = [];
  documents.forEach((own, i) => {
    const found = argueDocument(own);
    for (const component of found.components) components.push(component);
    for (const relation of found.relations) relations.push(relation);
    options.onDocument?.(i + 1, documents.length);
  });
  return { components, relations };
}

function groupByDocument(passages: readonly Passage[]): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.document);
    if (group === undefined) groups.set(passage.document, [passage]);
    else group.push(passage);
  }
  return groups;
}

function argueDocument(passages: readonly Passage[]): Arguments {
  const units = cutUnits(passages);
  const judgements = judgeUnits(units);
  const holdings = holdUnits(units);
  const components = nameUnits(units).map((component, i): Component => {
    const [unit, judgement, holding] = [units[i], judgements[i], holdings[i]];
    if (unit === undefined || judgement === undefined) {
      throw new Error(`expected a judgement of unit ${i + 1}; found none`);
    }
    return makeComponent(component, i + 1, unit, judgement, holding);
  });
  const judged = judgements.flatMap(({ role, read }, i): JudgedUnit[] => {
    const [unit, component, holding] = [units[i], components[i]?.component, holdings[i]];
    if (unit === undefined || component === undefined || holding === undefined) return [];
    return read === null ? [] : [{ component, unit, role, read, holding }];
  });
  const document = passages[0]?.document ?? "";
  const found = judged.length === 0 ? [] : findRelations(judged, englishModel().header.relations);
  return { components, relations: found.map((one) => ({ document, ...one })) };
}

/** Passage id and position in the passage. */
function nameUnits(units: readonly Unit[]): string[] {
  let [passage, position] = ["", 0];
  return units.map((unit) => {
    position = unit.passage.passage === passage ? position + 1 : 1;
    passage = unit.passage.passage;
    return `${passage}.${position}`;
  });
}

/** Whose view each unit gives: parts of a sentence are of one speaker, up to where he is answered. */
function holdUnits(units: readonly Unit[]): (Holding | undefined)[] {
  const spoken: { text: string; passage: number }[] = [];
  const languages = new Set<string | null>();
  const places = units.map(({ sentence, paragraph, text, passage, joint }, i) => {
    languages.add(cuesOf(passage.language)?.code ?? passage.language);
    const last = spoken.at(-1);
    const goesOn = sentence === units[i - 1]?.sentence && joint?.relation !== "attack";
    if (last !== undefined && goesOn) last.text += ` ${text}`;
    else spoken.push({ text, passage: paragraph });
    return spoken.length - 1;
  });
  // Where a document is in several, its sentences are read by the words of all.
  const [language = null] = languages.size === 1 ? languages : [];
  const { author = null, source = null } = units[0]?.passage ?? {};
  const holdings = findHolders(spoken, author, language, source);
  return places.map((place) => holdings[place]);
}

function makeComponent(
  component: string,
  index: number,
  unit: Unit,
  { role, confidence, cue, note, method }: MethodJudgement,
  holding: Holding | undefined,
): Component {
  const { passage } = unit;
  const { raw_start, raw_end } = toRaw(passage.runs, unit);
  return {
    component,
    document: passage.document,
    author: passage.author,
    year: passage.year,
    language: passage.language,
    source: passage.source,
    counted: passage.counted,
    passage: passage.passage,
    index,
    role,
    start: unit.start,
    end: unit.end,
    raw_start,
    raw_end,
    confidence,
    cue,
    holder: holding?.holder ?? null,
    voice: holding?.voice ?? "author",
    holder_cue: holding?.cue ?? null,
    method,
    note,
    text: unit.text,
  };
}
