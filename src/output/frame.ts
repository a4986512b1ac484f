/** A danfojs DataFrame or Series, as far as topoi looks at it. */
export interface Frame {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/** Whether it is one: danfojs is not loaded for that. */
export function isFrame(what: unknown): what is Frame {
  if (typeof what !== "object" || what === null || Array.isArray(what)) return false;
  const { columns, values } = what as Partial<Frame>;
  return Array.isArray(columns) && Array.isArray(values);
}

/** Its rows, an object each. */
export function rowsOfFrame({ columns, values }: Frame): object[] {
  return (values as unknown[]).map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return Object.fromEntries(columns.map((name, i) => [name, cells[i]]));
  });
}
