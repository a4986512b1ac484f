import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * A text node of its own for every stretch of text between two tags. The parser would put those
 * around a tag that it ignores into one, whose place in the page then holds the tag too.
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
  },
  insertTextBefore: (parent, text, next) => {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next);
  },
};

/** The tree of a web page, each text with its place in the page. Nothing is run or fetched. */
export function parsePage(raw: string): Tree.Document {
  return parse(raw, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
}
