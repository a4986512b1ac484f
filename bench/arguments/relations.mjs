// Learning which claims a premise supports or attacks, from speeches whose relations are known.
import {
  describePair,
  farthest,
  isClaim,
  pairFeatures,
  readPairUnit,
} from "../../dist/modules/arguments/relations/describe-pair.js";
import { fitLogistic, predict } from "./logistic.mjs";
import { bestThreshold, f1Of } from "./measures.mjs";

/** All pairs of a premise and a claim of a speech that could relate. */
function listPairs(document, units, roles, relations) {
  const around = { units: units.map(readPairUnit), roles, opens: units.map((_, i) => i === 0) };
  const known = new Map(relations.map(({ source, target, type }) => [`${source} ${target}`, type]));
  return roles.flatMap((role, source) =>
    role !== "premise"
      ? []
      : roles.flatMap((other, target) =>
          !isClaim(other) || Math.abs(target - source) > farthest
            ? []
            : {
                ...{ document, source, target },
                features: describePair(around, source, target),
                type: known.get(`${source} ${target}`) ?? null,
              },
        ),
  );
}

/** The pairs of all speeches as a table to fit. */
export function tableOfPairs(speeches) {
  const pairs = speeches.flatMap(({ document, units, roles, relations }) =>
    listPairs(document, units, roles, relations),
  );
  const width = pairFeatures.length;
  const dense = new Float32Array(pairs.length * width);
  pairs.forEach(({ features }, i) => dense.set(features, i * width));
  const starts = new Int32Array(pairs.length + 1);
  const empty = { columns: new Int32Array(0), values: new Float32Array(0), width: 0 };
  return { pairs, table: { starts, ...empty, dense, denseWidth: width } };
}

/** The weights of both questions: does a pair relate, and does it attack if it does. */
export function fitRelations({ pairs, table }, isUsed) {
  const rows = pairs.map((_, i) => i).filter((i) => isUsed(pairs[i].document));
  const relates = fitLogistic(
    table,
    rows,
    (i) => Number(pairs[i].type !== null),
    () => 1,
    1,
  );
  const related = rows.filter((i) => pairs[i].type !== null);
  const attacks = fitLogistic(
    table,
    related,
    (i) => Number(pairs[i].type === "attack"),
    () => 1,
    1,
  );
  return { relates, attacks };
}

/**
 * How well relations are found: those above the threshold, and for each premise the likeliest one
 * where it is likely enough.
 *
 * @param values - the log odds of each pair
 * @param total - how many relations there are, those too far apart to be looked for included
 */
export function figuresOf(found, gold) {
  const both = [...found].filter((pair) => gold.has(pair)).length;
  const [precision, recall] = [both / found.size, both / gold.size];
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

export const nameOf = (document, source, target) => `${document} ${source} ${target}`;

/** The relations that a speech has between different sentences. */
export function goldOf(speeches) {
  return new Set(
    speeches.flatMap(({ document, relations }) =>
      relations.map(({ source, target }) => nameOf(document, source, target)),
    ),
  );
}

/** Each premise supports the claim that is nearest, the one behind it where two are. */
export function nearestClaims(speeches) {
  return new Set(
    speeches.flatMap(({ document, roles }) =>
      roles.flatMap((role, source) => {
        if (role !== "premise") return [];
        for (let by = 1; by < roles.length; by++) {
          for (const target of [source + by, source - by]) {
            if (isClaim(roles[target])) return nameOf(document, source, target);
          }
        }
        return [];
      }),
    ),
  );
}

/** Log odds of the pairs of speeches that were not learned from. */
export function crossValidate(all, folds) {
  const relates = new Float64Array(all.pairs.length);
  const attacks = new Float64Array(all.pairs.length);
  for (const fold of folds) {
    const weights = fitRelations(all, (document) => !fold.has(document));
    all.pairs.forEach(({ document }, i) => {
      if (!fold.has(document)) return;
      relates[i] = predict(all.table, i, weights.relates);
      attacks[i] = predict(all.table, i, weights.attacks);
    });
  }
  return { relates, attacks };
}

/** From where on a pair is taken to relate, and to attack: what gives the best F1. */
export function thresholdsOf({ pairs }, { relates, attacks }, isUsed = () => true) {
  const rows = pairs.map((_, i) => i).filter((i) => isUsed(pairs[i].document));
  const related = rows.filter((i) => pairs[i].type !== null);
  return {
    relatesFrom: bestThreshold(
      rows.map((i) => relates[i]),
      rows.map((i) => pairs[i].type !== null),
      f1Of,
    ),
    attacksFrom: bestThreshold(
      related.map((i) => attacks[i]),
      related.map((i) => pairs[i].type === "attack"),
      f1Of,
    ),
  };
}
