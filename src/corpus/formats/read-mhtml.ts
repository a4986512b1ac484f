import { once } from "node:events";
import { Readable } from "node:stream";
import { limits } from "../files/limits.js";
import { readHtml } from "./read-html.js";
import { readText } from "../files/read-text.js";
import { problem, type Found } from "../source.js";
import { UnreadableError } from "../files/unreadable-error.js";

/** What topoi needs of the packages that split MIME messages and know their words. */
interface MimePart {
  readonly type: "node" | "data" | "body";
  readonly value?: Buffer;
  readonly root?: boolean;
  readonly contentType?: string | false;
  readonly charset?: string | false;
  readonly headers?: { getFirst(name: string): string };
  getDecoder?(): NodeJS.ReadWriteStream;
}
interface MailSplit {
  readonly Splitter: new (options: object) => NodeJS.ReadWriteStream & AsyncIterable<MimePart>;
}

/** The page in a web archive. */
interface Page {
  readonly html: Buffer;
  readonly charset: string | null;
  /** Where it was saved from, by the archive's own word. */
  readonly url: string | null;
}

/**
 * The page that a browser saved with all its parts: its own HTML, not that of frames in it. The
 * date in the archive's head is that of saving and says nothing of the page. Offsets into the
 * original count in the decoded HTML.
 *
 * @throws UnreadableError where there is no HTML in it.
 */
export async function* readMhtml(bytes: Uint8Array, name: string): AsyncGenerator<Found> {
  const { html, charset, url } = await findPage(bytes);
  const { text, note } = readText(html, charset ?? undefined);
  if (text.trim() === "")
    throw new UnreadableError("expected a saved web page, found an empty one");
  if (note !== null) yield { problem: problem("warning", name, null, note) };
  const { sources, problems } = await readHtml(text);
  for (const row of problems) yield { problem: row };
  const extra = url === null ? {} : { url };
  for (const source of sources)
    yield { source: { ...source, extra: { ...source.extra, ...extra } } };
}

async function findPage(bytes: Uint8Array): Promise<Page> {
  const { Splitter } = (await import("mailsplit")) as MailSplit;
  const splitter = new Splitter({ ignoreEmbedded: true, maxHeadSize: limits.header });
  Readable.from([Buffer.from(bytes)]).pipe(splitter);
  let url: string | null = null;
  let first: Omit<Page, "url"> | null = null;
  let part: { readonly node: MimePart; readonly body: Buffer[] } | null = null;
  const finish = async (): Promise<Page | null> => {
    if (part === null) return null;
    const location = header(part.node, "Content-Location");
    const { charset } = part.node;
    const html = await decode(part.node, part.body);
    const page = { html, charset: charset === false ? null : (charset ?? null) };
    part = null;
    first ??= page;
    return url !== null && location === url ? { ...page, url } : null;
  };
  try {
    for await (const piece of splitter) {
      if (piece.type === "body" && piece.value !== undefined) part?.body.push(piece.value);
      if (piece.type !== "node") continue;
      const page = await finish();
      if (page !== null) return page;
      if (piece.root) url = header(piece, "Snapshot-Content-Location");
      if (piece.contentType === "text/html" || piece.contentType === "application/xhtml+xml") {
        part = { node: piece, body: [] };
      }
    }
  } catch (error) {
    const message = (error as Error).message;
    throw new UnreadableError(`expected a saved web page; found a damaged one (${message})`);
  }
  const last = (await finish()) ?? first;
  if (last === null) throw new UnreadableError("expected a saved web page; found no HTML in it");
  return { ...last, url };
}

function header(node: MimePart, name: string): string | null {
  const value = node.headers?.getFirst(name).trim() ?? "";
  return value === "" ? null : value;
}

async function decode(node: MimePart, body: readonly Buffer[]): Promise<Buffer> {
  const decoder = node.getDecoder?.();
  if (decoder === undefined) return Buffer.concat(body);
  const decoded: Buffer[] = [];
  decoder.on("data", (chunk: Buffer) => decoded.push(chunk));
  const ended = once(decoder, "end");
  for (const piece of body) decoder.write(piece);
  decoder.end();
  await ended;
  return Buffer.concat(decoded);
}
