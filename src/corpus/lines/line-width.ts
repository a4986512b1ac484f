import * as letters from "./letter-class.js";

/** Widths of Times in hundredths of a mean letter, near enough for any book type. */
const printed = new Uint8Array(0x250).fill(110);
const widths: readonly (readonly [number, string])[] = [
  [56, " .,'|"],
  [62, "il.jt:;/\\Iìíîï"],
  [74, "frst()[]-!‑"],
  [87, "Js"],
  [98, 'acez?àáâãäåçèéêë"'],
  [124, "PFS"],
  [142, "ELTZBCRÉÈÊÇß"],
  [160, "ADGHKNOQUVXYwÄÖÜÀÁÓ"],
  [174, "mM&"],
  [205, "W%@"],
];
for (const [width, of] of widths) for (const letter of of) printed[letter.charCodeAt(0)] = width;
printed["r".charCodeAt(0)] = 74;

/** How broad a line is: in columns of a typewriter, and in mean letters of a printed book. */
export interface Width {
  readonly columns: number;
  readonly print: number;
}

/** The breadth of a stretch of text; Chinese and Japanese letters take two columns. */
export function measureWidth(raw: string, start: number, end: number): Width {
  let columns = 0;
  let print = 0;
  for (let i = start; i < end; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < printed.length) {
      columns++;
      print += printed[unit] ?? 0;
    } else if (letters.isSquare(unit)) {
      columns += 2;
      print += 220;
    } else if (letters.classOf(unit) !== letters.CONTROL) {
      columns++;
      print += unit === 0x2014 ? 220 : unit === 0x2018 || unit === 0x2019 ? 74 : 110;
    }
  }
  return { columns, print: print / 100 };
}
