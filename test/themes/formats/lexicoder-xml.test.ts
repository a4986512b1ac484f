import { lexicoderXml } from "../../../src/themes/formats/lexicoder-xml.js";
import { itKeepsItsPromises } from "./foreign-codebooks.js";

itKeepsItsPromises(lexicoderXml, { name: true, parts: true }, [
  '<dictionary style="Lexicoder">',
  "</dictionary>",
  '<cnode name="a">',
  "</cnode>",
  '<pnode name=" b "/>',
  '"',
  "<",
  "&amp;",
  "&x;",
  "<!--",
]);
