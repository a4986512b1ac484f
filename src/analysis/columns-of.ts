import { columns, type TableName } from "../rows.js";
import { usualGroups, type GroupName } from "./configuration.js";

/** The columns of a written table; those of `frequency` begin with what it is grouped by. */
export function columnsOf(
  name: TableName,
  by: readonly GroupName[] = usualGroups,
): readonly string[] {
  if (name !== "frequency") return columns[name];
  const usual: readonly string[] = usualGroups;
  return [...by, ...columns.frequency.filter((column) => !usual.includes(column))];
}
