const particle =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|binti|ibn|al|el|y|e|zu)$/iu;
const namePart = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u;
const initial = /^\p{Lu}\.?$/u;
/** First words of phrases that a byline's "by" also begins. */
const noName =
  /^(?:the|a|an|this|that|these|our|your|their|his|her|its|all|any|contrast|comparison|definition|far|now|then|and|or|in|on|at|no|not|staff|admin|using|making|doing|being)$/iu;

/** The names in a byline: parted by commas, semicolons, "and", "dan", "und", "et", "y", "&". */
export function splitNames(text: string): string[] {
  // `y` also stands inside a name: `José Ortega y Gasset`.
  return text
    .split(/\s*[,;、，；&]\s*|\s+(?:and|dan|und|et|и)\s+|\s+y\s+(?=\S+\s+\S)/iu)
    .map((name) => name.trim().replace(/[.。]$/u, ""))
    .filter((name) => name !== "");
}

/** Whether this can be a person's name; with `labelled` small letters will do ("author: li yan"). */
export function isPersonName(text: string, labelled = false): boolean {
  const parts = text.split(/\s+/u);
  if (parts.length > 6 || parts.some((part) => !namePart.test(part))) return false;
  if (noName.test(parts[0] ?? "")) return false;
  const isCapital = (part: string) => /^[^\p{Ll}]/u.test(part) || particle.test(part);
  return (
    labelled || (parts.every(isCapital) && (parts.length > 1 || !/^\p{Script=Latin}/u.test(text)))
  );
}

/**
 * A name in its usual capitals: `LANG PING` and `lang ping` become `Lang Ping`; one that mixes
 * cases (`McDonald`, `Lang PING`) or is one word in capitals (`UNESCO`) is left as it is.
 */
export function properCase(name: string): string {
  const isUpper = name === name.toUpperCase();
  // A single word in capitals may be an acronym: UNESCO is not called Unesco.
  if (isUpper && !/\s/u.test(name)) return name;
  if (!isUpper && name !== name.toLowerCase()) return name;
  return name
    .split(/(\s+)/u)
    .map((part, i) => {
      if (i > 0 && particle.test(part) && part.length > 1) return part.toLowerCase();
      return isUpper && initial.test(part) ? part : capitalise(part);
    })
    .join("");
}

function capitalise(part: string): string {
  return part
    .toLowerCase()
    .replace(
      /(^|[-'’.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
