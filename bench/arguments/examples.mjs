// The examples that roles are learned from, as documents of units in order. No text is kept here:
// it is read from the data, and readings are labels by document and place.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { splitSentences } from "../../dist/modules/text/split-sentences.js";

const readingsFile = fileURLToPath(new URL("readings.tsv", import.meta.url));
const essaysFile = fileURLToPath(new URL("texts/en.jsonl", import.meta.url));

/**
 * @typedef {{text: string, role: "claim" | "premise" | "none" | null, proposal: boolean | null,
 *   reading?: {role: string, sure: boolean}}} Example - what is not known of a unit is null
 * @typedef {{document: string, author: string | null, year: number | null, source: "argunsc" | "cdcp" | "ungdc" | "essay",
 *   units: Example[]}} Examples
 */

const lines = (text) => text.split("\n").filter((line) => line !== "");

/** All speeches of the UN General Debate: the text that words are learned from. */
export function readSpeeches(data) {
  const file = path.join(data, "ungdc/ungdc-1993-2024.jsonl.gz");
  return lines(gunzipSync(readFileSync(file)).toString()).map((line) => JSON.parse(line));
}

/** Readings by document: place and label. */
function readReadings() {
  const readings = new Map();
  for (const line of lines(readFileSync(readingsFile, "utf8")).slice(1)) {
    const [document, start, end, role, proposal, sure] = line.split("\t");
    const one = {
      start: Number(start),
      end: Number(end),
      role,
      proposal: proposal === "1",
      sure: sure === "1",
    };
    readings.set(document, [...(readings.get(document) ?? []), one]);
  }
  return readings;
}

/** UN Security Council speeches: each sentence with its role. */
function readCouncil(data, readings) {
  const file = path.join(data, "argunsc/argunsc-train.jsonl");
  return lines(readFileSync(file, "utf8")).map((line) => {
    const { id, author, year, text, sentences, units, relations } = JSON.parse(line);
    const read = new Map((readings.get(id) ?? []).map((one) => [one.start, one]));
    return {
      document: id,
      author,
      year,
      source: "argunsc",
      units: sentences.map(({ start, end, label }) => {
        const reading = read.get(start);
        return {
          text: text.slice(start, end),
          role: label === "non-arg" ? "none" : label,
          proposal: reading?.proposal ?? null,
          ...(reading === undefined ? {} : { reading }),
        };
      }),
      relations: relations.map(({ source, target, type }) => ({
        source: units.find(({ id: unit }) => unit === source)?.sentence,
        target: units.find(({ id: unit }) => unit === target)?.sentence,
        type,
      })),
    };
  });
}

/** Comments on a proposed rule: each unit, and whether it proposes. */
function readComments(data) {
  const file = path.join(data, "cdcp/cdcp-train.jsonl");
  return lines(readFileSync(file, "utf8")).map((line) => {
    const { id, units } = JSON.parse(line);
    const inOrder = [...units].sort((a, b) => a.start - b.start);
    return {
      document: id,
      author: null,
      year: null,
      source: "cdcp",
      units: inOrder.map(({ text, label }) => ({ text, role: null, proposal: label === "policy" })),
    };
  });
}

/** Speeches of which some sentences were read: all their sentences, for what stands around. */
function readDebate(speeches, readings) {
  return speeches
    .filter(({ id }) => readings.has(id))
    .map(({ id, country, year, text }) => {
      const read = new Map(readings.get(id).map((one) => [one.start, one]));
      return {
        document: id,
        author: country,
        year,
        source: "ungdc",
        units: splitSentences(text, "en").map(({ start, end }) => {
          const reading = read.get(start);
          const known = reading !== undefined && reading.end === end;
          return {
            text: text.slice(start, end),
            role: known ? reading.role : null,
            proposal: known ? reading.proposal : null,
            ...(known ? { reading } : {}),
          };
        }),
      };
    });
}

/** Essays, columns, news and the like that were written and read for this project. */
function readEssays() {
  const documents = new Map();
  for (const line of lines(readFileSync(essaysFile, "utf8"))) {
    const { document, text, role } = JSON.parse(line);
    const known = documents.get(document) ?? [];
    const proposal = role === "proposal";
    documents.set(document, [...known, { text, role: proposal ? "claim" : role, proposal }]);
  }
  return [...documents].map(([document, units]) => {
    return { document, author: null, year: null, source: "essay", units };
  });
}

/** @returns {Examples[]} */
export function readExamples(data, speeches) {
  const readings = readReadings();
  return [
    ...readCouncil(data, readings),
    ...readComments(data),
    ...readDebate(speeches, readings),
    ...readEssays(),
  ];
}
