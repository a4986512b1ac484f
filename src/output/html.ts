import { escape } from "./escape.js";

/** Markup that is safe as it stands. */
export class Html {
  constructor(readonly markup: string) {}
}

type Value = Html | string | number | readonly (Html | string)[];

/**
 * Markup from a template in which every value is escaped but `Html` itself: what comes from a
 * document cannot become markup by being forgotten.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = strings.flatMap((string, i) => (i === 0 ? [string] : [render(values[i - 1] ?? ""), string]));
  return new Html(parts.join(""));
}

function render(value: Value): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map((item) => render(item)).join("");
  return escape(String(value));
}
