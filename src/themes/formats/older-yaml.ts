import { Document } from "yaml";

const kinds: Readonly<Record<string, string>> = {
  "tag:yaml.org,2002:null": "nothing",
  "tag:yaml.org,2002:bool": "a truth value",
  "tag:yaml.org,2002:int": "a number",
  "tag:yaml.org,2002:float": "a number",
  "tag:yaml.org,2002:timestamp": "a date",
};
const { tags } = new Document(null, { version: "1.1" }).schema;

/** What a reader of YAML 1.1, as R's is, takes bare text for (`NO`, `2020`, `on`); else `null`. */
export function typeInOlderYaml(text: string): string | null {
  for (const { tag, ...type } of tags) {
    const kind = kinds[tag];
    if (kind !== undefined && "test" in type && type.test.test(text)) return kind;
  }
  return null;
}
