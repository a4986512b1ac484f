import type { Role } from "../rows.js";
import type { LanguageCues } from "./language-cues.js";
import {
  beginsPhrase,
  growPhraseTree,
  matchPhrases,
  type Phrase,
  type PhraseTree,
} from "./phrase-tree.js";

/** A phrase of a language and what it speaks for. */
export type Cue = RoleCue | ConnectiveCue | EnumeratorCue | OtherCue;

interface Written {
  /** As the language's file has it. */
  readonly phrase: string;
  /** Only where it opens a unit. */
  readonly atStart: boolean;
}

export interface RoleCue extends Written {
  readonly kind: Role;
  readonly weight: number;
}

export interface ConnectiveCue extends Written {
  readonly kind: "connective";
  readonly relation: "support" | "attack";
  /** Which side is the reason or objection: what the connective opens, or what was before. */
  readonly reason: "this" | "before";
  /** 1 to 3. */
  readonly weight: number;
}

export interface EnumeratorCue extends Written {
  readonly kind: "enumerator";
  readonly place: number | "next" | "last";
}

interface OtherCue extends Written {
  /** `nothing`: looks like a cue and hides those inside it; not handed out. */
  readonly kind: "announcer" | "nothing";
}

/** A cue in a unit: its first word, and the one behind its last. */
export interface FoundCue {
  readonly cue: Cue;
  readonly kind: Exclude<Cue["kind"], "nothing">;
  readonly start: number;
  readonly end: number;
}

/** The cues of a language, made ready. */
export interface CompiledCues {
  readonly tree: PhraseTree<Cue>;
  /** Words that may stand before a cue that opens a unit. */
  readonly openers: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguageCues, CompiledCues>();

/** The cues of a language, made ready once. */
export function compileCues(cues: LanguageCues): CompiledCues {
  let ready = compiled.get(cues);
  if (ready === undefined) {
    ready = { tree: growPhraseTree(listCues(cues)), openers: new Set(cues.openers) };
    compiled.set(cues, ready);
  }
  return ready;
}

/**
 * The cues in the words of a unit, by their first words. Roles, connectives, enumerators and
 * announcers are looked for side by side; among those of one sort that begin at the same word the
 * longest counts, and one within a longer one is not seen. Linear in the number of words.
 *
 * @param forms - the words as `readForms` has them
 */
export function findCues(forms: readonly string[], { tree, openers }: CompiledCues): FoundCue[] {
  const found: FoundCue[] = [];
  const covered = [0, 0, 0, 0];
  let opens = true;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] ?? "";
    const couldOpen = opens;
    opens &&= openers.has(form);
    if (!beginsPhrase(tree, form)) continue;
    const longest: (Match | undefined)[] = [];
    const gapped: Match[] = [];
    matchPhrases(tree, forms, at, (cues, end, hasGap) => {
      for (const cue of cues) {
        if (cue.atStart && !couldOpen) continue;
        const match = { cue, end };
        if (hasGap) keepLongest(gapped, sortOf(cue), match);
        else keepLongest(longest, sortOf(cue), match);
      }
    });
    takeMatches(found, covered, at, longest, gapped);
  }
  return found;
}

interface Match {
  readonly cue: Cue;
  readonly end: number;
}

function keepLongest(matches: (Match | undefined)[], sort: number, match: Match): void {
  const known = matches[sort];
  if (known === undefined || match.end > known.end) matches[sort] = match;
}

/** What begins at a word and is not within a longer phrase. */
function takeMatches(
  found: FoundCue[],
  covered: number[],
  start: number,
  longest: readonly (Match | undefined)[],
  gapped: readonly (Match | undefined)[],
): void {
  for (let sort = 0; sort < covered.length; sort++) {
    for (const match of [longest[sort], gapped[sort]]) {
      if (match === undefined || match.end <= (covered[sort] ?? 0)) continue;
      const { cue, end } = match;
      if (cue.kind !== "nothing") found.push({ cue, kind: cue.kind, start, end });
      // What has words of others in its middle does not hide them.
      if (match === longest[sort]) covered[sort] = end;
    }
  }
}

function sortOf({ kind }: Cue): number {
  if (kind === "connective") return 1;
  if (kind === "enumerator") return 2;
  return kind === "announcer" ? 3 : 0;
}

function listCues(cues: LanguageCues): Phrase<Cue>[] {
  const list: Phrase<Cue>[] = [];
  const add = (
    phrases: readonly string[],
    at: "start" | undefined,
    make: (written: Written) => Cue,
  ) => {
    for (const phrase of phrases) {
      list.push({ phrase, value: make({ phrase, atStart: at === "start" }) });
    }
  };
  for (const { role: kind, weight, at, phrases } of cues.roles) {
    add(phrases, at, (written) => ({ ...written, kind, weight }));
  }
  for (const { relation, reason, weight, at, phrases } of cues.connectives) {
    const kind = "connective";
    add(phrases, at, (written) => ({ ...written, kind, relation, reason, weight }));
  }
  for (const { place, phrases } of cues.enumerators) {
    add(phrases, "start", (written) => ({ ...written, kind: "enumerator", place }));
  }
  add(cues.announcers, undefined, (written) => ({ ...written, kind: "announcer" }));
  add(cues.nothing, undefined, (written) => ({ ...written, kind: "nothing" }));
  return list;
}
