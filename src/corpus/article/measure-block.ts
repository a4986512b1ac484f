import type { Block } from "../block.js";
import { furnitureReason } from "./furniture.js";
import type { Layout } from "../formats/layout.js";
import { endsSentence, isRunningText, lineWords } from "../lines/line-shape.js";

/** Numbers by name; what is absent counts as 0. */
export type Features = Readonly<Record<string, number>>;

/** The beginning of a longer block tells enough. */
const longestText = 5_000;
const legal =
  /cookie|privacy|terms (?:of|and)|personal (?:data|information)|password|log ?in|sign ?(?:in|up)|subscri|newsletter|account|copyright|©|all rights|datenschutz|nutzungsbedingungen|confidentialit|mentions légales|privacidad|privacidade|privasi|隐私|プライバシー|개인정보|конфиденциальн/iu;
const reply =
  /^(?:.{0,40}\b(?:repl(?:y|ies)|report|likes?|comments?|permalink|upvote|respond(?:er)?|antworten|balas|répondre|responder|rispondi)\b.{0,20}|.{0,40}\b\d{1,2}:\d{2}\b.{0,20}|回复|返信|답글|ответить)$/iu;
const marginalParts = ["nav", "footer", "aside", "dialog", "menu", "form", "button", "label"];

/** What a block shows by itself: its length, marks and letters, and what the page's markup says. */
export function measureBlock({ kind, text: whole, layout }: Block, title: string | null): Features {
  const text = whole.slice(0, longestText);
  const words = lineWords(text);
  const letters = count(text, /\p{L}/gu);
  const reason = furnitureReason(text);
  const perWord = (pattern: RegExp) => count(text, pattern) / Math.max(words, 1);
  return {
    words: Math.log2(1 + words),
    ends: flag(endsSentence(whole)),
    running: flag(isRunningText(whole)),
    heading: flag(kind === "heading"),
    furniture: flag(reason !== null),
    caption: flag(reason === "caption"),
    legal: flag(legal.test(text)),
    reply: flag(reply.test(text)),
    commas: perWord(/[,，、،;:：]/gu),
    sentences: Math.log2(1 + count(text, /[.!?](?=\s|$|[”"’»])|[。！？]/gu)),
    digits: count(text, /\p{N}/gu) / Math.max(text.length, 1),
    marks: perWord(/[|»›•·©→/\\<>{}=_#@]/gu),
    capitals: perWord(/(?<![\p{L}\p{M}])\p{Lu}/gu),
    upper: count(text, /\p{Lu}/gu) / Math.max(letters, 1),
    wordLength: letters / Math.max(words, 1),
    lowerStart: flag(/^\p{Ll}/u.test(text)),
    ellipsis: flag(/(?:…|\.{3}|\[\.{3}\]|»|>)$/u.test(text)),
    glued: perWord(/\p{Ll}\p{Lu}\p{Ll}/gu),
    quote: flag(/["“”«»「」]/u.test(text)),
    item: flag(/^(?:[•*·▪‣–—-]|\d{1,2}[.)])\s/u.test(text)),
    question: flag(/[?？]["'”’»)」』]?$/u.test(text)),
    colon: flag(/[:：]$/u.test(text)),
    title: flag(title !== null && isAlike(text, title)),
    ...(layout === undefined ? {} : measureLayout(layout)),
  };
}

function measureLayout({ tag, linked, readable, parts, named }: Layout): Features {
  const within = (...wanted: string[]) => flag(wanted.some((part) => parts.has(part)));
  return {
    linked,
    readable: flag(readable),
    paragraphTag: flag(tag === "p"),
    listTag: within("ul", "ol"),
    tableTag: within("table"),
    quoteTag: within("blockquote"),
    inArticle: within("article", "main"),
    inMargin: within(...marginalParts),
    inHeader: within("header"),
    inFigure: within("figure", "figcaption"),
    namedBody: flag(named.has("body")),
    namedMargin: flag(named.has("margin")),
    namedComment: flag(named.has("comment")),
    namedCredit: flag(named.has("credit")),
    namedCaption: flag(named.has("caption")),
    namedList: flag(named.has("list")),
  };
}

/** Whether a line is the title, or the larger part of it. */
function isAlike(text: string, title: string): boolean {
  const [line, whole] = [text.toLowerCase(), title.toLowerCase()];
  return (
    line === whole || (lineWords(text) > 3 && (whole.startsWith(line) || whole.endsWith(line)))
  );
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
