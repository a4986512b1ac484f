import { readJsonLd } from "../../../src/corpus/facts/read-json-ld.js";

const article = {
  "@type": "NewsArticle",
  headline: "A wall",
  author: "Jane Doe",
  datePublished: "2020",
};
const read = (...scripts: (object | string)[]) =>
  readJsonLd(
    scripts.map((script) => (typeof script === "string" ? script : JSON.stringify(script))),
    (headline) => headline === "A wall",
  );

test.each([
  [article],
  [[{ "@type": "BreadcrumbList" }, article]],
  [{ "@graph": [{ "@type": "WebSite", name: "Quay" }, article] }],
  [{ "@type": "WebPage", mainEntity: article }],
  [{ ...article, "@type": ["Thing", "OpinionNewsArticle"] }],
  [{ ...article, "@type": "http://schema.org/BlogPosting" }],
  [`<!-- ${JSON.stringify(article)} -->`],
  [JSON.stringify(article).replaceAll('"', "&quot;")],
  [JSON.stringify(article).replace("A wall", "A wall\n")],
  [`${JSON.stringify(article)};`],
])("the article is found in %j", (script) => {
  expect(read(script)).toMatchObject({ headline: "A wall", authors: [{ name: "Jane Doe" }] });
});

test("authors by reference, several, persons and organisations", () => {
  const graph = {
    "@graph": [
      { ...article, author: [{ "@id": "#a" }, { "@type": "Organization", name: "Quay &amp; Co" }] },
      { "@type": "Person", "@id": "#a", name: "Lene Aas" },
    ],
  };
  expect(read(graph)?.authors).toEqual([
    { name: "Lene Aas", isOrganization: false },
    { name: "Quay & Co", isOrganization: true },
  ]);
});

test("a claim that is reviewed and other articles are not the page's", () => {
  const claim = {
    "@type": "ClaimReview",
    itemReviewed: { "@type": "CreativeWork", author: { name: "Jo Vael" }, datePublished: "1999" },
  };
  expect(read(claim)).toBeNull();
  const other = { "@type": "Article", headline: "Other", author: "Jo Vael" };
  expect(read(other, article)?.authors).toEqual([{ name: "Jane Doe", isOrganization: false }]);
});

test("deep and endless JSON says nothing", () => {
  expect(read("[".repeat(100_000))).toBeNull();
  expect(read(`{"@graph":${"[".repeat(2_000)}${"]".repeat(2_000)}}`)).toBeNull();
});
