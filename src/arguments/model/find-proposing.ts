import type { FoundCue } from "../find-cues.js";
import { beginsPhrase, growPhraseTree, matchPhrases } from "../phrase-tree.js";

/** Propose by themselves. */
const proposing = [
  "is/are a must",
  "remain/remains a must",
  "could/might start/begin by/with",
  "we could/might consider/start/begin",
  "is/remains a/an pressing/urgent need",
  "the key … is to",
  "the key/answer/solution … lies in *ing",
  "would/might/could do well/better/best to",
  "would/might/could all do well/better/best to",
  "would/might be wise/wiser/prudent/advisable/sensible to/if/for",
  "would/might be well advised to",
  "it is/was/'s high/long/now/past time to/for/that/we/they",
  "it is/'s time to/for/that/we/they",
  "now is the time/moment to/for",
];

const needs =
  "essential/vital/crucial/important/imperative/necessary/urgent/critical/indispensable";
/** Propose unless they are denied or supposed, or lead to something else than what is to be done. */
const judging = [
  `it is/'s/remains/becomes ${needs} to/that/for`,
  `it is/'s/remains/becomes … ${needs} to/that/for`,
  "it is/'s/remains/becomes … duty/responsibility/obligation/task to",
];
const denying = new Set("not t no never hardly nor neither longer my that are which".split(" "));
const supposing = new Set(
  "if whether when whenever where wherever as than how why unless until".split(" "),
);
const telling = new Set(
  (
    "note stress recall remember highlight reiterate mention underline underscore emphasize " +
    "emphasise point understand know see recognize recognise acknowledge say add mark clarify recap " +
    "explain inform"
  ).split(" "),
);
/** `critical to | the survival of`. */
const determiners = new Set("the a an our their its his her this these those all any".split(" "));

const ways =
  "way/path/road/route/option/solution/answer/alternative/course/remedy/recipe/choice/response/means";
/** `the only way | for us to have a dry town | is`: so many words between, and what it is behind. */
const leading = [`the only/sole ${ways}`, `the only/sole … ${ways}`];
/** `the only country standing | in | the way` is another thing. */
const joining = new Set("in of to for on from that who which".split(" "));
const best = [`the best/right/surest ${ways}`, `the best/right/surest most/possible ${ways}`];
const longestLead = 20;
const beings = new Set("is remains lies".split(" "));
/** Behind the only way to be: it is a fact, or one of several. */
const unlike = new Set("that one not when where if whether".split(" "));
const like = new Set("to through by in for".split(" "));

type Kind = "proposes" | "judges" | "only" | "best";
type Span = Pick<FoundCue, "start" | "end">;

const tree = growPhraseTree([
  ...phrasesOf("proposes", proposing),
  ...phrasesOf("judges", judging),
  ...phrasesOf("only", leading),
  ...phrasesOf("best", best),
]);

function phrasesOf(value: Kind, phrases: readonly string[]) {
  return phrases.map((phrase) => ({ phrase, value }));
}

/**
 * The words by which a sentence proposes something whatever a model makes of it, the first in it;
 * `null` where there are none. They are phrases too rare where the model learned for it to know
 * them, or that readers of the General Debate took for proposals against it. Linear in the number
 * of words.
 *
 * @param forms - the words of an English sentence, as `readForms` has them
 */
export function findProposing(forms: readonly string[]): Span | null {
  for (let start = 0; start < forms.length; start++) {
    if (!beginsPhrase(tree, forms[start] ?? "")) continue;
    // Behind the longest phrase of each kind that begins here.
    const ends = new Map<Kind, number>();
    matchPhrases(tree, forms, start, (kinds, end) => {
      for (const kind of kinds) ends.set(kind, Math.max(end, ends.get(kind) ?? 0));
    });
    const end =
      ends.get("proposes") ??
      endOfJudging(forms, start, ends.get("judges")) ??
      endOfWay(forms, start, ends.get("only"), ends.get("best"));
    if (end !== null) return { start, end };
  }
  return null;
}

function endOfJudging(
  forms: readonly string[],
  start: number,
  end: number | undefined,
): number | null {
  if (end === undefined || supposing.has(forms[start - 1] ?? "")) return null;
  const last = end - 1;
  if (forms.slice(start, last).some((form) => denying.has(form))) return null;
  const next = forms[end] ?? "";
  if (forms[last] === "for") return next !== "me" && doesSomething(forms, end) ? end : null;
  const isNoun = forms[last] === "to" && determiners.has(next);
  return telling.has(next) || isNoun ? null : end;
}

/** Whether who is named behind `it is important for` is to do something. */
function doesSomething(forms: readonly string[], from: number): boolean {
  return forms.slice(from, from + longestLead).some((form) => form === "to" || form === "that");
}

function endOfWay(
  forms: readonly string[],
  start: number,
  only: number | undefined,
  best: number | undefined,
): number | null {
  const isOnly = only !== undefined && !forms.slice(start, only).some((form) => joining.has(form));
  const lead = isOnly ? only : best;
  if (lead === undefined) return null;
  const last = Math.min(forms.length - 1, lead + longestLead);
  for (let at = lead; at < last; at++) {
    if (!beings.has(forms[at] ?? "") || forms[at - 1] === "that") continue;
    const next = forms[at + 1] ?? "";
    if (isOnly ? !unlike.has(next) : like.has(next)) return at + 1;
  }
  return null;
}
