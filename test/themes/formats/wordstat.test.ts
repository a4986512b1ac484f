import { wordstat } from "../../../src/themes/formats/wordstat.js";
import { itKeepsItsPromises } from "./foreign-codebooks.js";

itKeepsItsPromises(wordstat, { parts: true, weights: true }, [
  "\t",
  "\n",
  "sea (1)",
  " (0.5)",
  "@r [a NEAR/5 b] (1)",
  "  ",
  "NEAR",
  "(",
  "\r",
]);
