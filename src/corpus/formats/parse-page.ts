import { inMegabytes, limits } from "../files/limits.js";
import { UnreadableError } from "../files/unreadable-error.js";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * A text node of its own for every stretch of text between two tags. The parser would put those
 * around a tag that it ignores into one, whose place in the page then holds the tag too. It hands
 * over words and blanks one by one: what touches is put together, or a page would have a node for
 * each.
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
  },
  insertTextBefore: (parent, text, next) => {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next);
  },
  setNodeSourceCodeLocation: (node, location) => {
    defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    if (defaultTreeAdapter.isTextNode(node)) joinTouching(node);
  },
};

/**
 * The tree of a web page, each text with its place in the page. Nothing is run or fetched.
 *
 * @throws UnreadableError for a page of more letters or tags than fit into memory as a tree.
 */
export function parsePage(raw: string): Tree.Document {
  if (raw.length > limits.page) {
    const [most, found] = [inMegabytes(limits.page), inMegabytes(raw.length)];
    throw new UnreadableError(`expected a web page of at most ${most}; found ${found}`);
  }
  const tags = countTags(raw);
  if (tags > limits.tags) {
    const most = limits.tags.toLocaleString("en");
    const found = tags.toLocaleString("en");
    throw new UnreadableError(`expected a web page of at most ${most} tags; found ${found}`);
  }
  return parse(raw, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
}

function countTags(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf("<"); at >= 0; at = raw.indexOf("<", at + 1)) count++;
  return count;
}

/** Puts the last text of an element to the one before it where they touch. */
function joinTouching(node: Tree.TextNode): void {
  const siblings = node.parentNode?.childNodes ?? [];
  const before = siblings.at(-2);
  if (siblings.at(-1) !== node || before?.nodeName !== "#text") return;
  const text = before as Tree.TextNode;
  const [place, next] = [text.sourceCodeLocation, node.sourceCodeLocation];
  if (next == null || place?.endOffset !== next.startOffset) return;
  text.value += node.value;
  const { endOffset, endLine, endCol } = next;
  text.sourceCodeLocation = { ...place, endOffset, endLine, endCol };
  siblings.pop();
}
