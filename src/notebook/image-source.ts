import { joinLines, type MimeBundle } from "./notebook.js";

const bitmaps = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/**
 * The `data:` address of the first image in the bundle, a drawing before a bitmap, or null. As
 * the source of an `<img>` an SVG can neither run anything nor fetch anything.
 */
export function imageSource(bundle: MimeBundle): string | null {
  const svg = textOf(bundle["image/svg+xml"]);
  if (svg !== null) return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  for (const type of bitmaps) {
    const data = textOf(bundle[type])?.replace(/\s/g, "");
    if (data !== undefined && /^[A-Za-z0-9+/]+=*$/.test(data)) return `data:${type};base64,${data}`;
  }
  return null;
}

/** The text under a mime type, or null where it is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const lines = Array.isArray(value) && value.every((line) => typeof line === "string");
  return lines ? joinLines(value) : null;
}
