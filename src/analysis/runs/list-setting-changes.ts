import type { SettingChange } from "../../rows.js";
import type { RunSnapshot } from "./run-record.js";

/**
 * Settings of two runs that are not the same; what a codebook sets is told with its changes, unless
 * it was overridden.
 */
export function listSettingChanges(before: RunSnapshot, after: RunSnapshot): SettingChange[] {
  const [was, is] = [flatten(before), flatten(after)];
  const names = [...new Set([...is.keys(), ...was.keys()])];
  return names.flatMap((setting): SettingChange[] => {
    const [from, to] = [was.get(setting) ?? null, is.get(setting) ?? null];
    return from === to ? [] : [{ setting, from, to }];
  });
}

function flatten({ topoi, settings, codebook }: RunSnapshot): Map<string, string> {
  const { matching, ...rest } = settings;
  const { minimum, smooth, negation } = matching;
  const isOwn = negation.policy === codebook.matching.negation.policy;
  const policy = isOwn ? "as the codebook says" : negation.policy;
  const flat = new Map<string, string>();
  flattenInto(flat, "", { topoi, ...rest, minimum, smooth, negation: policy });
  return flat;
}

function flattenInto(flat: Map<string, string>, name: string, value: unknown): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [key, part] of Object.entries(value)) {
      flattenInto(flat, name === "" ? key : `${name}.${key}`, part);
    }
  } else if (Array.isArray(value)) {
    if (value.length > 0) flat.set(name, value.map(String).join(", "));
  } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    flat.set(name, String(value));
  }
}
