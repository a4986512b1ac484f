import type { Role } from "../rows.js";
import type { Style } from "./style.js";

/** For each role the colour of a bar and of text upon it, and the shape and colour of a point. */
type RoleStyles = Readonly<
  Record<Role, { colour: string; text: string; shape: string; dot: string }>
>;

/**
 * A colour, one of text upon it, and a shape for each role, of the same scheme: those that touch in
 * a bar are told apart in grey too, from dark to light 18, 78, 56 and 88 in CIE lightness.
 */
const roles: RoleStyles = {
  claim: { colour: "#332288", text: "white", shape: "circle", dot: "#332288" },
  premise: { colour: "#88ccee", text: "black", shape: "square", dot: "#88ccee" },
  proposal: { colour: "#cc6677", text: "black", shape: "diamond", dot: "#cc6677" },
  none: { colour: "#dddddd", text: "black", shape: "circle", dot: "#dddddd" },
};

const printedRoles: RoleStyles = {
  claim: { colour: "#262626", text: "white", shape: "circle", dot: "#262626" },
  premise: { colour: "#c4c4c4", text: "black", shape: "square", dot: "#a6a6a6" },
  proposal: { colour: "#8c8c8c", text: "black", shape: "diamond", dot: "#6e6e6e" },
  none: { colour: "#f2f2f2", text: "black", shape: "circle", dot: "#a6a6a6" },
};

/** The roles as they are drawn on a screen or in print. */
export function rolesIn(style: Style = "light"): RoleStyles {
  return style === "print" ? printedRoles : roles;
}

/** A colour and a line for each relation. */
const relations = {
  support: { colour: "#117733", dash: [1, 0] },
  attack: { colour: "#aa4499", dash: [5, 3] },
} as const;

const printedRelations = {
  support: { colour: "#7a7a7a", dash: [1, 0] },
  attack: { colour: "#000000", dash: [5, 3] },
} as const;

/** The relations as they are drawn on a screen or in print. */
export function relationsIn(style: Style = "light"): typeof relations | typeof printedRelations {
  return style === "print" ? printedRelations : relations;
}

/** The colours of two sides of a difference, and of what is on neither. */
export function differencesIn(
  style: Style = "light",
): Readonly<Record<"group" | "against" | "none", string>> {
  return style === "print"
    ? { group: "black", against: "black", none: "#a6a6a6" }
    : { group: "#332288", against: "#882255", none: "#a6a6a6" };
}

/**
 * Vega's scheme of a heat map, from pale to dark, and the part of it from which on white numbers
 * stand out more than black ones; either have contrast 4.5.
 */
export function heatIn(style: Style = "light"): { scheme: string; darkFrom: number } {
  return style === "print"
    ? { scheme: "greys", darkFrom: 0.597 }
    : { scheme: "blues", darkFrom: 0.74 };
}
