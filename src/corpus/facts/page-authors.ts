import { isAgency } from "./name-words.js";
import { simple } from "./page-title.js";
import { isPersonName, readNames } from "./person-name.js";
import type { Party } from "./read-json-ld.js";
import { given, type Given } from "./read-page-head.js";

/** The authors JSON-LD names: people, and an organisation that is not the page's publisher. */
export function authorsOf(
  parties: readonly Party[],
  isPublisher: (name: string) => boolean,
): Given | null {
  const people = parties.flatMap(({ name, isOrganization }) => {
    if (isPublisher(name)) return [];
    if (isOrganization) return isAgency(name) || isEditorial(name) ? [] : [name];
    return peopleIn(name);
  });
  return given([...new Set(people)].join("; "), "JSON-LD author")[0] ?? null;
}

/** The people whom the first `<meta>` that names any names. */
export function metaAuthors(
  metas: readonly Given[],
  isPublisher: (name: string) => boolean,
): Given | null {
  for (const { from } of metas) {
    const same = metas.filter((other) => other.from === from);
    const people = same.flatMap(({ value }) =>
      peopleIn(invert(value)).filter((name) => !isPublisher(name)),
    );
    if (people.length > 0) return { value: [...new Set(people)].join("; "), from };
  }
  return null;
}

/** Citation records write `Doe, Jane`. */
function invert(name: string): string {
  const [, surname, givenName] =
    /^([\p{L}'’-]+(?:\s[\p{L}'’-]+)?),\s([\p{L}.'’ -]+)$/u.exec(name) ?? [];
  const isInverted = surname !== undefined && !(surname.includes(" ") && givenName?.includes(" "));
  return isInverted ? `${givenName ?? ""} ${surname}` : name;
}

/** The people a value names; a sentence, a user name or an address names nobody. */
function peopleIn(value: string): readonly string[] {
  if (/^https?:|^@|^www\.|^\S+@\S+$/u.test(value)) return [];
  const [named = ""] = value.split(/\s*[|•·]\s*|\.\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/u);
  const read = readNames(named.replace(/^(?:by|von|par|por|oleh)\s+/iu, ""), false);
  return read?.names.filter((name) => isPersonName(name)) ?? [];
}

function isEditorial(name: string): boolean {
  return /\b(?:staff|admin|editors?|editorial|newsroom|team|desk|redaktion|redaksi|redacción|redação|rédaction|redazione)\b/iu.test(
    name,
  );
}

/** `Quay`, `Daily Quay` and `The Daily Quay` are one publisher. */
export function shareName(name: string, publisher: string): boolean {
  const [one, other] = [simple(name), simple(publisher)];
  if (one.length < 3 || other.length < 3) return one === other;
  return (
    one === other ||
    other.includes(one) ||
    one.includes(other) ||
    one.includes(simple(publisher.split(".")[0] ?? " "))
  );
}
