import { PlainScanner } from "./plain-scanner.js";
import type { Scanner } from "./scanner.js";
export function openScanner(): Scanner { return new PlainScanner(); }
