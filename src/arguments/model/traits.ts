/** Kinds of English words that tell roles apart, and the words of each. */
const words: Readonly<Record<string, string>> = {
  "the speaker alone": "i my me mine",
  "the speaker's side": "we our us ours",
  others: "he she his her him they their them its",
  "pointing words": "this that these those such it",
  duty: "should must ought shall need needs",
  possibility: "will would can could may might",
  negation: "not no never nor none neither without cannot nothing nobody",
  "present being": "is are am",
  past: "was were had did",
  perfect: "has have been being",
  calls: "call calls calling urge urges demand demands appeal insist request requests",
  attitudes:
    "believe believes think consider considers convinced hope hopes expect expects regret regrets note notes condemn condemns deplore deplores concerned support supports welcome welcomes reiterate stress emphasize underline reaffirm commend firmly deeply strongly",
  courtesies:
    "thank thanks grateful congratulate briefing briefings president ambassador madam mr presidency",
  judgements:
    "clear clearly important necessary essential crucial urgent vital unacceptable illegal legitimate responsible responsibility only true dangerous serious grave key fundamental obvious right wrong",
  contrast: "but however yet although nevertheless while despite instead rather",
  reasons: "because since therefore thus hence consequently so why reason",
  additions: "also furthermore moreover addition again too similarly",
  quantities: "all every any more most many some few several",
  times:
    "january february march april may june july august september october november december today yesterday week month year years days monday tuesday wednesday thursday friday saturday sunday ago last recent recently",
  reports: "said stated reported according reports report statement announced told adopted signed",
  counting: "first secondly second third thirdly finally lastly firstly",
};

/** Endings that tell of a word's kind. */
const endings: readonly (readonly [trait: string, pattern: RegExp])[] = [
  ["ends in -ed", /..ed$/u],
  ["ends in -ing", /..ing$/u],
  ["abstract noun", /..(?:tion|ity|ment)$/u],
  ["ends in -ly", /..ly$/u],
];

/** The names of the traits, by their bits. */
export const traits: readonly string[] = [...Object.keys(words), ...endings.map(([name]) => name)];

const bits = new Map<string, number>();
Object.values(words).forEach((list, bit) => {
  for (const word of list.split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
});
const firstEnding = Object.keys(words).length;

/** The traits of a word in small letters, a bit each. */
export function traitsOf(word: string, isWord: boolean): number {
  if (!isWord) return 0;
  let mask = bits.get(word) ?? 0;
  endings.forEach(([, pattern], i) => {
    if (pattern.test(word)) mask |= 1 << (firstEnding + i);
  });
  return mask;
}
