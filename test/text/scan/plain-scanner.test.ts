import { PlainScanner } from "../../../src/text/scan/plain-scanner.js";
import { holdPromises } from "./scanner-promises.js";

holdPromises((limits) => new PlainScanner(limits));
