import { readFileSync } from "node:fs";
import { packageFolder } from "../../package-folder.js";
import type { ReadUnit } from "./describe-unit.js";
import { describeUnit, featureNames } from "./describe-unit.js";
import { joinHashes, piecesOf, type Form, type Tokens } from "./forms.js";
import { HashTable } from "./hash-table.js";

/** What is asked of a unit: does it argue, is it a claim if it does, does it propose. */
export const questions = ["argues", "claims", "proposes"] as const;

/** The log odds of a yes to each question, in their order. */
export type Answers = Float64Array;

/** A trained model in a file: a header, then tables of weights. */
export interface ModelHeader {
  readonly version: 1;
  /** Words, pairs and triples of words, pieces of words. */
  readonly rows: { readonly forms: number; readonly grams: number; readonly pieces: number };
  /** What one step of a stored weight is worth, for each question. */
  readonly steps: readonly number[];
  readonly constants: readonly number[];
  /** For each question a weight for every described feature. */
  readonly described: readonly (readonly number[])[];
  /** Log odds to log odds as measured on speeches not learned from: factor and offset. */
  readonly calibration: readonly (readonly [factor: number, offset: number])[];
  /** A unit argues when the likelihood is at least this. */
  readonly arguesFrom: number;
  readonly relations: RelationWeights;
}

/** Weights of the two questions about a pair: does it relate, and if so, does it attack. */
export interface RelationWeights {
  readonly relates: readonly number[];
  readonly attacks: readonly number[];
  readonly relatesFrom: number;
  readonly attacksFrom: number;
}

const asked = questions.length;
/** A word speaks for its own unit, for the one before it and for the one behind it. */
const formWidth = 3 * asked;
/** The weights of so many forms are remembered; then memory begins anew. */
const mostForms = 400_000;

/**
 * The model of roles: the log odds of each question are a sum over words, pairs and triples of
 * words, described features and the words of the neighbours.
 */
export class RoleModel {
  readonly #forms: HashTable;
  readonly #grams: HashTable;
  readonly #pieces: HashTable;
  /** Weights of forms, by their numbers from `#first` on. */
  #weights: (Float64Array | undefined)[] = [];
  #first = 0;
  /** The pairs and triples of a unit: found once, for its answers and to explain them. */
  readonly #found = new WeakMap<Tokens, readonly number[]>();

  constructor(
    readonly header: ModelHeader,
    tables: { readonly forms: HashTable; readonly grams: HashTable; readonly pieces: HashTable },
  ) {
    this.#forms = tables.forms;
    this.#grams = tables.grams;
    this.#pieces = tables.pieces;
  }

  /** The answers for every unit of a document. */
  answer(units: readonly ReadUnit[]): Answers[] {
    const sums = units.map((unit) => this.#sum(unit));
    return units.map((_, at) => {
      const answers = new Float64Array(asked);
      const described = describeUnit(units, at);
      for (let question = 0; question < asked; question++) {
        let sum = this.header.constants[question] ?? 0;
        sum += sums[at]?.[question] ?? 0;
        sum += sums[at - 1]?.[asked + question] ?? 0;
        sum += sums[at + 1]?.[2 * asked + question] ?? 0;
        const weights = this.header.described[question];
        for (let i = 0; i < described.length; i++) sum += (described[i] ?? 0) * (weights?.[i] ?? 0);
        answers[question] = sum;
      }
      return answers;
    });
  }

  /**
   * What each token of a unit adds to the answer to a question, times a sign; pairs are shared among
   * theirs.
   */
  explain({ tokens }: ReadUnit, question: number, sign: 1 | -1 = 1): Float64Array {
    const { forms } = tokens;
    const by = sign * shrink(forms.length);
    const step = (this.header.steps[question] ?? 0) * by;
    const parts = new Float64Array(forms.length);
    forms.forEach((form, i) => (parts[i] = (this.#weightsOf(form)[question] ?? 0) * by));
    const grams = this.#gramsOf(tokens);
    const { weights } = this.#grams;
    for (let at = 0; at < grams.length; at += 2) {
      const [row = 0, place = 0] = [grams[at], grams[at + 1]];
      const [end, size] = [Math.abs(place), place < 0 ? 3 : 2];
      const share = ((weights[row * asked + question] ?? 0) * step) / size;
      for (let i = end - size + 1; i <= end; i++) parts[i] = (parts[i] ?? 0) + share;
    }
    return parts;
  }

  #sum({ tokens }: ReadUnit): Float64Array {
    const sums = new Float64Array(formWidth);
    const grams = this.#gramsOf(tokens);
    const { weights } = this.#grams;
    for (let at = 0; at < grams.length; at += 2) {
      const from = (grams[at] ?? 0) * asked;
      for (let question = 0; question < asked; question++) {
        sums[question] = (sums[question] ?? 0) + (weights[from + question] ?? 0);
      }
    }
    for (let question = 0; question < asked; question++) {
      sums[question] = (sums[question] ?? 0) * (this.header.steps[question] ?? 0);
    }
    for (const form of tokens.forms) {
      const own = this.#weightsOf(form);
      for (let i = 0; i < formWidth; i++) sums[i] = (sums[i] ?? 0) + (own[i] ?? 0);
    }
    const by = shrink(tokens.forms.length);
    for (let i = 0; i < formWidth; i++) sums[i] = (sums[i] ?? 0) * by;
    return sums;
  }

  /** Rows of pairs and triples that the model knows, each with its last token, below 0 for a triple. */
  #gramsOf(tokens: Tokens): readonly number[] {
    const known = this.#found.get(tokens);
    if (known !== undefined) return known;
    const grams: number[] = [];
    const { forms } = tokens;
    let [first, second] = [0, forms[0]?.hash ?? 0];
    for (let i = 1; i < forms.length; i++) {
      const third = forms[i]?.hash ?? 0;
      const two = joinHashes(second, third);
      const pair = this.#grams.find(two);
      if (pair >= 0) grams.push(pair, i);
      if (i > 1) {
        const triple = this.#grams.find(joinHashes(first, two));
        if (triple >= 0) grams.push(triple, -i);
      }
      first = second;
      second = third;
    }
    this.#found.set(tokens, grams);
    return grams;
  }

  /** A word's weights: its own where the model knows it, else those of its pieces. */
  #weightsOf(form: Form): Float64Array {
    if (form.id - this.#first >= mostForms) {
      this.#first = form.id;
      this.#weights = [];
    }
    const at = form.id - this.#first;
    if (at < 0) return this.#makeWeights(form);
    return (this.#weights[at] ??= this.#makeWeights(form));
  }

  #makeWeights(form: Form): Float64Array {
    const weights = new Float64Array(formWidth);
    const add = (table: HashTable, row: number) => {
      if (row < 0) return;
      for (let i = 0; i < table.width; i++) {
        const weight = table.weights[row * table.width + i] ?? 0;
        weights[i] = (weights[i] ?? 0) + weight * (this.header.steps[i % asked] ?? 0);
      }
    };
    const row = this.#forms.find(form.hash);
    if (row >= 0) add(this.#forms, row);
    else if (form.isWord) {
      for (const piece of piecesOf(form.text)) add(this.#pieces, this.#pieces.find(piece));
    }
    return weights;
  }
}

/** Sums over words shrink with a unit's length, so that long ones do not outweigh. */
export function shrink(tokens: number): number {
  return 1 / Math.sqrt(Math.max(3, tokens));
}

let model: RoleModel | null = null;

/** The model of English roles that ships with topoi, read once. */
export function englishModel(): RoleModel {
  model ??= readModel(readFileSync(new URL("src/arguments/model/roles-en.bin", packageFolder)));
  return model;
}

/**
 * A model from the bytes of its file: the length of the header in four bytes, the header in JSON,
 * and the tables of forms, grams and pieces, each its hashes and then its weights, little-endian.
 *
 * @throws Error when the file is none, is cut off, or was trained for other features
 */
export function readModel(bytes: Uint8Array): RoleModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(view);
  let at = 4 + view.getUint32(0, true);
  const take = (rows: number, width: number): HashTable => {
    if (at + rows * (4 + 2 * width) > view.byteLength) throw cutOff();
    const hashes = new Int32Array(rows);
    const weights = new Int16Array(rows * width);
    for (let row = 0; row < rows; row++) hashes[row] = view.getInt32(at + 4 * row, true);
    at += 4 * rows;
    for (let i = 0; i < weights.length; i++) weights[i] = view.getInt16(at + 2 * i, true);
    at += 2 * weights.length;
    return new HashTable(hashes, weights, width);
  };
  const forms = take(header.rows.forms, formWidth);
  const grams = take(header.rows.grams, asked);
  const pieces = take(header.rows.pieces, asked);
  return new RoleModel(header, { forms, grams, pieces });
}

function readHeader(view: DataView): ModelHeader {
  // 0x7b is the brace that opens the header.
  if (view.byteLength < 5 || view.getUint8(4) !== 0x7b) throw foreign("something else");
  const length = view.getUint32(0, true);
  if (4 + length > view.byteLength) throw cutOff();
  const header = parseHeader(new Uint8Array(view.buffer, view.byteOffset + 4, length));
  const { version, rows, described } = header;
  if (version !== 1) throw foreign(`version ${String(version)}`);
  const counts = [rows?.forms, rows?.grams, rows?.pieces];
  if (!counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)) {
    throw foreign("no numbers of rows");
  }
  const features = described?.map((weights) => weights.length) ?? [];
  if (features.length !== asked || features.some((count) => count !== featureNames.length)) {
    throw foreign(`weights of ${features.join(", ") || "no"} features, not ${featureNames.length}`);
  }
  return header as ModelHeader;
}

function parseHeader(bytes: Uint8Array): Partial<ModelHeader> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<ModelHeader>;
  } catch {
    throw foreign("something else");
  }
}

function foreign(found: string): Error {
  return new Error(`roles-en.bin: expected a role model of version 1; found ${found}`);
}

function cutOff(): Error {
  return new Error("roles-en.bin: expected more: the file is cut off");
}
