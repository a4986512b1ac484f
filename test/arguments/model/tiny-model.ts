import { featureNames } from "../../../src/arguments/model/describe-unit.js";
import { formOf, joinHashes, piecesOf } from "../../../src/arguments/model/forms.js";
import { questions, readModel } from "../../../src/arguments/model/role-model.js";
import type { ModelHeader, RoleModel } from "../../../src/arguments/model/role-model.js";

/** Log odds for `argues`, `claims` and `proposes`. */
export type Triple = readonly [argues: number, claims: number, proposes: number];

/** What a word adds: to its own unit, to the one behind it, to the one before it. */
export interface WordWeights {
  readonly own?: Triple;
  readonly asBefore?: Triple;
  readonly asBehind?: Triple;
}

/** A model small enough to be written down; what is left out weighs nothing. */
export interface TinyModel {
  readonly words?: Readonly<Record<string, WordWeights>>;
  /** Pairs and triples of words: `we must`. */
  readonly grams?: Readonly<Record<string, Triple>>;
  /** Three to five letters of a word, `<` for its beginning, `>` for its end. */
  readonly pieces?: Readonly<Record<string, Triple>>;
  readonly described?: Readonly<Record<string, Triple>>;
  readonly header?: Partial<ModelHeader>;
}

/** Weights are stored in steps of so much: what a test writes in eighths is held exactly. */
export const step = 1 / 64;
const nothing: Triple = [0, 0, 0];

/** The model that these weights make, by way of its file. */
export function tinyModel(tiny: TinyModel = {}): RoleModel {
  return readModel(packModel(tiny));
}

/** The bytes of a model's file. */
export function packModel(tiny: TinyModel = {}): Uint8Array {
  const forms = Object.entries(tiny.words ?? {}).map(([word, weights]): Row => {
    const { own = nothing, asBefore = nothing, asBehind = nothing } = weights;
    return [formOf(word).hash, [...own, ...asBefore, ...asBehind]];
  });
  const grams = Object.entries(tiny.grams ?? {}).map(([words, w]): Row => [hashOfGram(words), w]);
  const pieces = Object.entries(tiny.pieces ?? {}).map(([piece, w]): Row => [
    hashOfPiece(piece),
    w,
  ]);
  const header: ModelHeader = {
    version: 1,
    rows: { forms: forms.length, grams: grams.length, pieces: pieces.length },
    steps: questions.map(() => step),
    constants: [0, 0, 0],
    described: questions.map((_, q) =>
      featureNames.map((name) => tiny.described?.[name]?.[q] ?? 0),
    ),
    calibration: questions.map(() => [1, 0] as const),
    arguesFrom: 0.5,
    relations: { relates: [], attacks: [], relatesFrom: 0.5, attacksFrom: 0.5 },
    ...tiny.header,
  };
  return packParts(header, [...packRows(forms), ...packRows(grams), ...packRows(pieces)]);
}

/** The bytes of a file with any header and any bytes behind it. */
export function packParts(header: unknown, tables: readonly number[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  return Uint8Array.from([...int32(text.length), ...text, ...tables]);
}

type Row = readonly [hash: number, weights: readonly number[]];

function packRows(rows: readonly Row[]): number[] {
  const weights = rows.flatMap(([, row]) => row.map((weight) => Math.round(weight / step)));
  return [...rows.flatMap(([hash]) => int32(hash)), ...weights.flatMap(int16)];
}

const int16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const int32 = (value: number): number[] => [...int16(value), ...int16(value >> 16)];

function hashOfGram(words: string): number {
  const [one = 0, ...others] = words
    .split(" ")
    .map((word) => formOf(word).hash)
    .reverse();
  return others.reduce((behind, word) => joinHashes(word, behind), one);
}

/** `piecesOf` gives hashes only: that of a piece is known by its place in a word that has it. */
function hashOfPiece(piece: string): number {
  const begins = piece.startsWith("<");
  const word = `${begins ? "" : "x"}${piece.replace(/^<|>$/gu, "")}${piece.endsWith(">") ? "" : "x"}`;
  let at = begins ? 0 : 2;
  for (let size = 3; size < piece.length; size++) at += word.length + 3 - size;
  const hash = piecesOf(word)[at];
  if (hash === undefined)
    throw new Error(`expected a piece of three to five letters; found ${piece}`);
  return hash;
}
