/** What a table is written as. */
export const tableFormats = ["csv", "parquet"] as const;
export type TableFormat = (typeof tableFormats)[number];
