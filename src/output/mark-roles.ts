import type { Component, Hit, Passage, Role, Voice } from "../rows.js";
import { html, type Html } from "./html.js";
import { cutAtHits, showPiece, type MarkedPiece } from "./mark-hits.js";
import type { ThemeMark } from "./number-themes.js";
import { describeRole, roleNames } from "./role-names.js";

/** What stands before a sentence with a role, in print too. */
export const roleSigns: Readonly<Record<Exclude<Role, "none">, string>> = {
  claim: "C",
  premise: "P",
  proposal: "→",
};

const voiceSigns: Readonly<Record<Voice, string>> = {
  author: "",
  reported: " reported",
  quoted: " quoted",
  rejected: " rejected",
};

/** A stretch of a passage, its hits marked: a component, or what lies between two. */
export interface Stretch {
  /** `null` between components. */
  readonly component: string | null;
  readonly role: Role;
  /** What stands before it; empty where the author says it and it has no role. */
  readonly sign: string;
  /** What pointing at the sign tells; empty where there is none. */
  readonly told: string;
  readonly pieces: readonly (string | MarkedPiece)[];
}

/**
 * A passage's text with its hits marked (see `markHits`) and a sign before each sentence that has a
 * role or is not said in the author's own voice; pointing at it tells how sure the role is, why,
 * and who holds what is said. What lies between components has hits alone; a hit that reaches over
 * the end of one is marked in both.
 *
 * @param components - those of the passage, in order and without overlap
 */
export function markRoles(
  passage: Passage,
  hits: readonly Hit[],
  components: readonly Component[],
  marks: ReadonlyMap<string, ThemeMark>,
): Html {
  return html`${cutAtRoles(passage, hits, components, marks).map(showStretch)}`;
}

/** The same as data: the passage cut into its components and what lies between them. */
export function cutAtRoles(
  passage: Passage,
  hits: readonly Hit[],
  components: readonly Component[],
  marks: ReadonlyMap<string, ThemeMark>,
): Stretch[] {
  let at = passage.start;
  let next = 0;
  let here: readonly Hit[] = [];
  const inOrder = [...hits].sort((a, b) => a.start - b.start);
  const cutUpTo = (end: number): Stretch["pieces"] => {
    const start = at;
    at = end;
    const entering: Hit[] = [];
    for (let hit = inOrder[next]; hit !== undefined && hit.start < end; hit = inOrder[++next]) {
      entering.push(hit);
    }
    const all = [...here, ...entering];
    here = all.filter((hit) => hit.end > end);
    return cutAtHits(cut(passage, start, end), all.map((hit) => clip(hit, start, end)), marks);
  };
  const between = (end: number): Stretch[] =>
    end > at ? [{ component: null, role: "none", sign: "", told: "", pieces: cutUpTo(end) }] : [];
  const stretches = components.flatMap((component) => [
    ...between(component.start),
    { ...signOf(component), pieces: cutUpTo(Math.max(at, component.end)) },
  ]);
  return [...stretches, ...between(passage.end)];
}

/** A stretch of a passage, offsets being those of the document. */
function cut({ text, start }: Passage, from: number, to: number): Pick<Passage, "start" | "end" | "text"> {
  return { start: from, end: to, text: text.slice(from - start, to - start) };
}

function clip(hit: Hit, start: number, end: number): Hit {
  return { ...hit, start: Math.max(hit.start, start), end: Math.min(hit.end, end) };
}

function signOf(component: Component): Omit<Stretch, "pieces"> {
  const { role, voice } = component;
  const sign = `${role === "none" ? "" : roleSigns[role]}${voiceSigns[voice]}`.trim();
  const told = sign === "" ? "" : `${roleNames[role]}; ${describeRole(component)}`;
  return { component: component.component, role, sign, told };
}

/** A stretch as markup; its component's id is its anchor. */
export function showStretch({ component, role, sign, told, pieces }: Stretch): Html {
  const before =
    sign === "" ? "" : html`<span class="role ${role}" title="${told}">${sign}</span> `;
  const text = html`${before}${pieces.map(showPiece)}`;
  return component === null ? text : html`<span id="${component}">${text}</span>`;
}
