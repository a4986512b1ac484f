import type { ArgumentFrequencyRow, Groups, Stance } from "../rows.js";

/** What to group by. */
export interface ArgumentFrequencyOptions<By extends keyof Groups> {
  readonly by?: readonly By[];
}

/** How each theme is argued in each group. */
export function measureArguments<By extends keyof Groups = never>(
  _stances: readonly Stance[],
  _options: ArgumentFrequencyOptions<By> = {},
): ArgumentFrequencyRow<By>[] {
  return [];
}
