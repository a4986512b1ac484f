import { leastWeight, type Component, type Hit, type Relation, type Stance } from "../rows.js";
import { findHarmfulThemes } from "./stance/find-harmful-themes.js";
import { judgeStance } from "./stance/judge-stance.js";
import { stanceWords } from "./stance/languages.js";
import { StanceSentence, type Judgement } from "./stance/stance-sentence.js";
import { expectRows } from "../text/expect-rows.js";

/**
 * The themes of each component and how it stands to them: a row for every component and theme that
 * has a hit beginning in it, in the order of the components, then that of the hits.
 *
 * A claim or proposal is `for` or `against` a theme when words near a hit say that what the hit
 * names is wanted or not (`uphold …`, `… should be avoided`); `cue` has these words. Otherwise it
 * is `neutral`, as it is in a language without such words; so is one that says both as often.
 * A premise, and what has no role, has no stance.
 *
 * What is bad in itself (`interference`, `attack`) is the opposite of a theme that is mostly about
 * something good: who opposes interference is for sovereignty. Of a theme whose hits are mostly bad
 * it is the theme: who opposes confrontation is against geopolitics. Which it is, is told from all
 * hits given, so that they should be those of the whole corpus, or from `harmful`.
 *
 * @param relations - those among the components; `supported_by` and `attacked_by` count them
 * @param harmful - the themes that are about something bad, where that is known of the whole corpus
 * @example
 * const { components, relations } = findArguments(passages);
 * const stances = findStances(components, relations, hits);
 * const against = stances.filter(({ stance }) => stance === "against");
 */
export function findStances(
  components: readonly Component[],
  relations: readonly Relation[],
  hits: readonly Hit[],
  harmful?: ReadonlySet<string>,
): Stance[] {
  expectRows("findStances", "components", components);
  expectRows("findStances", "relations", relations);
  expectRows("findStances", "hits", hits);
  const bad = harmful ?? findHarmfulThemes(hits);
  const targets = countTargets(relations);
  const hitsOf = joinHits(components, hits);
  return components.flatMap((component, i): Stance[] => {
    const themes = hitsOf[i];
    if (themes === undefined) return [];
    const { document, author, year, language, source, counted } = component;
    const { role, voice, holder, confidence } = component;
    const { support = 0, attack = 0 } = targets.get(component.component) ?? {};
    const judge = judgeOf(component);
    return [...themes].map(([theme, found]) => ({
      component: component.component,
      passage: component.passage,
      ...{ document, author, year, language, source, counted, theme, hits: found.length },
      weight: weigh(found),
      ...{ role, voice, holder, confidence },
      ...judge(found, bad.has(theme)),
      supported_by: support,
      attacked_by: attack,
    }));
  });
}

/** To a millionth: weights such as 0.1 add up to whole numbers. */
function weigh(hits: readonly Hit[]): number {
  return Math.round(1e6 * hits.reduce((sum, { weight }) => sum + weight, 0)) / 1e6;
}

type Targets = Map<string, { support: number; attack: number }>;

function countTargets(relations: readonly Relation[]): Targets {
  const targets: Targets = new Map();
  for (const { target, type } of relations) {
    const counts = targets.get(target) ?? { support: 0, attack: 0 };
    counts[type]++;
    targets.set(target, counts);
  }
  return targets;
}

/** The hits in each component, by theme. */
function joinHits(
  components: readonly Component[],
  hits: readonly Hit[],
): (Map<string, Hit[]> | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [i, { document }] of components.entries()) {
    const known = places.get(document);
    if (known === undefined) places.set(document, [i]);
    else known.push(i);
  }
  const joined: (Map<string, Hit[]> | undefined)[] = [];
  joined.length = components.length;
  for (const hit of hits) {
    const i = findPlace(components, places.get(hit.document) ?? [], hit.start);
    if (i === null) continue;
    const themes = (joined[i] ??= new Map<string, Hit[]>());
    const known = themes.get(hit.theme);
    if (known === undefined) themes.set(hit.theme, [hit]);
    else known.push(hit);
  }
  return joined;
}

/** The component of a document in which an offset lies. */
function findPlace(
  components: readonly Component[],
  places: readonly number[],
  offset: number,
): number | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((components[places[middle] ?? -1]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const i = places[low - 1];
  return i !== undefined && offset < (components[i]?.end ?? 0) ? i : null;
}

type Side = "for" | "against";

interface Votes {
  weight: number;
  readonly cues: string[];
}

type Judge = (hits: readonly Hit[], isHarmful: boolean) => Pick<Stance, "stance" | "cue">;

const neutral = { stance: "neutral", cue: null } as const;

/** What a component says of some hits; its words are read once, and only when they are asked for. */
function judgeOf(component: Component): Judge {
  if (component.role !== "claim" && component.role !== "proposal")
    return () => ({ stance: null, cue: null });
  const known = stanceWords(component.language);
  if (known === null) return () => neutral;
  let sentence: StanceSentence | undefined;
  return (hits, isHarmfulTheme) => {
    sentence ??= new StanceSentence(component.text, component.language, known);
    const votes: Record<Side, Votes> = {
      for: { weight: 0, cues: [] },
      against: { weight: 0, cues: [] },
    };
    for (const hit of hits) {
      if (hit.weight < leastWeight) continue;
      const place = { start: hit.start - component.start, end: hit.end - component.start };
      const found = judgeStance(sentence, place, hit.negated);
      if (found === null) continue;
      const isHarmful = known.harmful.test(hit.match);
      const isTurned = isHarmfulTheme ? !isHarmful && known.beneficial.test(hit.match) : isHarmful;
      const side = votes[sideOf(found, isTurned)];
      side.weight += hit.weight;
      side.cues.push(component.text.slice(found.cue.start, found.cue.end).replace(/\s+/gu, " "));
    }
    if (votes.for.weight === votes.against.weight) return neutral;
    const stance = votes.for.weight > votes.against.weight ? "for" : "against";
    return { stance, cue: [...new Set(votes[stance].cues)].join("; ") };
  };
}

function sideOf({ sign }: Judgement, isTurned: boolean): Side {
  return sign > 0 === isTurned ? "against" : "for";
}
