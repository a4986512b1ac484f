import { escapeUTF8 } from "entities/escape";

/** What XML 1.0 cannot hold, not even escaped: most control characters, half surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text fit to stand in HTML or XML, between tags or in a quoted attribute. */
export function escape(text: string): string {
  return escapeUTF8(dropForbidden(text));
}

/** The text without the characters that an XML document cannot hold. */
export function dropForbidden(text: string): string {
  return text.replace(forbidden, "");
}

/** JSON fit to stand inside a `<script>` element, which it cannot end. */
export function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
