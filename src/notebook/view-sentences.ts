import wrapAnsi from "wrap-ansi";
import { html } from "../output/html.js";
import { plain } from "../text/plain.js";
import type { View } from "./view.js";

const reading = "max-width:46em;line-height:1.55;";

/** A sentence as a paragraph, several as a list. */
export function viewSentences(sentences: string | readonly string[]): View {
  const wrap = (text: string): string => wrapAnsi(plain(text), 100);
  if (typeof sentences === "string") {
    return {
      html: () => html`<p dir="auto" style="${reading}">${sentences}</p>`.markup,
      text: () => `${wrap(sentences)}\n`,
    };
  }
  const items = sentences.map((sentence) => html`<li dir="auto">${sentence}</li>`);
  return {
    html: () =>
      html`<ul style="${reading}">
        ${items}
      </ul>`.markup,
    text: () => sentences.map((one) => `${wrap(`- ${one}`)}\n`).join(""),
  };
}
