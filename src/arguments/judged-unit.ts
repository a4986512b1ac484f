import type { Role } from "../rows.js";
import type { Unit } from "./cut-units.js";
import type { Holding } from "./find-holders.js";
import type { ReadUnit } from "./model/describe-unit.js";

/** A unit with its role, its words and whose view it gives: what relations are found among. */
export interface JudgedUnit {
  /** The id of its component. */
  readonly component: string;
  readonly unit: Unit;
  readonly role: Role;
  readonly read: ReadUnit;
  readonly holding: Holding;
}
