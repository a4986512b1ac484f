import type { Role } from "../rows.js";
import type { Unit } from "./cut-units.js";
import type { ReadUnit } from "./model/describe-unit.js";

/** A unit with its role and its words: what relations are found among. */
export interface JudgedUnit {
  /** The id of its component. */
  readonly component: string;
  readonly unit: Unit;
  readonly role: Role;
  readonly read: ReadUnit;
}
