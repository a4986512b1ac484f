import type { Component, Hit, Passage, Role, Voice } from "../rows.js";
import { html, type Html } from "./html.js";
import { markHits } from "./mark-hits.js";
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
  let at = passage.start;
  let next = 0;
  let here: readonly Hit[] = [];
  const inOrder = [...hits].sort((a, b) => a.start - b.start);
  const markUpTo = (end: number): Html => {
    const start = at;
    at = end;
    const entering: Hit[] = [];
    for (let hit = inOrder[next]; hit !== undefined && hit.start < end; hit = inOrder[++next]) {
      entering.push(hit);
    }
    const all = [...here, ...entering];
    here = all.filter((hit) => hit.end > end);
    return markHits(cut(passage, start, end), all.map((hit) => clip(hit, start, end)), marks);
  };
  const pieces = components.flatMap((component): Html[] => {
    const before = component.start > at ? [markUpTo(component.start)] : [];
    return [...before, markComponent(component, markUpTo(Math.max(at, component.end)))];
  });
  return html`${pieces}${at < passage.end ? markUpTo(passage.end) : ""}`;
}

/** A stretch of a passage, offsets being those of the document. */
function cut({ text, start }: Passage, from: number, to: number): Pick<Passage, "start" | "end" | "text"> {
  return { start: from, end: to, text: text.slice(from - start, to - start) };
}

function clip(hit: Hit, start: number, end: number): Hit {
  return { ...hit, start: Math.max(hit.start, start), end: Math.min(hit.end, end) };
}

function markComponent(component: Component, text: Html): Html {
  const { role, voice } = component;
  const sign = `${role === "none" ? "" : roleSigns[role]}${voiceSigns[voice]}`.trim();
  if (sign === "") return html`<span id="${component.component}">${text}</span>`;
  const told = `${roleNames[role]}; ${describeRole(component)}`;
  return html`<span id="${component.component}"><span class="role ${role}" title="${told}">${sign}</span> ${text}</span>`;
}
