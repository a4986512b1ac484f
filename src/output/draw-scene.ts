import type * as Vega from "vega";
import type { Loader, View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "../charts/chart.js";
import { fontFamily } from "./fonts.js";
import { isPrepared, measureText, prepareText, type TextItem } from "./measure-text.js";
import { shieldNames } from "./shield-names.js";

/** A chart laid out by Vega, and all the text it shows, whose fonts are ready. */
export interface Scene {
  readonly chart: Chart;
  readonly view: View;
  readonly text: string;
}

/** What is drawn of the chart once it is laid out; throws as `drawScene` does. */
export async function onScene<Drawn>(
  chart: Chart,
  draw: (scene: Scene) => Promise<Drawn>,
): Promise<Drawn> {
  const scene = await drawScene(chart);
  try {
    return await draw(scene);
  } finally {
    scene.view.finalize();
  }
}

/**
 * The chart laid out by Vega: its view, and all its text, with fonts ready for measuring.
 *
 * Throws what Vega warns of, be it at compiling or at running, and when the chart refers to
 * anything outside itself (a data file, an image, a link).
 */
export async function drawScene(chart: Chart): Promise<Scene> {
  const drawn = withFonts(chart);
  let text = stringsIn(drawn);
  for (;;) {
    await prepareText(text);
    const view = await layOut(drawn);
    const shown = textItems(view).map(textOf).join("\n");
    if (isPrepared(shown)) return { chart, view, text: shown };
    // Vega made characters that the chart itself does not have: lay out again with their fonts.
    view.finalize();
    text = shown;
  }
}

/**
 * The chart as Vega is to draw it: in the bundled fonts, on a white ground, with room for tall
 * letters at the edge, and without texts that Vega stumbles over.
 */
export function withFonts(chart: Chart): Chart {
  const config = (chart.config ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...shieldNames(chart),
    background: chart.background ?? config.background ?? "white",
    padding: chart.padding ?? config.padding ?? 8,
    config: { ...config, font: fontFamily },
    // Vega-Embed would take orders from here.
    usermeta: {},
  };
}

/** Every string in the chart, keys too: what may be shown, here or in a tooltip. */
export function stringsIn(value: unknown): string {
  const strings: string[] = [];
  JSON.stringify(value, (key, inner: unknown) => {
    strings.push(key);
    if (typeof inner === "string") strings.push(inner);
    return inner;
  });
  return strings.join("\n");
}

/** The whole drawing in pixels, axes and padding included, which Vega tells nobody else. */
export function sizeOf(view: View): { width: number; height: number } {
  const { _viewWidth = 0, _viewHeight = 0 } = view as unknown as Record<string, number>;
  const { left = 0, right = 0, top = 0, bottom = 0 } = view.padding() as Record<string, number>;
  return { width: _viewWidth + left + right, height: _viewHeight + top + bottom };
}

/** The text items of the scene: titles, labels, legends, text marks. */
export function textItems(view: View): TextItem[] {
  const found: TextItem[] = [];
  const visit = (node: SceneNode): void => {
    for (const item of node.items ?? []) {
      if (node.marktype === "text") found.push(item as TextItem);
      else visit(item);
    }
  };
  visit((view.scenegraph() as unknown as { root: SceneNode }).root);
  return found;
}

interface SceneNode {
  readonly marktype?: string;
  readonly items?: readonly SceneNode[];
}

function textOf({ text }: TextItem): string {
  return [text ?? ""].flat().join("\n");
}

async function layOut(chart: Chart): Promise<View> {
  const vega = await loadVega();
  const { compile } = await import("vega-lite");
  const complaints: string[] = [];
  const logger = collect(complaints);
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec, { logger });
  refuse(complaints);
  const view = new vega.View(vega.parse(spec), { renderer: "none", logger, loader: noLoader });
  await view.runAsync();
  refuse(complaints);
  return view;
}

function refuse(complaints: readonly string[]): void {
  if (complaints.length > 0) {
    throw new Error(`the chart could not be drawn: ${[...new Set(complaints)].join("; ")}`);
  }
}

/** Vega, measuring text with the bundled fonts. */
async function loadVega(): Promise<typeof Vega> {
  const vega = await import("vega");
  const { textMetrics } = vega as unknown as { textMetrics: { width: typeof measureText } };
  textMetrics.width = measureText;
  return vega;
}

/** A Vega logger that keeps warnings and errors instead of printing them. */
function collect(complaints: string[]) {
  const keep = (...parts: readonly unknown[]) => {
    const complaint = parts.map((part) => (part instanceof Error ? part.message : part)).join(" ");
    // Said of a chart without rows, which is drawn empty.
    if (!complaint.startsWith("Infinite extent")) complaints.push(complaint);
    return logger;
  };
  const ignore = () => logger;
  const logger = { level, warn: keep, error: keep, info: ignore, debug: ignore };
  function level(): number;
  function level(_: number): typeof logger;
  function level(_?: number): unknown {
    return _ === undefined ? 2 : logger;
  }
  return logger;
}

const refuseToLoad = (uri: string): Promise<never> =>
  Promise.reject(new Error(`a chart may not refer to anything outside itself: ${uri}`));

const noLoader: Loader = {
  load: refuseToLoad,
  sanitize: refuseToLoad,
  http: refuseToLoad,
  file: refuseToLoad,
};
