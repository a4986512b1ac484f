import { yoshikoder } from "../../../src/themes/formats/yoshikoder.js";
import { itKeepsItsPromises } from "./foreign-codebooks.js";

itKeepsItsPromises(yoshikoder, { name: true, parts: true, weights: true, definitions: true }, [
  "<dictionary>",
  "</dictionary>",
  '<cnode name="a">',
  "</cnode>",
  '<pnode name="b" score="2"/>',
  '"',
  "<",
  "&amp;",
  "&x;",
  "<!--",
]);
