import { parsePage } from "../../../src/corpus/formats/parse-page.js";
import { readHtmlFacts } from "../../../src/corpus/facts/read-html-facts.js";

/** The page's facts without their places. */
function factsOf(head: string, body = "<p>x</p>") {
  const facts = readHtmlFacts(parsePage(`<html><head>${head}</head><body>${body}</body></html>`));
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact?.value ?? null]),
  );
}

test("JSON-LD first, then meta, then the title element", () => {
  const jsonLd = JSON.stringify({
    "@graph": [
      { "@type": "WebPage" },
      {
        "@type": ["NewsArticle"],
        headline: "A &  B",
        author: [{ name: "Lene Aas" }, "Jo Vael"],
        datePublished: "2020-01-02T03:04:05Z",
        publisher: { name: "Quay" },
      },
    ],
  });
  expect(
    factsOf(
      `<script type="application/ld+json">${jsonLd}</script><meta name=author content="Nobody"><title>x</title>`,
    ),
  ).toMatchObject({
    title: "A & B",
    author: "Lene Aas; Jo Vael",
    date: "2020-01-02T03:04:05Z",
    publisher: "Quay",
  });
  expect(
    factsOf(
      `<meta property="og:title" content="T"><meta name="DC.Creator" content="Lene Aas"><title>x</title>`,
    ),
  ).toMatchObject({
    title: "T",
    author: "Lene Aas",
    date: null,
    publisher: null,
  });
});

test("the publisher's name behind a title belongs to the window", () => {
  const site = '<meta property="og:site_name" content="Daily Quay">';
  expect(factsOf(`${site}<title>Of stone | Daily Quay</title>`).title).toBe("Of stone");
  expect(factsOf(`${site}<title>A visit to the Daily Quay</title>`).title).toBe(
    "A visit to the Daily Quay",
  );
  expect(factsOf(`${site}<title>Daily Quay - Of stone</title>`).title).toBe("Of stone");
  // A page whose title is only the site's name has none.
  expect(factsOf(`${site}<title>Daily Quay</title>`).title).toBeNull();
});

test.each([
  "{",
  "null",
  "5",
  '"Article"',
  "[[]]",
  '{"@type":"Article","author":5,"headline":{}}',
  '{"@graph":{}}',
  '{"__proto__":{"author":"x"}}',
])("JSON-LD that says nothing of an article is passed over: %s", (json) => {
  expect(factsOf(`<script type="application/ld+json">${json}</script>`)).toMatchObject({
    title: null,
    author: null,
  });
});

test("an address is no author", () => {
  expect(
    factsOf('<meta property="article:author" content="https://example.org/lene">').author,
  ).toBeNull();
});
