import { createHmac } from "node:crypto";
import fc from "fast-check";
import { decodeMessage, encodeMessage } from "../../src/notebook/jupyter-message.js";

const key = "secret";
const frames = (parts: readonly string[]) => parts.map((part) => Buffer.from(part));

function signed(...body: string[]): Buffer[] {
  const hash = createHmac("sha256", key);
  for (const part of body) hash.update(part);
  return frames(["<IDS|MSG>", hash.digest("hex"), ...body]);
}

test("a message comes back as it was sent, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.json(), (code, json) => {
      const content = { code, json: JSON.parse(JSON.stringify(json)) as string };
      const sent = encodeMessage(key, "execute_request", content);
      expect(decodeMessage(key, frames(sent.frames))).toEqual({
        id: sent.id,
        type: "execute_request",
        parent: null,
        content: JSON.parse(JSON.stringify(content)) as object,
      });
    }),
  );
});

test("the routing frames before the delimiter are passed over", () => {
  const sent = encodeMessage(key, "status", {});
  const message = decodeMessage(key, frames(["kernel.1.status", ...sent.frames]));
  expect(message?.type).toBe("status");
});

test("an answer names its request", () => {
  const message = decodeMessage(
    key,
    signed(
      '{"msg_id":"b","msg_type":"status"}',
      '{"msg_id":"a"}',
      "{}",
      '{"execution_state":"idle"}',
    ),
  );
  expect(message).toEqual({
    id: "b",
    type: "status",
    parent: "a",
    content: { execution_state: "idle" },
  });
});

test("a signature of another key is no message", () => {
  const sent = encodeMessage("another", "status", {});
  expect(decodeMessage(key, frames(sent.frames))).toBeNull();
});

test("a changed body is no message", () => {
  const [delimiter = "", signature = "", ...body] = encodeMessage(key, "stream", {
    text: "a",
  }).frames;
  const changed = body.map((part) => part.replace('"a"', '"b"'));
  expect(decodeMessage(key, frames([delimiter, signature, ...changed]))).toBeNull();
});

test("frames that are no message are none", () => {
  expect(decodeMessage(key, [])).toBeNull();
  expect(decodeMessage(key, frames(["<IDS|MSG>"]))).toBeNull();
  expect(decodeMessage(key, signed("{}", "{}", "{}"))).toBeNull();
  expect(decodeMessage(key, signed("{}", "{}", "{}", "not JSON"))).toBeNull();
  expect(decodeMessage(key, signed("1", "{}", "{}", "{}"))).toBeNull();
});
