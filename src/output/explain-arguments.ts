import wrapAnsi from "wrap-ansi";
import { roles, type Component, type Relation } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import { groupBy } from "./group-by.js";
import { describeRole, roleNames } from "./role-names.js";

/** A component with what it supports and attacks. */
export interface ArgumentExplanation {
  readonly component: Component;
  /** Relations of which it is the source, each with the position of its target. */
  readonly relations: readonly (Relation & { readonly index: number })[];
}

const narrowest = 30;

/** The components of a document in their order, each with its relations to others. */
export function listArguments(
  document: string,
  components: readonly Component[],
  relations: readonly Relation[],
): ArgumentExplanation[] {
  const own = components.filter((component) => component.document === document);
  const places = new Map(own.map(({ component, index }) => [component, index]));
  const from = groupBy(
    relations.filter((relation) => relation.document === document),
    ({ source }) => source,
  );
  return own.map((component) => ({
    component,
    relations: (from.get(component.component) ?? []).map((relation) => ({
      ...relation,
      index: places.get(relation.target) ?? 0,
    })),
  }));
}

/**
 * A document explained sentence by sentence for a terminal of so many columns: number, role and
 * text, then what decided the role, who holds it, and what it supports or attacks. Nothing in it
 * can steer the terminal.
 */
export function explainArguments(
  explanations: readonly ArgumentExplanation[],
  width = 100,
): string {
  const most = explanations.reduce((last, { component }) => Math.max(last, component.index), 0);
  const digits = String(most).length;
  const blocks = explanations.map((explanation, i) => {
    const before = explanations[i - 1]?.component.passage;
    const isNew = before !== undefined && before !== explanation.component.passage;
    return (isNew ? "\n" : "") + describeComponent(explanation, digits, width);
  });
  return [...describeDocument(explanations), ...blocks].join("\n") + "\n";
}

function describeDocument(explanations: readonly ArgumentExplanation[]): string[] {
  const [first] = explanations;
  if (first === undefined) return ["no sentences"];
  const { document, author, year } = first.component;
  const counts = roles
    .filter((role) => role !== "none")
    .map((role) => {
      const ones = explanations.filter(({ component }) => component.role === role);
      return countOf(ones.length, roleNames[role]);
    });
  const facts = `${author ?? "unknown author"}, ${year ?? "unknown year"}`;
  return [plain(`${document}: ${facts}: ${counts.join(", ")}`), ""];
}

function describeComponent(
  { component, relations }: ArgumentExplanation,
  digits: number,
  width: number,
): string {
  const role = component.role === "none" ? "–" : component.role;
  const head = `${String(component.index).padStart(digits)}  ${role.padEnd(8)}  `;
  const room = Math.max(narrowest, width - head.length);
  const indent = " ".repeat(head.length);
  const told = [
    ...(component.role === "none" && component.note === null && component.voice === "author"
      ? []
      : [describeRole(component)]),
    ...relations.map(describeRelation),
  ];
  const wrap = (text: string) => wrapAnsi(plain(text), room, { hard: true }).split("\n");
  const lines = [
    ...wrap(component.text.replace(/\s+/gu, " ")),
    ...told.flatMap((line) => wrap(`· ${line}`)),
  ];
  return lines.map((line, i) => `${i === 0 ? head : indent}${line}`.trimEnd()).join("\n");
}

function describeRelation({ type, index, confidence, cue }: ArgumentExplanation["relations"][number]) {
  const by = cue === null ? "" : `; by: ${cue}`;
  return `${type}s ${index}, confidence ${confidence.toFixed(2)}${by}`;
}
