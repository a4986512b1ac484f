import type { Chart } from "../charts/chart.js";

type Config = Readonly<Record<string, object | string | undefined>>;

const black = { fill: "black" };

/**
 * The chart with the colour of its words written down where it has a white ground: what says
 * nothing of them JupyterLab's dark theme paints white.
 */
export function keepInk(chart: Chart): Chart {
  const { config = {} } = chart as { readonly config?: Config };
  if (config.background !== "white") return chart;
  const title = { color: "black", ...(config.title as object | undefined) };
  const style = {
    ...{ "guide-label": black, "guide-title": black },
    ...(config.style as object | undefined),
  };
  return { ...chart, config: { ...config, title, style } };
}
