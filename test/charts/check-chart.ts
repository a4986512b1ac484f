import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { parse, type LoggerInterface, type Spec } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Chart } from "../../src/charts/chart.js";

const file = new URL("../../node_modules/vega-lite/build/vega-lite-schema.json", import.meta.url);
let validate: ValidateFunction | undefined;

/**
 * Holds a chart against the published schema, compiles it without a warning, and parses what comes
 * out. Returns Vega's specification.
 */
export function checkChart(chart: Chart): Spec {
  validate ??= makeValidator();
  const problems = validate(chart) ? [] : (validate.errors ?? []).slice(0, 5);
  expect(problems).toEqual([]);
  const complaints: string[] = [];
  const logger = listen(complaints);
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec, { logger });
  parse(spec, undefined, { logger } as object);
  expect(complaints).toEqual([]);
  return spec;
}

/** Holds a chart for print: as any chart, and without a colour that is no grey. */
export function checkPrint(chart: Chart): void {
  checkChart(chart);
  const text = JSON.stringify(chart);
  const colours = text.match(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/giu) ?? [];
  const greys = /^#(?:([0-9a-f]{2})\1\1|([0-9a-f])\2\2)$/iu;
  expect(colours.filter((colour) => !greys.test(colour))).toEqual([]);
  expect(text).not.toContain('"blues"');
}

function makeValidator(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: false });
  formats.default(ajv);
  ajv.addFormat("color-hex", /^#[0-9a-f]{3,8}$/iu);
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
}

/** A logger for Vega that keeps what it warns of. */
export function listen(complaints: string[]): LoggerInterface {
  const keep = (...parts: readonly unknown[]) => {
    complaints.push(parts.map(String).join(" "));
    return logger;
  };
  const logger = {
    level: (_?: number) => (_ === undefined ? 2 : logger),
    ...{ warn: keep, error: keep, info: () => logger, debug: () => logger },
  } as LoggerInterface;
  return logger;
}
