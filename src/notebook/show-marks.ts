import { html, type Html } from "../output/html.js";
import { underline, type MarkedPiece } from "../output/mark-hits.js";
import type { Stretch } from "../output/mark-roles.js";
import type { ThemeMark } from "../output/number-themes.js";

/**
 * Light ground and dark letters in light and dark themes alike, so that the colours under them can
 * be told apart in both.
 */
const marked = "background:#f2efe6;color:#1d1d1f;border-radius:.15em;padding:0 .1em .12em;";
const sign = "border:1px solid currentColor;border-radius:.2em;padding:0 .3em;font-size:.75em";
const number = "font-size:.7em;line-height:0";

/** A passage's stretches as markup that needs no style sheet. */
export function showStretches(stretches: readonly Stretch[]): Html {
  return html`${stretches.map(showStretch)}`;
}

function showStretch({ role, sign: letter, told, pieces }: Stretch): Html {
  const text = pieces.map(showPiece);
  if (letter === "") return html`${text}`;
  const weight = role === "proposal" ? "font-weight:700;" : "";
  return html`<span style="${weight}${sign}" title="${told}">${letter}</span> ${text}`;
}

function showPiece(piece: string | MarkedPiece): Html {
  if (typeof piece === "string") return html`${piece}`;
  const { text, marks, title, note, negated } = piece;
  const through = negated ? "text-decoration:line-through;" : "";
  const style = `${marked}${through}${underline(marks.map(({ colour }) => colour))}`;
  const behind = note === "" ? "" : html`<sup style="${number}">${note}</sup>`;
  return html`<mark style="${style}" title="${title}">${text}</mark>${behind}`;
}

/** The numbers and colours of the themes. */
export function showLegend(marks: readonly ThemeMark[]): Html {
  if (marks.length === 0) return html``;
  const items = marks.map(
    ({ number, label, colour }) =>
      html`<span style="margin-right:1em;white-space:nowrap"
        ><mark style="${marked}${underline([colour])}">${number}</mark> ${label}</span
      > `,
  );
  return html`<p style="margin:.4em 0;font-size:.85em">${items}</p> `;
}

/** The same without colours: `(C) The [sovereignty 1] of states …`. */
export function tellStretches(stretches: readonly Stretch[]): string {
  return stretches
    .map(
      ({ sign, pieces }) => `${sign === "" ? "" : `(${sign}) `}${pieces.map(tellPiece).join("")}`,
    )
    .join("");
}

function tellPiece(piece: string | MarkedPiece): string {
  if (typeof piece === "string") return piece;
  return `[${piece.text}${piece.note === "" ? "" : ` ${piece.note}`}]`;
}

/** The numbers of the themes: `1 Sovereignty, 2 Common security`. */
export function tellLegend(marks: readonly ThemeMark[]): string {
  return marks.map(({ number, label }) => `${number} ${label}`).join(", ");
}
