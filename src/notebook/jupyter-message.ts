import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/** A message of the Jupyter protocol 5.3, without what nobody here reads. */
export interface Message {
  readonly id: string;
  readonly type: string;
  /** The id of the request that this message belongs to. */
  readonly parent: string | null;
  readonly content: Readonly<Record<string, unknown>>;
}

const delimiter = "<IDS|MSG>";

/** The frames of a new signed request, and the id by which its answers name it. */
export function encodeMessage(
  key: string,
  type: string,
  content: Readonly<Record<string, unknown>>,
): { readonly id: string; readonly frames: string[] } {
  const id = randomUUID();
  const header = {
    msg_id: id,
    msg_type: type,
    session: "topoi",
    username: "topoi",
    date: new Date().toISOString(),
    version: "5.3",
  };
  const body = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return { id, frames: [delimiter, sign(key, body), ...body] };
}

/**
 * The message in the frames, or null where they hold none: no delimiter, too few frames, a
 * signature that is not the key's, or a body that is not JSON.
 */
export function decodeMessage(key: string, frames: readonly Buffer[]): Message | null {
  const at = frames.findIndex((frame) => frame.toString() === delimiter);
  const [signature, ...body] = at < 0 ? [] : frames.slice(at + 1);
  if (signature === undefined || body.length < 4) return null;
  const expected = Buffer.from(sign(key, body));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null;
  const [header, parent, , content] = body.slice(0, 4).map(parseObject);
  if (!header || !parent || !content) return null;
  return {
    id: String(header.msg_id),
    type: String(header.msg_type),
    parent: typeof parent.msg_id === "string" ? parent.msg_id : null,
    content,
  };
}

function sign(key: string, body: readonly (string | Buffer)[]): string {
  const hash = createHmac("sha256", key);
  for (const part of body) hash.update(part);
  return hash.digest("hex");
}

function parseObject(json: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json.toString());
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
