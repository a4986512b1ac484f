/** The units that are scored and counted. */
export const passageUnits = ["paragraph", "sentence", "window", "document"] as const;

/** The unit that is scored and counted. */
export type PassageUnit = (typeof passageUnits)[number];
