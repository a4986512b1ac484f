import type { MimeBundle } from "./notebook.js";
import { imageSource } from "./image-source.js";

/** Markdown of one notebook. */
export interface Markdown {
  /** The HTML of the text; HTML in the text is escaped. `attachments` are the cell's images. */
  readonly render: (text: string, attachments?: Readonly<Record<string, MimeBundle>>) => string;
  /** The words of the first heading, or null where there is none. */
  readonly findHeading: (text: string) => string | null;
}

/** Reader and renderer of Markdown, in which HTML and links that could act stay text. */
export async function createMarkdown(): Promise<Markdown> {
  const { default: MarkdownIt } = await import("markdown-it");
  const parser = new MarkdownIt({ html: false });
  return {
    render: (text, attachments = {}) => {
      const tokens = parser.parse(text, {});
      for (const image of tokens.flatMap(({ children }) => children ?? [])) {
        if (image.type !== "image") continue;
        const source = String(image.attrGet("src"));
        if (!source.startsWith("attachment:")) continue;
        const bundle = attachments[decode(source.slice("attachment:".length))];
        image.attrSet("src", (bundle && imageSource(bundle)) ?? source);
      }
      return parser.renderer.render(tokens, parser.options, {});
    },
    findHeading: (text) => {
      const tokens = parser.parse(text, {});
      const at = tokens.findIndex(({ type }) => type === "heading_open");
      const words = tokens[at + 1]?.children ?? [];
      const heading = words
        .map(({ content }) => content)
        .join("")
        .trim();
      return at < 0 || heading === "" ? null : heading;
    },
  };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
