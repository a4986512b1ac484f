import wrapAnsi from "wrap-ansi";
import { formatLimit } from "../output/format-cell.js";
import { groupBy } from "../output/group-by.js";
import { html } from "../output/html.js";
import { cutAtRoles, type Stretch } from "../output/mark-roles.js";
import type { Component, Document, Hit, Passage, Span } from "../rows.js";
import { plain } from "../text/plain.js";
import { splitPassages } from "../text/split-passages.js";
import type { Codebook } from "../themes/codebook.js";
import { markThemes } from "./mark-themes.js";
import { showLegend, showStretches, tellLegend, tellStretches } from "./show-marks.js";
import type { View } from "./view.js";

/** What is marked in a document or a passage, and how much of it is shown. */
export interface TextShowOptions {
  /** Hits to mark; those of other documents may be among them. */
  readonly hits?: readonly Hit[];
  /** Sentences with their roles: a sign before each that claims, gives a reason or proposes. */
  readonly components?: readonly Component[];
  /** Numbers and names the themes; unless given, they are numbered as the hits have them. */
  readonly codebook?: Codebook;
  /** How the document was split; by paragraph unless given. */
  readonly passages?: readonly Passage[];
  /** How many passages of a document at most; default 100. */
  readonly limit?: number;
}

const reading = "max-width:46em;line-height:1.55";
const aside = "margin:.2em 0 .6em;font-size:.9em;opacity:.75";
const paragraph = "margin:.6em 0";
/** A heading in a passage stands on a line of its own. */
const lines = "white-space:pre-line";
const small = "opacity:.65;font-size:.8em";

/** A document: its facts, then its passages with what was asked for marked in them. */
export function viewDocument(document: Document, options: TextShowOptions = {}): View {
  const { limit = 100, passages = splitPassages([document]) } = options;
  const own = passages.filter((passage) => passage.document === document.document);
  const shown = own.slice(0, limit);
  const { texts, marks } = markTexts(shown, options);
  const title = document.title ?? document.document;
  const about = describeDocument(document);
  const note = formatLimit(shown.length, own.length).replace(/rows$/u, "passages");
  return {
    html: () => {
      const numbered = shown.map(
        ({ index, language }, i) =>
          html`<p lang="${language ?? ""}" dir="auto" style="${paragraph}">
            <span style="${small}">${index}</span>
            <span style="${lines}">${showStretches(texts[i] ?? [])}</span>
          </p> `,
      );
      const rest = note === "" ? "" : html`<p style="${aside}">${note}</p>`;
      return html`<div style="${reading}">
        <h3 dir="auto" style="margin:.3em 0 0">${title}</h3>
        <p style="${aside}">${about}</p>
        ${showLegend(marks)}${numbered}${rest}
      </div>`.markup;
    },
    text: () => {
      const numbered = shown.map(({ index }, i) => `${index}  ${tellStretches(texts[i] ?? [])}`);
      return blocks(`${plain(title)}\n${about}`, tellLegend(marks), ...numbered, note);
    },
  };
}

/** A passage with what was asked for marked in it. */
export function viewPassage(passage: Passage, options: TextShowOptions = {}): View {
  const { texts, marks } = markTexts([passage], options);
  const [text = []] = texts;
  const { author, year, language } = passage;
  const about = `${passage.passage} · ${author ?? "unknown author"}, ${year ?? "unknown year"}`;
  return {
    html: () =>
      html`<div style="${reading}">
        <p style="${aside}">${about}</p>
        ${showLegend(marks)}
        <p lang="${language ?? ""}" dir="auto" style="${paragraph}">
          <span style="${lines}">${showStretches(text)}</span>
        </p>
      </div>`.markup,
    text: () => blocks(about, tellLegend(marks), tellStretches(text)),
  };
}

function describeDocument(document: Document): string {
  const { author, date, source, path, counted, same_text_as } = document;
  const twin = counted ? "" : ` · not counted: same text as ${same_text_as ?? "another"}`;
  const known = [author ?? "unknown author", date ?? "unknown date", source ?? "unknown source"];
  return `${known.join(", ")} · ${path}${twin}`;
}

/** Each passage's stretches with their marks, and the marks of the themes that have any. */
function markTexts(passages: readonly Passage[], options: TextShowOptions) {
  const hits = groupBy(options.hits ?? [], ({ document }) => document);
  const components = groupBy(options.components ?? [], ({ document }) => document);
  const inside = passages.map((passage) => clipTo(passage, hits.get(passage.document) ?? []));
  const marks = markThemes(inside.flat(), options.codebook);
  const texts = passages.map((passage, i): Stretch[] => {
    const sentences = clipTo(passage, components.get(passage.document) ?? []);
    return cutAtRoles(passage, inside[i] ?? [], sentences, marks);
  });
  return { texts, marks: [...marks.values()] };
}

/** What lies within the passage; what reaches over an end of it, as far as it does. */
function clipTo<Part extends Span>(passage: Span, parts: readonly Part[]): Part[] {
  return parts
    .filter(({ start, end }) => start < passage.end && end > passage.start)
    .map((part) => ({
      ...part,
      start: Math.max(part.start, passage.start),
      end: Math.min(part.end, passage.end),
    }));
}

/** Paragraphs for a plain page, a blank line between any two. */
function blocks(...parts: readonly string[]): string {
  const wrap = (line: string): string => wrapAnsi(plain(line), 100);
  return parts
    .filter((part) => part !== "")
    .map((part) => `${part.split("\n").map(wrap).join("\n")}\n`)
    .join("\n");
}
