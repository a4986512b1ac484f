import { parse } from "parse5";
import { linesBelowHeadline } from "../../../src/corpus/facts/lines-below-headline.js";

const lines = (body: string, title: string | null = null) =>
  linesBelowHeadline(parse(`<body>${body}`), title);

test("the lines between headline and text, without what stands in margins", () => {
  const body =
    "<p>Before</p><header><h1>A <em>wall</em></h1><div>By <a>Jane Doe</a></div><nav>Menu</nav><time>3 May</time></header>" +
    "<p>The old harbour town has argued for years over whether to rebuild its quay.</p><p>x</p>";
  expect(lines(body)).toEqual(["By Jane Doe", "3 May"]);
  expect(lines(body, "A wall")).toEqual(["By Jane Doe", "3 May"]);
  expect(lines(body, "Another")).toEqual([]);
});

test("nested and endless pages are read in a moment", () => {
  expect(lines("<h1>a</h1>" + "<div>".repeat(50_000))).toEqual([]);
  expect(lines("<h1>a</h1>" + "<p>b</p>".repeat(50_000)).length).toBeLessThan(20);
});
