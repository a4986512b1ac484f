import { bareName, readNames } from "./person-name.js";
import { properCase } from "./proper-case.js";

/** Orders and seats behind a whole name: `Michael T. Somare, GCMG, CH`. */
const lettersBehind = /(?<=\s\S{2,40})(?:,\s?(?:\p{Lu}{2,6}|\p{Lu}\p{Lu}?\p{Ll}\p{Lu}))+$/u;

/**
 * All authors of a given fact, semicolons between, in their usual capitals and without `Mr.`, `Dr.`,
 * `H.E.` and the letters behind a name (`MP`); what else the record says of a name it keeps.
 */
export function tidyAuthors(given: string): string {
  return given
    .slice(0, 2_000)
    .split(/\s*;\s*/u)
    .flatMap((part) => {
      // `Jane Doe and John Roe`, where both are names; `Doe, Jane` is one.
      const several = readNames(part, false);
      const isList = several !== null && several.names.length > 1 && several.rest.length === 0;
      return isList ? several.names : [tidyAuthor(part)];
    })
    .filter((name) => name !== "")
    .join("; ");
}

function tidyAuthor(given: string): string {
  const name = given.trim().replace(/,\s*([JS]r)\b\.?/u, " $1.");
  // `Mr.Mr. Doe`, `Mr.Doe`: scans and typists leave out the blank.
  const parted = name.replace(/^((?:mrs?|ms|dr)\.+)(?=\p{L})/iu, "$1 ").replace(/\.{2,}/gu, ".");
  const bare = bareName(parted).replace(lettersBehind, "");
  if (bare === "") return name;
  const isTitled = bare.length < parted.length && /^\p{Lu}+[\p{Lu}'’-]*$/u.test(bare);
  // Behind a `Mr.` a word in capitals is a name and no acronym.
  return isTitled ? properCase(`x ${bare}`.toUpperCase()).slice(2) : properCase(bare);
}
