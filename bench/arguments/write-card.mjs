// The card of the model of roles: what it is made from, what it sees, and how well it does.

const table = (head, lines) =>
  [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Markdown, from the figures that `npm run train` measured. */
export function writeCard(figures, bytes) {
  const { data, folds, argunsc, cdcp, essays, relations } = figures;
  const readings = figures["readings of ungdc"];
  const confusion = argunsc["confusion, readers by row"];
  const roles = Object.keys(confusion);
  const groups = (by) =>
    table(
      ["", "sentences", "argues or not, macro-F1", "claim or premise, weighted F1"],
      Object.entries(by).map(([name, one]) => [name, one.sentences, one.argues, one.claims]),
    );
  const pair = ({ f1, precision, recall }) => `${f1} (${precision}, ${recall})`;
  return `# The model of English roles

\`roles-en.bin\`, ${bytes} bytes, made by \`npm run train\`, which writes this card too. The same data give the same bytes.

**What it answers.** Of each sentence, or part of one: does it argue, is it a claim or a premise if it does, does it propose. Of each premise and each claim near it: does the one support or attack the other. What follows from the answers is settled in \`decide-role.ts\`, \`settle-role.ts\` and \`find-relations.ts\`.

**What it is.** Three logistic regressions over words, pairs and triples of words, pieces of words (3 to 5 letters), the words of the sentence before and behind, and ${"`featureNames`"} (length, kinds of words, marks, figures, capitals, cue phrases, place in the document, words shared with the neighbours). Words that speeches use alike share what is learned of them: each has two vectors from what stands around it in the UN General Debate, and the regressions weigh these too. All of it is a sum over words, so in the file each word has one weight, and what a sentence is judged by can be read off. Neighbours' decisions (a sequence decoder) were tried and added nothing. Relations are two small regressions over \`pairFeatures\`.

## Learned from

${table(
  ["what", "labels", "licence"],
  [
    [
      "UN Security Council speeches 2014–2018 (Poiaganova & Stede 2025), the 96 of its training part",
      `${data.argunsc} sentences: claim, premise, none; relations`,
      "MIT",
    ],
    [
      "comments on a proposed rule (Park & Cardie 2018), training part",
      `${data.cdcp} units: policy or not`,
      "ODbL, contents DbCL",
    ],
    [
      "UN General Debate 2015–2024 (Jankin, Baturo & Dasandi)",
      `${data.ungdc} sentences read for this project, one reader each: role, proposal (\`bench/arguments/readings.tsv\`: places and labels, no text)`,
      "text CC0",
    ],
    [
      "essays, columns, editorials, letters, speeches and news, in many Englishes",
      `${data.essay} sentences written and read for this project (\`bench/arguments/texts/en.jsonl\`; people, places and figures in them are made up)`,
      "MIT",
    ],
    ["all of the UN General Debate 1993–2024", "none: how words are used", "text CC0"],
  ],
)}

The sentences of the Security Council were read for this project too, without sight of their labels. Readers agree with the labels at macro-F1 .816 (argues or not) and weighted F1 .777 (claim or premise): about what can be reached. Their readings soften the labels that are learned from by a quarter; they are never what is measured against.

## How well it does

On speeches and comments that were not learned from: ${folds} folds by speech, thresholds and calibration from the other folds too. Readings of a speech are in its fold.

${table(
  ["what", "here"],
  [
    ["Security Council: argues or not, macro-F1", argunsc["argues, macro-F1"]],
    ["Security Council: claim or premise, weighted F1", argunsc["claim or premise, weighted F1"]],
    ["Security Council: expected calibration error", argunsc["calibration error"]],
    [
      "comments: proposal, F1 (a modal verb alone)",
      `${cdcp["proposal, F1"]} (${cdcp["a modal verb, F1"]})`,
    ],
    [
      "General Debate, as read for this project: argues or not; claim or premise",
      `${readings["argues, macro-F1"]}; ${readings["claim or premise, weighted F1"]}`,
    ],
    ["General Debate: proposal, F1", readings["proposal, F1"]],
    ["General Debate: expected calibration error, four roles", readings["calibration error"]],
    [
      "essays, columns and news: accuracy; macro-F1 of four roles",
      `${essays.accuracy}; ${essays["macro-F1"]}`,
    ],
    [
      "the same: F1 of claim, premise, proposal, none",
      [essays.claim, essays.premise, essays.proposal, essays.none].join(", "),
    ],
    ["the same: expected calibration error", essays["calibration error"]],
    [
      "relations between readers' claims and premises: F1 (precision, recall)",
      pair(relations["readers' roles"]),
    ],
    [
      "the same, each premise to its nearest claim",
      pair(relations["readers' roles, the nearest claim"]),
    ],
    ["relations between the roles found: F1 (precision, recall)", pair(relations["found roles"])],
    [
      "the same, each premise to its nearest claim",
      pair(relations["found roles, the nearest claim"]),
    ],
    [
      "attack or support, of pairs that relate: F1 of attack",
      relations["attack among related pairs, F1"],
    ],
    ["relations: expected calibration error", relations["calibration error"]],
  ],
)}

Roles of the Security Council, readers down, found across (proposals are claims there):

${table(
  ["", ...roles],
  roles.map((gold) => [`**${gold}**`, ...roles.map((found) => confusion[gold][found])]),
)}

By year:

${groups(figures["by year"])}

By author (few sentences say little):

${groups(figures["by author"])}

English cue phrases were written on half of the Security Council speeches and half of the comments, so a little of them is in the figures; how much the blocks of features may say was chosen by a few looks at the same folds.
`;
}
