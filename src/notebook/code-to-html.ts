import type * as TypeScript from "typescript";
import { escape } from "../output/escape.js";
import { loadParser } from "./load-parser.js";

/**
 * The code as HTML, with `<span>`s for a style sheet to colour: class `k` keywords, `s` strings,
 * `n` numbers, `c` comments. Without the tags it is the code, escaped.
 */
export function codeToHtml(code: string): string {
  const ts = loadParser();
  const source = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true);
  let html = "";
  let done = 0;
  visit(source);
  return html + commentsToHtml(code.slice(done));

  function visit(node: TypeScript.Node): void {
    const parts = node.getChildren(source).filter((part) => !ts.isJSDoc(part));
    for (const part of parts) visit(part);
    const start = node.getStart(source);
    if (parts.length > 0 || start < done || node.end === start) return;
    html += commentsToHtml(code.slice(done, start));
    html += wrap(classOf(node.kind), code.slice(start, node.end));
    done = node.end;
  }

  function classOf(kind: TypeScript.SyntaxKind): string | null {
    const kinds = ts.SyntaxKind;
    if (kind >= kinds.FirstKeyword && kind <= kinds.LastKeyword) return "k";
    if (kind === kinds.NumericLiteral || kind === kinds.BigIntLiteral) return "n";
    const isText = kind >= kinds.StringLiteral && kind <= kinds.TemplateTail;
    return isText ? "s" : null;
  }
}

/** What stands between two tokens is blanks and comments. */
function commentsToHtml(gap: string): string {
  return gap
    .split(/(\/\/[^\n]*|\/\*[^]*?\*\/)/)
    .map((part, i) => wrap(i % 2 === 1 ? "c" : null, part))
    .join("");
}

function wrap(className: string | null, text: string): string {
  return className === null ? escape(text) : `<span class="${className}">${escape(text)}</span>`;
}
