/** What may stand between an article's title and its site's name. */
const separator =
  /\s+[|·•»«›:–—~-]+\s+|\s*[|｜»›_]+\s*|(?<=\p{L})[:：]\s+|\s*[-–—]\s*(?=[^\s-]+$)/gu;

const longestTitle = 500;

/** A title without its site's name, and that name where the title shows it. */
export interface PageTitle {
  readonly title: string | null;
  readonly site: string | null;
}

/**
 * The article's title in a page's `<title>` or Open Graph: `Virtual defence | Daily Quay` and `Daily
 * Quay - Virtual defence` without the site's name, told by the headline on the page, by the site's
 * name or by the host. A title that is only the site's name is none.
 */
export function splitPageTitle(
  title: string,
  {
    headlines,
    names,
    host,
  }: { headlines: readonly string[]; names: readonly string[]; host: string | null },
): PageTitle {
  if (title.length > longestTitle) return { title: title.slice(0, longestTitle), site: null };
  const key = simple(title);
  const sites = names.map(simple).filter((name) => name !== "");
  if (sites.includes(key) || isHost(key, host)) return { title: null, site: title };
  for (const cut of cuts(title)) {
    for (const [part, other] of [
      [cut.before, cut.after],
      [cut.after, cut.before],
    ] as const) {
      if (sites.includes(simple(other)) || isHost(simple(other), host)) {
        return { ...splitAgain(part, { headlines, names, host }), site: other };
      }
    }
  }
  for (const cut of cuts(title)) {
    if (headlines.some((headline) => simple(headline) === simple(cut.before))) {
      return { title: cut.before, site: null };
    }
    if (headlines.some((headline) => simple(headline) === simple(cut.after))) {
      return { title: cut.after, site: null };
    }
  }
  return { title, site: null };
}

/** `Virtual defence | Opinion | Daily Quay`: the section goes where the headline says so. */
function splitAgain(
  title: string,
  known: { headlines: readonly string[]; names: readonly string[]; host: string | null },
): { title: string } {
  for (const { before, after } of cuts(title)) {
    const match = [before, after].find((part) =>
      known.headlines.some((headline) => simple(headline) === simple(part)),
    );
    if (match !== undefined) return { title: match };
  }
  return { title };
}

/** What a title could be cut into: both sides of every mark. */
export function titleParts(title: string): string[] {
  return cuts(title).flatMap(({ before, after }) => [before, after]);
}

/** The places where a title may be cut: the last first. */
function cuts(title: string): { before: string; after: string }[] {
  return Array.from(title.slice(0, longestTitle).matchAll(separator), (match) => ({
    before: title.slice(0, match.index).trim(),
    after: title.slice(match.index + match[0].length).trim(),
  }))
    .filter(({ before, after }) => before !== "" && after !== "")
    .reverse();
}

/** `dailyquay.example.org` is the host of the Daily Quay. */
function isHost(name: string, host: string | null): boolean {
  if (host === null || name.length < 3) return false;
  // Hosts are written without accents: `diariodocais.example`.
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  const labels = host.toLowerCase().split(".");
  return (
    simple(host) === plain || labels.some((label) => simple(label) === plain && label.length > 3)
  );
}

/** Letters and digits alone, to compare by. */
export function simple(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
