import { liwc22 } from "../../../src/themes/formats/liwc22.js";
import { itKeepsItsPromises } from "./foreign-codebooks.js";

itKeepsItsPromises(liwc22, {}, ["DicTerm", ",", ";", "\n", "X", '"', "sea", "0", "*", "\r"]);
