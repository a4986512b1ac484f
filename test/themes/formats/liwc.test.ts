import { liwc } from "../../../src/themes/formats/liwc.js";
import { itKeepsItsPromises } from "./foreign-codebooks.js";

itKeepsItsPromises(liwc, { parts: true }, [
  "%",
  "\t",
  "\n",
  "1",
  "01",
  " 2",
  "sea",
  "<of>1/2",
  "(1 2)1/2",
  "*",
  "?",
  "\r",
]);
