import { refiQda } from "../../../src/themes/formats/refi-qda.js";
import { itKeepsItsPromises } from "./foreign-codebooks.js";

itKeepsItsPromises(refiQda, null, [
  '<Code name="a">',
  "</Code>",
  "<Description>Terms: sea</Description>",
  "\n\nTerms (en): sea; law",
  '"',
  ";",
  " NEAR/5 ",
  " (weight 2)",
  "&x;",
  "<",
]);
