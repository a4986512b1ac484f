/** A picture of which all places are known in pixels from its upper left corner. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Axes, for marks at places in pixels (see `labelTicks`); none unless given. */
  readonly xAxis?: Readonly<Record<string, unknown>>;
  readonly yAxis?: Readonly<Record<string, unknown>>;
}

/** Puts marks where their fields say, in pixels. */
export type Placer = (
  fields?: Readonly<Partial<Record<"x" | "y" | "x2" | "y2", string>>>,
) => object;

/**
 * How marks are put at places in a frame, by their fields `x` and `y` unless others are named.
 * Layers that share a frame agree on its scales and axes.
 */
export function placeIn({ width, height, xAxis, yAxis }: Frame): Placer {
  const encode = (field: string, domain: readonly number[], axis: object | undefined) => ({
    ...{ field, type: "quantitative", scale: { domain, nice: false, zero: false } },
    axis: axis ?? null,
  });
  return ({ x = "x", y = "y", x2, y2 } = {}) => ({
    x: encode(x, [0, width], xAxis),
    y: encode(y, [height, 0], yAxis),
    ...(x2 === undefined ? {} : { x2: { field: x2 } }),
    ...(y2 === undefined ? {} : { y2: { field: y2 } }),
  });
}

/** Text marks of data that say themselves how they stand: at the `left`, `center` or `right`. */
export const aligned = { align: { expr: "datum.align" }, baseline: "middle" } as const;
