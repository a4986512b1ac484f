import { readMhtml } from "../../../src/corpus/formats/read-mhtml.js";
import { gather, knownFacts, textsOf } from "../found.js";

const head = `From: <Saved by Blink>
Snapshot-Content-Location: https://quay.example.org/sea
Subject: Stone against the sea
Date: Tue, 5 Mar 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

`;
const part = (type: string, location: string, encoding: string, body: string) =>
  `------b\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\nContent-Location: ${location}\n\n${body}\n`;
const sentence = "The harbour authority has asked for a breakwater for eleven years n=C3=B6w.";
const page = `<html lang=3D"en"><head><title>Stone against the sea</title></head><body><p>${sentence}</p></body></html>`;
const read = (text: string) =>
  gather(readMhtml(Buffer.from(text.replaceAll("\n", "\r\n")), "a.mht"));

test("the page itself, not its frames; the day of saving is not its date", async () => {
  const { sources } = await read(
    head +
      part("text/html", "https://ads.example.org/", "7bit", "<p>An advert in a frame.</p>") +
      part("image/png", "https://quay.example.org/a.png", "base64", "AAAA") +
      part("text/html; charset=utf-8", "https://quay.example.org/sea", "quoted-printable", page) +
      "------b--\n",
  );
  expect(textsOf(sources[0])).toEqual([
    "The harbour authority has asked for a breakwater for eleven years nöw.",
  ]);
  expect(knownFacts(sources[0])).toEqual({ title: "Stone against the sea", language: "en" });
  expect(sources[0]).toMatchObject({
    extra: { url: "https://quay.example.org/sea" },
    isPage: true,
  });
});

test("a page of one part, in base64", async () => {
  const body = Buffer.from(`<p>${sentence}</p>`).toString("base64");
  const text = `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${body}\n`;
  expect(textsOf((await read(text)).sources[0])).toEqual([sentence]);
});

test.each([
  ["no HTML", head + part("image/png", "x", "base64", "AAAA"), /found no HTML in it/u],
  ["anything", "no message at all", /found no HTML in it/u],
])("%s: one sentence", async (_, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});
