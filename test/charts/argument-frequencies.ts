import { measureArguments } from "../../src/measures/measure-arguments.js";
import type { ArgumentFrequencyRow, Role, Stance, Voice } from "../../src/rows.js";
import { stanceOf } from "../measures/stances.js";

type Row = ArgumentFrequencyRow<"author" | "year">;

const roles: readonly Role[] = ["claim", "premise", "premise", "proposal", "none"];
const voices: readonly Voice[] = ["author", "author", "author", "author", "author", "reported"];

/** Rows for every author, year and theme, with numbers that differ, some of them 0. */
export function argumentsOf(
  authors: readonly (string | null)[],
  years: readonly (number | null)[],
  themes: readonly string[],
): Row[] {
  const stances = authors.flatMap((author, a) =>
    years.flatMap((year, y) =>
      themes.flatMap((theme, t) =>
        stancesOf((3 * a + 5 * y + 7 * t) % 23, { author, year, theme }),
      ),
    ),
  );
  return measureArguments(stances, { by: ["author", "year"], themes });
}

function stancesOf(count: number, facts: Partial<Stance>): Stance[] {
  return Array.from({ length: count }, (_, i) =>
    stanceOf({
      ...facts,
      role: roles[(i * i + count) % roles.length] ?? "none",
      voice: voices[i % voices.length] ?? "author",
      supported_by: (i + count) % 3,
    }),
  );
}
