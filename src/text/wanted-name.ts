import { nearestName } from "./nearest-name.js";

const most = 12;

/** What to write for a name that is none: the one that was probably meant, else those there are. */
export function wantedName(name: string, known: readonly string[]): string {
  // Of two letters or fewer nearly every short name is a slip of the pen.
  const near = name.length > 2 ? nearestName(name, known) : null;
  if (near !== null) return `"${near}"`;
  if (known.length === 0) return "nothing: there are none";
  const some = known.slice(0, most).join(", ");
  return known.length === 1 ? some : `one of ${some}${known.length > most ? ", …" : ""}`;
}
