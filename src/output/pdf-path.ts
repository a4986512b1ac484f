/** The steps of a path, as a browser's 2D context has them. */
export interface PathSteps {
  beginPath(): void;
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): unknown;
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): unknown;
  rect(x: number, y: number, width: number, height: number): unknown;
  arc(x: number, y: number, radius: number, from: number, to: number, isReversed?: boolean): void;
  closePath(): unknown;
}

/** A path that is kept, step by step, until it is put on the page. */
export interface KeptPath {
  readonly steps: PathSteps;
  readonly put: (page: PDFKit.PDFDocument) => PDFKit.PDFDocument;
}

/**
 * A path for a page, which unlike a canvas cannot forget one that is begun, nor move before what
 * is begun is painted.
 */
export function keepPath(): KeptPath {
  let kept: ((page: PDFKit.PDFDocument) => unknown)[] = [];
  const keep = (step: (typeof kept)[number]) => kept.push(step);
  const steps: PathSteps = {
    beginPath() {
      kept = [];
    },
    moveTo: (...at) => keep((page) => page.moveTo(...rounded(at))),
    lineTo: (...at) =>
      kept.length === 0 ? steps.moveTo(...at) : keep((page) => page.lineTo(...rounded(at))),
    bezierCurveTo: (...at) => keep((page) => page.bezierCurveTo(...rounded(at))),
    quadraticCurveTo: (...at) => keep((page) => page.quadraticCurveTo(...rounded(at))),
    rect: (...at) => keep((page) => page.rect(...rounded(at))),
    closePath: () => keep((page) => page.closePath()),
    arc(x, y, radius, from, to, isReversed = false) {
      const on = (angle: number): [number, number] => [
        x + radius * Math.cos(angle),
        y + radius * Math.sin(angle),
      ];
      steps.lineTo(...on(from));
      const sweep = sweepOf(from, to, isReversed);
      const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2));
      // A quarter of a circle or less as a curve that nobody can tell from it.
      const reach = (4 / 3) * Math.tan(sweep / pieces / 4);
      for (let i = 0; i < pieces; i++) {
        const [x1, y1] = on(from + (sweep * i) / pieces);
        const [x2, y2] = on(from + (sweep * (i + 1)) / pieces);
        const first = [x1 - reach * (y1 - y), y1 + reach * (x1 - x)] as const;
        const second = [x2 + reach * (y2 - y), y2 - reach * (x2 - x)] as const;
        steps.bezierCurveTo(...first, ...second, x2, y2);
      }
    },
  };
  return {
    steps,
    put(page) {
      for (const step of kept) step(page);
      return page;
    },
  };
}

/** To a thousandth of a pixel: nobody sees more. */
function rounded<At extends number[]>(at: At): At {
  return at.map((number) => Math.round(1000 * number) / 1000) as At;
}

const turn = 2 * Math.PI;

/** The angle that an arc runs through, below 0 for counterclockwise; at most a whole turn. */
function sweepOf(from: number, to: number, isReversed: boolean): number {
  const sweep = isReversed ? from - to : to - from;
  const limited = sweep >= turn ? turn : ((sweep % turn) + turn) % turn;
  return isReversed ? -limited : limited;
}
