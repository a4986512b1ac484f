import { lexicoder } from "../../../src/themes/formats/lexicoder.js";
import { itKeepsItsPromises } from "./foreign-codebooks.js";

itKeepsItsPromises(lexicoder, {}, ["+", "\n", "sea", " ", "<", "*", "\r", "\t"]);
