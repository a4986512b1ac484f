import { elementsOf, isShown } from "../../../src/corpus/formats/html-tree.js";
import { parsePage } from "../../../src/corpus/formats/parse-page.js";

const shown = (attributes: string) => {
  const page = parsePage(`<body><div ${attributes}>x</div>`);
  const element = [...elementsOf(page)].find(({ tagName }) => tagName === "div");
  return element !== undefined && isShown(element);
};

test.each([
  "hidden",
  "aria-hidden=true",
  'style="display:none"',
  'style="color:red; visibility : hidden"',
  'style="position:absolute;left:-9999px"',
  'style="text-indent:-5000em"',
  'style="font-size:0"',
  'style="font-size:0px"',
  'style="opacity:0"',
])("an element with %s is not shown", (attributes) => {
  expect(shown(attributes)).toBe(false);
});

test.each([
  "",
  "aria-hidden=false",
  'style="font-size:0.9em"',
  'style="opacity:0.8"',
  'style="left:-10px"',
  'style="display:block"',
])("an element with %j is shown", (attributes) => {
  expect(shown(attributes)).toBe(true);
});
