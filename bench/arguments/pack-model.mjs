// The fitted weights as the model's own tables: all that was learned of a word, itself, its pieces
// and its meaning, becomes one weight for it, for each question and each of its three places.
import { featureNames } from "../../dist/modules/arguments/model/describe-unit.js";
import { Buffer } from "node:buffer";
import { formOf, piecesOf } from "../../dist/modules/arguments/model/forms.js";
import { questions } from "../../dist/modules/arguments/model/role-model.js";
import { rare, scales, sources } from "./features.mjs";

const asked = questions.length;
const largest = 32_767;

export function packModel({ rows, features, described, meaning, fits, settled, relations }) {
  const { forms, grams, pieces } = collect(rows, features, meaning, fits);
  const steps = questions.map((_, at) => {
    let most = 1e-9;
    for (const table of [forms, grams, pieces]) {
      for (const weights of table.values()) {
        weights.forEach((weight, i) => {
          if (i % asked === at) most = Math.max(most, Math.abs(weight));
        });
      }
    }
    return most / largest;
  });
  const tables = [
    pack(forms, steps, 3 * asked),
    pack(grams, steps, asked),
    pack(pieces, steps, asked),
  ];
  const text = JSON.stringify({
    version: 1,
    rows: { forms: tables[0].rows, grams: tables[1].rows, pieces: tables[2].rows },
    steps,
    ...describedOf(described, fits),
    calibration: settled.calibration,
    arguesFrom: settled.arguesFrom,
    relations: {
      relates: [...relations.relates],
      attacks: [...relations.attacks],
      relatesFrom: relations.relatesFrom,
      attacksFrom: relations.attacksFrom,
    },
  });
  const header = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, ...tables.map(({ bytes }) => bytes)]);
}

/** Weights of the described features as they are, not as they were standardised. */
function describedOf({ means, spreads }, fits) {
  const weights = fits.map(({ table, weights: fitted }) =>
    featureNames.map((_, i) => (scales.described * fitted[table.width + i]) / spreads[i]),
  );
  const constants = fits.map(({ table, weights: fitted }, at) => {
    const constant = fitted[table.width + table.denseWidth];
    return weights[at].reduce((sum, weight, i) => sum - weight * means[i], constant);
  });
  return { constants, described: weights };
}

function collect(rows, { owners }, meaning, fits) {
  const of = { words: new Map(), pieces: new Map(), before: new Map(), behind: new Map() };
  owners.forEach(({ block, hash }, number) => {
    const weights = fits.map(({ table, weights: fitted }) =>
      table.column[number] < 0 ? 0 : table.weight[number] * fitted[table.column[number]],
    );
    if (weights.some((weight) => weight !== 0)) of[block].set(hash, weights);
  });
  const known = new Map();
  for (const { units } of rows) {
    for (const { tokens } of units) for (const form of tokens.forms) known.set(form.hash, form);
  }
  const meanings = meaningWeights(meaning, fits);
  for (const word of meanings.keys()) known.set(formOf(word).hash, formOf(word));
  const forms = new Map();
  for (const form of known.values()) {
    const sums = new Float64Array(3 * asked);
    const add = (weights, from) => weights?.forEach((weight, i) => (sums[from + i] += weight));
    const learned = of.words.get(form.hash);
    const meant = meanings.get(form.text);
    const isSeen = [of.words, of.before, of.behind].some((block) => block.has(form.hash));
    if (!isSeen && meant === undefined) continue;
    add(learned, 0);
    add(of.before.get(form.hash), asked);
    add(of.behind.get(form.hash), 2 * asked);
    if (form.isWord) for (const piece of piecesOf(form.text)) add(of.pieces.get(piece), 0);
    if (meant !== undefined) add(meant, 0);
    forms.set(form.hash, sums);
  }
  const grams = new Map([...of.words].filter(([hash]) => !known.has(hash)));
  return { forms, grams, pieces: of.pieces };
}

/** What the meaning of each word adds, for itself, as a word before, and as one behind. */
function meaningWeights({ words, share, near, far, dimensions }, fits) {
  const first = featureNames.length + sources.length;
  return new Map(
    words.map((word, at) => {
      const sums = new Float64Array(3 * asked);
      const weight = rare / (rare + share[at]);
      fits.forEach(({ table, weights }, question) => {
        const part = (vectors, block, scale) => {
          const from = table.width + first + block * dimensions;
          let sum = 0;
          for (let d = 0; d < dimensions; d++)
            sum += vectors[at * dimensions + d] * weights[from + d];
          return scale * weight * sum;
        };
        sums[question] = part(near, 0, scales.meaning) + part(far, 1, scales.meaning);
        sums[asked + question] = part(far, 2, scales.far);
        sums[2 * asked + question] = part(far, 3, scales.far);
      });
      return [word, sums];
    }),
  );
}

/** Rows in the order of their hashes: hashes first, then weights in steps; rows of nothing left out. */
function pack(table, steps, width) {
  const kept = [...table]
    .map(([hash, weights]) => [
      hash,
      Array.from({ length: width }, (_, i) => Math.round((weights[i] ?? 0) / steps[i % asked])),
    ])
    .filter(([, weights]) => weights.some((weight) => weight !== 0))
    .sort(([one], [other]) => one - other);
  const bytes = Buffer.alloc(kept.length * (4 + 2 * width));
  kept.forEach(([hash], row) => bytes.writeInt32LE(hash, 4 * row));
  const from = 4 * kept.length;
  kept.forEach(([, weights], row) => {
    weights.forEach((weight, i) => bytes.writeInt16LE(weight, from + 2 * (row * width + i)));
  });
  return { rows: kept.length, bytes };
}
