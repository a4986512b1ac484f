// Learns the model of English roles and relations and writes it, with its figures:
//
//   npm run train [-- DATA] [--check] [--errors] [--folds 16]
//
// DATA is the folder with argunsc, cdcp and ungdc (../shared/data unless given). Figures are of
// speeches (comments) that were not learned from: folds by speech, thresholds and calibration from
// the other folds too. With --check nothing is written; with --errors the sentences of argunsc are
// printed on which it was surest and a reader says otherwise. The same data give the same bytes.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { decideRole } from "../../dist/modules/arguments/model/decide-role.js";
import { settleRole } from "../../dist/modules/arguments/model/settle-role.js";
import { questions, readModel } from "../../dist/modules/arguments/model/role-model.js";
import { readExamples, readSpeeches } from "./examples.mjs";
import { describeRows, leaveOutRegister, listFeatures, makeTable, readRows } from "./features.mjs";
import { fitLogistic, predict } from "./logistic.mjs";
import { learnMeaning } from "./meaning.mjs";
import {
  bestThreshold,
  calibrate,
  calibrationError,
  f1Of,
  macroF1,
  weightedF1,
} from "./measures.mjs";
import { packModel } from "./pack-model.mjs";
import * as relations from "./relations.mjs";
import { writeCard } from "./write-card.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean" },
    errors: { type: "boolean" },
    folds: { type: "string", default: "16" },
  },
});
const data = positionals[0] ?? "../shared/data";
const folds = Number(options.folds);
const modelFile = fileURLToPath(new URL("../../src/arguments/model/roles-en.bin", import.meta.url));

/** How much a reading counts beside a sentence of argunsc, sure and not. */
const countOfReading = { sure: 0.4, unsure: 0.2 };
/** A reading of a proposal, in formal speech, beside a comment. */
const countOfProposal = 0.3;
/** A sentence of an essay beside one of argunsc, and, as one that proposes or not, beside a comment. */
const countOfEssay = { argues: 0.4, claims: 0.4, proposes: 0.06 };
/** A sentence of argunsc that was read too: how much its reader's word counts. */
const shareOfReader = 0.25;

const say = (text) => console.error(text);

say("Reading …");
const speeches = readSpeeches(data);
const examples = readExamples(data, speeches);
say("Learning words from speeches …");
const council = examples.filter(({ source }) => source === "argunsc");
const texts = [
  ...speeches.map(({ text }) => text),
  ...council.flatMap(({ units }) => units.map(({ text }) => text)),
];
const meaning = learnMeaning(texts);
say("Describing sentences …");
const rows = readRows(examples);
const features = listFeatures(rows);
const described = describeRows(rows, examples, meaning);
/** What kind of text it is tells claims from premises, and is no help with the other questions. */
const apart = leaveOutRegister(described);
const all = rows.map((_, i) => i);
const sourceOf = (row) => examples[rows[row].document].source;
const ofSource = (source) => all.filter((row) => sourceOf(row) === source);

const isRole = (row) => rows[row].example.role !== null;
const isAsked = {
  argues: isRole,
  claims: (row) => isRole(row) && rows[row].example.role !== "none",
  proposes: (row) => rows[row].example.proposal !== null,
};

function truthOf(question, { role, proposal }) {
  if (question === "argues") return role !== "none";
  return question === "claims" ? role === "claim" : proposal;
}

/** What a row teaches: the label, softened by the reader's word where argunsc was read too. */
function shareOf(question, row) {
  const { example } = rows[row];
  const gold = Number(truthOf(question, example));
  const { reading } = example;
  if (question === "proposes" || sourceOf(row) !== "argunsc" || reading === undefined) return gold;
  return (1 - shareOfReader) * gold + shareOfReader * Number(truthOf(question, reading));
}

function countOf(question, row) {
  if (sourceOf(row) === "essay") return countOfEssay[question];
  if (question === "proposes") return sourceOf(row) === "cdcp" ? 1 : countOfProposal;
  if (sourceOf(row) !== "ungdc") return 1;
  return rows[row].example.reading.sure ? countOfReading.sure : countOfReading.unsure;
}

function fit(question, learnFrom) {
  const asked = learnFrom.filter(isAsked[question]);
  const table = makeTable(rows, features, question === "claims" ? described : apart, asked);
  const weights = fitLogistic(
    table,
    asked,
    (row) => shareOf(question, row),
    (row) => countOf(question, row),
    1,
  );
  return { table, weights };
}

/** Documents in folds, each source spread over all of them, in an order that says nothing. */
function assignFolds() {
  const foldOf = new Map();
  for (const source of ["argunsc", "cdcp", "ungdc", "essay"]) {
    const documents = examples.flatMap((one, i) => (one.source === source ? [i] : []));
    let state = 20_261_130;
    for (let i = documents.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((state / 2 ** 32) * (i + 1));
      [documents[i], documents[j]] = [documents[j], documents[i]];
    }
    documents.forEach((document, i) => foldOf.set(document, i % folds));
  }
  return foldOf;
}

const foldOf = assignFolds();
const foldOfRow = (row) => foldOf.get(rows[row].document);
/** Answers to each question for rows that were not learned from. */
const answers = all.map(() => new Float64Array(questions.length));
for (let fold = 0; fold < folds; fold++) {
  say(`Fold ${fold + 1} of ${folds} …`);
  const learnFrom = all.filter((row) => foldOfRow(row) !== fold);
  questions.forEach((question, at) => {
    const { table, weights } = fit(question, learnFrom);
    for (const row of all) {
      if (foldOfRow(row) === fold) answers[row][at] = predict(table, row, weights);
    }
  });
}

const argunsc = ofSource("argunsc");
const cdcp = ofSource("cdcp");
const answersOf = (list, at) => list.map((row) => answers[row][at]);
const truths = (list, question) => list.map((row) => truthOf(question, rows[row].example));

/** How log odds become decisions, as learned from some of the rows. */
function settle(isUsed) {
  const used = argunsc.filter(isUsed);
  // How sure a claim is depends on the kind of text: essays have a say in it.
  const arguing = all.filter(
    (row) => isUsed(row) && ["argunsc", "essay"].includes(sourceOf(row)) && isAsked.claims(row),
  );
  const readings = all.filter(
    (row) => isUsed(row) && sourceOf(row) !== "cdcp" && isAsked.proposes(row),
  );
  const comments = cdcp.filter(isUsed);
  const calibration = [
    calibrate(answersOf(used, 0), truths(used, "argues")),
    calibrate(
      answersOf(arguing, 1),
      truths(arguing, "claims"),
      arguing.map((row) => countOf("claims", row)),
    ),
    calibrate(answersOf(readings, 2), truths(readings, "proposes")),
  ];
  const from = bestThreshold(answersOf(used, 0), truths(used, "argues"), macroF1);
  const [factor, offset] = calibration[0];
  return {
    calibration,
    arguesFrom: 1 / (1 + Math.exp(-(factor * from + offset))),
    commentsFrom: bestThreshold(answersOf(comments, 2), truths(comments, "proposes"), f1Of),
  };
}

const settled = Array.from({ length: folds }, (_, fold) =>
  settle((row) => foldOfRow(row) !== fold),
);
const decisions = new Map(
  all.map((row) => {
    const { example, units, at } = rows[row];
    const decision = decideRole(answers[row], settled[foldOfRow(row)]);
    return [row, { ...decision, ...settleRole(decision, example.text, units[at]) }];
  }),
);

const figures = measure();
const final = settle(() => true);
console.log(JSON.stringify(figures, null, 2));
if (options.errors === true) printErrors();

function printErrors() {
  const isWrong = (row) => plainRole(decisions.get(row).role) !== rows[row].example.role;
  const wrong = argunsc.filter(isWrong);
  wrong.sort((a, b) => decisions.get(b).confidence - decisions.get(a).confidence);
  for (const row of wrong.slice(0, 120)) {
    const { role, confidence } = decisions.get(row);
    const { text, role: reader } = rows[row].example;
    say(`${role} ${confidence.toFixed(2)}, a reader says ${reader}: ${text}`);
  }
}

function argues(row) {
  const { calibration, arguesFrom } = settled[foldOfRow(row)];
  const [factor, offset] = calibration[0];
  return 1 / (1 + Math.exp(-(factor * answers[row][0] + offset))) >= arguesFrom;
}

/** The role as argunsc has it, where proposals are claims. */
function plainRole(role) {
  return role === "proposal" ? "claim" : role;
}

function measure() {
  const arguing = argunsc.filter(isAsked.claims);
  const claimFrom = (row) => {
    const [factor, offset] = settled[foldOfRow(row)].calibration[1];
    return factor * answers[row][1] + offset >= 0;
  };
  const readings = all.filter((row) => sourceOf(row) === "ungdc");
  const round = (value) => Math.round(value * 1000) / 1000;
  const figuresOf = (list) => ({
    sentences: list.length,
    argues: round(macroF1(truths(list, "argues"), list.map(argues))),
    claims: round(
      weightedF1(
        truths(list.filter(isAsked.claims), "claims"),
        list.filter(isAsked.claims).map(claimFrom),
      ),
    ),
  });
  const by = (key) =>
    Object.fromEntries(
      [...new Set(argunsc.map((row) => examples[rows[row].document][key]))]
        .sort()
        .map((value) => [
          value,
          figuresOf(argunsc.filter((row) => examples[rows[row].document][key] === value)),
        ]),
    );
  const roles = ["claim", "premise", "none"];
  const confusion = Object.fromEntries(
    roles.map((gold) => [
      gold,
      Object.fromEntries(
        roles.map((found) => [
          found,
          argunsc.filter(
            (row) =>
              rows[row].example.role === gold && plainRole(decisions.get(row).role) === found,
          ).length,
        ]),
      ),
    ]),
  );
  const right = (row) => {
    const { role, proposal } = rows[row].example;
    const found = decisions.get(row).role;
    return proposal === true ? found === "proposal" : found === role;
  };
  const plainConfidence = (row) => {
    const { role, likely } = decisions.get(row);
    return role === "claim" || role === "proposal" ? likely.claim + likely.proposal : likely[role];
  };
  return {
    data: Object.fromEntries(
      ["argunsc", "cdcp", "ungdc", "essay"].map((source) => [source, ofSource(source).length]),
    ),
    folds,
    argunsc: {
      "argues, macro-F1": round(macroF1(truths(argunsc, "argues"), argunsc.map(argues))),
      "claim or premise, weighted F1": round(
        weightedF1(truths(arguing, "claims"), arguing.map(claimFrom)),
      ),
      "calibration error": round(
        calibrationError(
          argunsc.map(plainConfidence),
          argunsc.map((row) => plainRole(decisions.get(row).role) === rows[row].example.role),
        ),
      ),
      "confusion, readers by row": confusion,
    },
    cdcp: {
      "proposal, F1": round(
        f1Of(
          truths(cdcp, "proposes"),
          cdcp.map((row) => answers[row][2] > settled[foldOfRow(row)].commentsFrom),
        ),
      ),
      "a modal verb, F1": round(
        f1Of(
          truths(cdcp, "proposes"),
          cdcp.map((row) =>
            /\b(?:should|must|shall|ought|needs? to)\b/iu.test(rows[row].example.text ?? ""),
          ),
        ),
      ),
    },
    "readings of ungdc": {
      "argues, macro-F1": round(macroF1(truths(readings, "argues"), readings.map(argues))),
      "claim or premise, weighted F1": figuresOf(readings).claims,
      "proposal, F1": round(
        f1Of(
          truths(readings, "proposes"),
          readings.map((row) => decisions.get(row).role === "proposal"),
        ),
      ),
      "calibration error": round(
        calibrationError(
          readings.map((row) => decisions.get(row).confidence),
          readings.map(right),
        ),
      ),
    },
    essays: measureEssays(round),
    relations: measureRelations(round),
    "by author": by("author"),
    "by year": by("year"),
  };
}

/** The four roles of the essays, decided as they are at run time. */
function measureEssays(round) {
  const essays = ofSource("essay");
  const roleOf = ({ role, proposal }) => (proposal === true ? "proposal" : role);
  const gold = essays.map((row) => roleOf(rows[row].example));
  const found = essays.map((row) => decisions.get(row).role);
  const isRight = gold.map((role, i) => role === found[i]);
  const f1 = Object.fromEntries(
    ["claim", "premise", "proposal", "none"].map((role) => [
      role,
      round(
        f1Of(
          gold.map((one) => one === role),
          found.map((one) => one === role),
        ),
      ),
    ]),
  );
  const sum = Object.values(f1).reduce((total, one) => total + one, 0);
  const confidences = essays.map((row) => decisions.get(row).confidence);
  return {
    accuracy: round(isRight.filter(Boolean).length / isRight.length),
    "macro-F1": round(sum / 4),
    ...f1,
    "calibration error": round(calibrationError(confidences, isRight)),
  };
}

/** Speeches with the roles that readers gave, or with those that were found. */
function speechesOf(roleOf) {
  return council.map((speech) => {
    const document = examples.indexOf(speech);
    const own = argunsc.filter((row) => rows[row].document === document);
    return {
      document,
      units: rows[own[0]].units,
      roles: own.map(roleOf),
      relations: speech.relations,
    };
  });
}

function measureRelations(round) {
  const given = speechesOf((row) => rows[row].example.role);
  const found = speechesOf((row) => decisions.get(row).role);
  const gold = relations.goldOf(given);
  const groups = Array.from(
    { length: folds },
    (_, fold) =>
      new Set(given.map(({ document }) => document).filter((one) => foldOf.get(one) === fold)),
  );
  const all = relations.tableOfPairs(given);
  const odds = relations.crossValidate(all, groups);
  const pick = (set, values) =>
    new Set(
      set.pairs.flatMap(({ document, source, target }, i) => {
        const { relatesFrom } = thresholds[foldOf.get(document)];
        return values[i] > relatesFrom ? [relations.nameOf(document, source, target)] : [];
      }),
    );
  const thresholds = groups.map((group) =>
    relations.thresholdsOf(all, odds, (document) => !group.has(document)),
  );
  const onFound = relations.tableOfPairs(found);
  const foundOdds = new Float64Array(onFound.pairs.length);
  groups.forEach((group) => {
    const { relates } = relations.fitRelations(all, (document) => !group.has(document));
    onFound.pairs.forEach(({ document }, i) => {
      if (group.has(document)) foundOdds[i] = predict(onFound.table, i, relates);
    });
  });
  const related = all.pairs.map((_, i) => i).filter((i) => all.pairs[i].type !== null);
  const rounded = (one) =>
    Object.fromEntries(Object.entries(one).map(([key, value]) => [key, round(value)]));
  return {
    "readers' roles": rounded(relations.figuresOf(pick(all, odds.relates), gold)),
    "readers' roles, the nearest claim": rounded(
      relations.figuresOf(relations.nearestClaims(given), gold),
    ),
    "found roles": rounded(relations.figuresOf(pick(onFound, foundOdds), gold)),
    "found roles, the nearest claim": rounded(
      relations.figuresOf(relations.nearestClaims(found), gold),
    ),
    "attack among related pairs, F1": round(
      f1Of(
        related.map((i) => all.pairs[i].type === "attack"),
        related.map(
          (i) => odds.attacks[i] > thresholds[foldOf.get(all.pairs[i].document)].attacksFrom,
        ),
      ),
    ),
    "calibration error": round(
      calibrationError(
        [...odds.relates].map((z) => 1 / (1 + Math.exp(-z))),
        all.pairs.map(({ type }) => type !== null),
      ),
    ),
  };
}

if (options.check !== true) {
  say("Learning from everything …");
  const fits = questions.map((question) => fit(question, all));
  const given = relations.tableOfPairs(speechesOf((row) => rows[row].example.role));
  const bytes = packModel({
    rows,
    features,
    described,
    meaning,
    fits,
    settled: final,
    relations: {
      ...relations.fitRelations(given, () => true),
      ...relations.thresholdsOf(
        given,
        relations.crossValidate(
          given,
          [...Array(folds).keys()].map(
            (fold) =>
              new Set(
                given.pairs
                  .map(({ document }) => document)
                  .filter((one) => foldOf.get(one) === fold),
              ),
          ),
        ),
      ),
    },
  });
  checkModel(bytes, fits);
  writeFileSync(modelFile, bytes);
  const card = await format(writeCard(figures, bytes.length), {
    parser: "markdown",
    printWidth: 100,
  });
  writeFileSync(modelFile.replace(/\.bin$/u, ".md"), card);
  say(`${modelFile}: ${bytes.length} bytes`);
}

/** The packed model must answer as the fitted weights do. */
function checkModel(bytes, fits) {
  const model = readModel(bytes);
  let most = 0;
  const checked = council.slice(0, 20).map((speech) => examples.indexOf(speech));
  for (const document of checked) {
    const own = argunsc.filter((row) => rows[row].document === document);
    const packed = model.answer(rows[own[0]].units);
    own.forEach((row, i) => {
      fits.forEach(({ table, weights }, at) => {
        most = Math.max(most, Math.abs(predict(table, row, weights) - packed[i][at]));
      });
    });
  }
  say(`packed answers differ by up to ${most.toFixed(4)}`);
  if (!(most < 0.01)) throw new Error("the packed model answers otherwise than the fitted weights");
}
