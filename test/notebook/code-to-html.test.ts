import { decodeHTML } from "entities";
import fc from "fast-check";
import { codeToHtml } from "../../src/notebook/code-to-html.js";

test("keywords, strings, numbers and comments are told apart", () => {
  expect(codeToHtml('const a = "<b>"; // one\n/* two */ f(1)')).toBe(
    '<span class="k">const</span> a = <span class="s">&quot;&lt;b&gt;&quot;</span>; ' +
      '<span class="c">// one</span>\n<span class="c">/* two */</span> f(<span class="n">1</span>)',
  );
});

test("a comment above a declaration comes once", () => {
  expect(codeToHtml("/** Doc. */\nlet a;")).toBe(
    '<span class="c">/** Doc. */</span>\n<span class="k">let</span> a;',
  );
});

const pieces = [
  "a",
  " ",
  "\n",
  '"',
  "`",
  "${",
  "}",
  "/",
  "*",
  "//",
  "/*",
  "*/",
  "/**",
  "<",
  "&",
  "(",
  "let ",
  "1",
  "😀",
];

test("without its tags the HTML is the code, letter for letter, even where the code is broken", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...pieces) }), (code) => {
      const text = decodeHTML(codeToHtml(code).replace(/<\/?span[^>]*>/g, ""));
      expect(text).toBe(code);
    }),
    { numRuns: 500 },
  );
});
