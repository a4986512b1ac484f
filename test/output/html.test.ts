import { html, Html } from "../../src/output/html.js";

test("values are escaped, markup in them is not", () => {
  const name = '<b onclick="x">Ann & Bo</b>';
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&lt;b onclick=&quot;x&quot;&gt;Ann &amp; Bo&lt;/b&gt;">&lt;b onclick=&quot;x&quot;&gt;Ann &amp; Bo&lt;/b&gt;</p>',
  );
});

test("markup stands in markup as it is, alone or in a list", () => {
  const items = ["<1>", new Html("<hr>")].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>`.markup).toBe("<ul><li>&lt;1&gt;</li><li><hr></li></ul>");
});
