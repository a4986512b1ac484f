/** What of rows need not be kept, since it is known otherwise. */
export type Known<Row extends object> = readonly (keyof Row & string)[];

/**
 * Rows of one kind as bytes: a list for each of their keys but those that are known. Numbers,
 * texts, truth values, `null` and lists of these come back as they were.
 */
export function packRows<Row extends object>(
  rows: readonly Row[],
  known: Known<Row> = [],
): Uint8Array {
  const [first] = rows;
  if (first === undefined) return new Uint8Array();
  const names = (Object.keys(first) as (keyof Row & string)[]).filter(
    (name) => !known.includes(name),
  );
  return Buffer.from(
    JSON.stringify({ names, columns: names.map((name) => rows.map((row) => row[name])) }),
  );
}

/**
 * The rows of those bytes, with their keys in the order they had.
 *
 * @param complete - gives the whole row of what was kept of it
 */
export function unpackRows<Row>(
  bytes: Uint8Array,
  complete: (kept: (name: string) => unknown) => Row,
): Row[] {
  if (bytes.length === 0) return [];
  const { names, columns } = JSON.parse(Buffer.from(bytes).toString("utf8")) as {
    names: readonly string[];
    columns: readonly (readonly unknown[])[];
  };
  const places = new Map(names.map((name, i) => [name, columns[i] ?? []]));
  const count = columns[0]?.length ?? 0;
  const rows: Row[] = [];
  for (let i = 0; i < count; i++) rows.push(complete((name) => places.get(name)?.[i]));
  return rows;
}
