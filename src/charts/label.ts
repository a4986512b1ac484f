/** How an unknown author, year or source is named in a chart. */
export const unknown = "unknown";

const longestLine = 30;

/** A theme's readable name: its label, else its key as words (`rule-making` → `Rule-making`). */
export function labelTheme(theme: string, labels: Readonly<Record<string, string>>): string {
  const label = Object.hasOwn(labels, theme) ? labels[theme] : undefined;
  if (label !== undefined) return label;
  const words = theme.length > 16 ? theme.replace(/[-_]/gu, " ") : theme.replace(/_/gu, " ");
  return capitalise(words);
}

/** The text with its first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text in lines of at most `longest` characters where it has blanks; words stay whole. */
export function wrapLabel(text: string, longest = longestLine): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).flatMap((piece) => cut(piece, longest))) {
    if (line !== "" && line.length + 1 + word.length > longest) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

/** A word longer than a line (Chinese has no blanks) in pieces that fit, surrogate pairs whole. */
function cut(word: string, longest: number): string[] {
  const characters = Array.from(word);
  const pieces: string[] = [];
  for (let i = 0; i < characters.length; i += longest) {
    pieces.push(characters.slice(i, i + longest).join(""));
  }
  return pieces;
}

/** A share in whole per cent: `62 %`. */
export function formatShare(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A number of things: `1 document`, `46 passages`. */
export function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** The groups as words: `year`, `year and author`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** A chart's title: what was measured, by which groups. */
export function titleFor(groups: readonly string[]): string {
  const others = groups.filter((group) => group !== "theme");
  return others.length === 0 ? "Theme frequency" : `Theme frequency by ${listWords(others)}`;
}
