/**
 * A Vega-Lite 5 specification: plain JSON that JupyterLab, Vega-Embed and `save` all draw.
 *
 * Kept this loose on purpose: the full Vega-Lite type would make every notebook cell wait for
 * its 60,000 lines. The charts themselves are checked against the published JSON schema.
 */
export interface Chart {
  readonly $schema: "https://vega.github.io/schema/vega-lite/v5.json";
  /** What the chart shows, in words: its text alternative. */
  readonly description: string;
  readonly [property: string]: unknown;
}
