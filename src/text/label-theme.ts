/** A theme's readable name: its label, else its key as words (`rule-making` → `Rule making`). */
export function labelTheme(theme: string, labels: Readonly<Record<string, string>>): string {
  const label = Object.hasOwn(labels, theme) ? labels[theme] : undefined;
  if (label !== undefined) return label;
  return capitalise(theme.replace(/[-_]+/gu, " ").trim());
}

/** The text with its first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
