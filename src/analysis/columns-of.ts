import { columns, type TableName } from "../rows.js";
import { usualGroups, type GroupName } from "./configuration.js";

/** The columns of a written table; those of grouped ones begin with what they are grouped by. */
export function columnsOf(name: TableName, by?: readonly GroupName[]): readonly string[] {
  if (name === "theme_changes") return [...(by ?? []), ...columns.theme_changes];
  if (name !== "frequency") return columns[name];
  const usual: readonly string[] = usualGroups;
  return [...(by ?? usual), ...columns.frequency.filter((column) => !usual.includes(column))];
}
