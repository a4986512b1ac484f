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
  readonly place: number | "next" | "last" | "none";
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
  // The longest of each sort that begin at a word, without a gap and with one.
  const plain = new Longest();
  const gapped = new Longest();
  let [opens, couldOpen] = [true, true];
  const onPhrase = (cues: readonly Cue[], end: number, hasGap: boolean) => {
    for (const cue of cues) {
      if (!cue.atStart || couldOpen) (hasGap ? gapped : plain).keep(cue, end);
    }
  };
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] ?? "";
    couldOpen = opens;
    if (opens) opens = openers.has(form);
    if (!beginsPhrase(tree, form)) continue;
    matchPhrases(tree, forms, at, onPhrase);
    if (plain.any || gapped.any) takeLongest(found, covered, at, plain, gapped);
  }
  return found;
}

const sorts = 4;

/** The longest cue of each sort that begins at one word. */
class Longest {
  readonly cues: (Cue | null)[] = [null, null, null, null];
  readonly ends = [0, 0, 0, 0];
  any = false;

  keep(cue: Cue, end: number): void {
    const sort = sortOf(cue);
    if (this.cues[sort] !== null && end <= (this.ends[sort] ?? 0)) return;
    this.cues[sort] = cue;
    this.ends[sort] = end;
    this.any = true;
  }

  clear(): void {
    if (!this.any) return;
    this.cues.fill(null);
    this.any = false;
  }
}

/** What begins at a word and is not within a longer phrase. */
function takeLongest(
  found: FoundCue[],
  covered: number[],
  start: number,
  plain: Longest,
  gapped: Longest,
): void {
  for (let sort = 0; sort < sorts; sort++) {
    for (const longest of [plain, gapped]) {
      const [cue, end = 0] = [longest.cues[sort] ?? null, longest.ends[sort]];
      if (cue === null || end <= (covered[sort] ?? 0)) continue;
      if (cue.kind !== "nothing") found.push({ cue, kind: cue.kind, start, end });
      // What has words of others in its middle does not hide them, unless that is what it is for.
      if (longest === plain || cue.kind === "nothing") covered[sort] = end;
    }
  }
  plain.clear();
  gapped.clear();
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
